"""The first page: what this is, what it is not, and the two ways on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from smart_journal.language import gettext as _
from smart_journal.ui.dialogs import Dialogs
from smart_journal.ui.help.reading import Reading
from smart_journal.ui.help.texts import independence, not_protected_in_short, protection
from smart_journal.ui.locked.parts import button, prose
from smart_journal.ui.welcome.folders import journals_in
from smart_journal.ui.welcome.step import Step
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import card


class HelloStep(Step):
    """Says what the journal is; makes a new one, or opens one that is there."""

    open_requested = Signal(object)

    def __init__(self, dialogs: Dialogs, documents: Path, *, back: bool) -> None:
        super().__init__(
            _("A journal that is only yours"),
            _(
                "A place to write down urges, thoughts and plans, to see them change over time,"
                " and to print what you want to take to a meeting."
            ),
        )
        self.foot = self.back = back
        self._dialogs, self._documents = dialogs, documents
        frame, inside = card(spacing=8)
        inside.addWidget(prose(_("Nothing leaves this computer"), "heading"))
        inside.addWidget(
            prose(
                _(
                    "There is no account and no server. Everything is in one folder, encrypted"
                    " with a passphrase that only you know."
                )
            )
        )
        inside.addWidget(prose(not_protected_in_short(), "hint"))
        more = button(_("&What is protected, and what is not"), self._turn, "quiet")
        more.setCheckable(True)
        self._more: QPushButton = more
        line = FlowLayout()
        line.addWidget(more)
        inside.addLayout(line)
        self._reading = Reading(protection())
        self._reading.hide()
        inside.addWidget(self._reading)
        self.body.addWidget(frame)
        self._new = button(_("&Make a new journal"), self.next_wanted.emit, "large")
        ways = FlowLayout(gap=12, line_gap=12)
        ways.addWidget(self._new)
        ways.addWidget(button(_("&Open one I already have…"), self._open))
        self.body.addSpacing(8)
        self.body.addLayout(ways)
        self.body.addWidget(self._sentence)
        self.body.addSpacing(12)
        self.body.addWidget(prose(independence(), "small"))

    def next_text(self) -> str:
        """Return nothing: the two ways on stand in the page."""
        return ""

    def begin(self) -> None:
        """Start on the button that most people press."""
        self._new.setFocus()

    def _turn(self) -> None:
        self._reading.setVisible(self._more.isChecked())

    def _open(self) -> None:
        chosen = self._dialogs.folder(self, _("The journal's folder"), self._documents)
        if chosen is None:
            return
        found = journals_in(chosen)
        if len(found) == 1:
            self.tell("")
            self.open_requested.emit(found[0])
        elif found:
            self.tell(_("There are several journals in that folder. Please choose one of them."))
        else:
            self.tell(
                _(
                    "There is no journal in that folder. A journal is a folder with the file"
                    " journal.db in it; its name mostly ends in “.journal”."
                )
            )
