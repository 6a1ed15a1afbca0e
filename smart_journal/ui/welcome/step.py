"""One page of the welcome: a title, a column, and what Back and Next mean on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.locked.column import Column
from smart_journal.ui.locked.parts import announce, prose

WIDTH_EMS = 40


class Step(QWidget):
    """A page of the welcome; `next_wanted` asks for the next one from within.

    `number` is its place in the order told to the person. `second` names another way on, if
    there is one; `foot` is whether Back and Next stand under the page.
    """

    next_wanted = Signal()
    changed = Signal()

    number = 1
    foot = True
    back = True

    def __init__(self, title: str, purpose: str = "") -> None:
        super().__init__()
        self.title = title
        column = Column(WIDTH_EMS, parent=self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column)
        self.body = column.body
        self._column = column
        self.body.addWidget(prose(title, "title"))
        if purpose:
            self.body.addWidget(prose(purpose))
        self._sentence = prose("", "notice")
        self._sentence.hide()

    def next_text(self) -> str:
        """Return what the button that goes on says; empty when there is none."""
        return _("&Next")

    def second_text(self) -> str:
        """Return what the other way on says; empty when there is none."""
        return ""

    def controls(self) -> list[QWidget]:
        """Return what Tab comes to, where it is not simply as built."""
        return []

    def begin(self) -> None:
        """Be shown: put the focus where the person starts."""

    def leave(self, go: Callable[[], None]) -> None:
        """Call `go` when all is well here; otherwise say what is missing."""
        go()

    def tell(self, sentence: str) -> None:
        """Say a sentence on the page, or take it away when it is empty."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        announce(self._sentence, sentence)
        if sentence:
            self._column.bring_into_view(self._sentence)
