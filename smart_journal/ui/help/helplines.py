"""Help lines: numbers for a bad moment, reached locked or unlocked, with nothing personal.

The person's own numbers stand on top, but only where an open journal is handed in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.services.helplines import HelpLine, Place, load
from smart_journal.ui.dates import QtWords
from smart_journal.ui.locked.column import Column
from smart_journal.ui.locked.parts import button, prose
from smart_journal.ui.widgets.labels import card

if TYPE_CHECKING:
    from smart_journal.ui.context import Context

_WIDTH_EMS = 46


class HelpLinesPage(QWidget):
    """All numbers in one column; `closed` comes with Esc and the Back button."""

    closed = Signal()

    def __init__(
        self, locale: QLocale, context: Context | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._words = QtWords(locale)
        column = Column(_WIDTH_EMS, parent=self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column)
        self._back = button(_("&Back"), self.closed.emit)
        top = QHBoxLayout()
        top.addWidget(prose(_("Get help now"), "title"), 1)
        top.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        column.body.addLayout(top)
        column.body.addWidget(prose(_introduction(), "purpose"))
        if context is not None:
            from smart_journal.ui.help.own_numbers import OwnNumbers

            column.body.addWidget(OwnNumbers(context))
        country = QLocale.territoryToCode(locale.territory())
        for place in load(country):
            column.body.addWidget(self._place(place))
        column.body.addWidget(prose(_closing(), "small"))
        escape = QShortcut(Qt.Key.Key_Escape, self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        self.setFocusProxy(self._back)

    def _place(self, place: Place) -> QWidget:
        frame, inside = card()
        frame.setAccessibleName(place.name)
        inside.addWidget(prose(place.name, "heading"))
        for line in place.lines:
            inside.addWidget(number_row(line.name, line.contact, line.about, self._checked(line)))
        return frame

    def _checked(self, line: HelpLine) -> str:
        if line.checked is None:
            return ""
        month = self._words.month(line.checked)
        return _("Checked in {month}: {source}").format(month=month, source=line.source)


def number_row(name: str, contact: str, about: str, small: str = "") -> QWidget:
    """Return one number: how to reach it on the left, who it is on the right."""
    row = QWidget()
    grid = QGridLayout(row)
    grid.setContentsMargins(0, 4, 0, 4)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(2)
    reach = _selectable(prose(contact, "heading"))
    reach.setAccessibleName(f"{name}: {contact}")
    grid.addWidget(reach, 0, 0, 3, 1, Qt.AlignmentFlag.AlignTop)
    texts = ((name, "label"), (about, ""), (small, "small"))
    for at, (text, role) in enumerate((text, role) for text, role in texts if text):
        grid.addWidget(prose(text, role), at, 1)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 5)
    return row


def _selectable(text: QLabel) -> QLabel:
    """Let the keyboard reach a number, so that it can be read out and copied."""
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return text


def _introduction() -> str:
    return _(
        "People who can help, for you or for somebody else. If a life is in danger, call the"
        " emergency number where you are."
    )


def _closing() -> str:
    return _(
        "This program is not watched and is not emergency care: nobody sees what is written"
        " in it, and it never calls anybody. Numbers change: a date says when each was last"
        " looked up, and one without a date was not looked up for this version."
    )
