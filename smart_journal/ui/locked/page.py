"""The locked page: a passphrase opens the journal, and nothing of it is seen before.

Imports nothing of the journal itself: this page is what the window waits for at the start.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.locked.busy import BusyLine
from smart_journal.ui.locked.column import Column
from smart_journal.ui.locked.parts import announce, asked, button, keep_room, prose
from smart_journal.ui.locked.passphrase import PassphraseField
from smart_journal.ui.widgets.labels import card

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

_WIDTH_EMS = 28


class LockedPage(QWidget):
    """Asks for the passphrase; the window unlocks and says how that went.

    What was typed is wiped by `reset`, and whenever the page is hidden; only a look at the help
    lines, which lead back here, leaves it.
    """

    unlock_requested = Signal(str)
    help_requested = Signal()
    other_requested = Signal()

    def __init__(self, folder: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._waiting = self._looking_away = False
        self._field = PassphraseField()
        self._sentence = prose("", "notice")
        self._busy = BusyLine(_("Opening the journal"))
        self._open = button("", self._ask, "primary")
        self._where = prose("", "small")
        self._build()
        self.set_folder(folder)
        self.set_busy(False)
        self._field.entered.connect(self._ask)
        QShortcut(Qt.Key.Key_F1, self).activated.connect(self._ask_help)
        self.setFocusProxy(self._field)

    def _build(self) -> None:
        frame, inside = card(margins=28, spacing=10)
        inside.addWidget(prose(_("Your journal is locked"), "title"))
        inside.addWidget(self._where)
        inside.addSpacing(10)
        inside.addLayout(asked(_("&Passphrase"), self._field, self._field.line))
        inside.addWidget(self._sentence)
        keep_room(self._busy)
        inside.addWidget(self._busy)
        inside.addWidget(self._open)
        self._sentence.hide()
        links = QHBoxLayout()
        links.addWidget(button(_("Get &help now"), self._ask_help, "quiet"))
        links.addStretch(1)
        links.addWidget(button(_("&Another journal…"), self.other_requested.emit, "quiet"))
        column = Column(_WIDTH_EMS, middle=True, parent=self)
        column.body.addWidget(frame)
        column.body.addLayout(links)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column)

    def set_folder(self, folder: Path | None) -> None:
        """Show which folder is meant, for somebody who has several; None shows nothing."""
        self._where.setText("" if folder is None else _short(folder))
        self._where.setVisible(folder is not None)

    def set_busy(self, busy: bool) -> None:
        """Show that the journal is being opened; nothing can be asked twice meanwhile."""
        self._waiting = busy
        self._field.line.setReadOnly(busy)
        self._open.setText(_("Opening…") if busy else _("&Open"))
        self._open.setEnabled(not busy)
        self._busy.setVisible(busy)
        if busy:
            self._say("")

    def refuse(self, sentence: str) -> None:
        """Say why it did not open; what was typed is selected, to be typed anew."""
        self.set_busy(False)
        self._say(sentence)
        self._field.line.selectAll()
        self._field.line.setFocus()

    def tell(self, sentence: str) -> None:
        """Say something that is good to know; an empty sentence takes it away."""
        self._say(sentence)

    def reset(self) -> None:
        """Wipe what was typed and said."""
        self._field.wipe()
        self._say("")
        self.set_busy(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing of the passphrase behind another page."""
        super().hideEvent(event)
        if not event.spontaneous() and not self._looking_away:
            self._field.wipe()

    def _ask_help(self) -> None:
        self._looking_away = True
        self.help_requested.emit()
        self._looking_away = False

    def _ask(self) -> None:
        if not self._waiting:
            if self._field.text:
                self.unlock_requested.emit(self._field.text)
            else:
                self.refuse(_("Please type your passphrase."))

    def _say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        announce(self._sentence, sentence)


def _short(folder: Path) -> str:
    """Return the folder's path, the home folder said as ~."""
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
