"""Lines in which rows are written one after another, without leaving the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from smart_journal.ui.widgets.line import LineEdit
from smart_journal.ui.widgets.painting import plain_key


class RowLine(LineEdit):
    """The first column of the row in hand.

    Enter asks to go `on`, Backspace in an empty line to have it `emptied`, Up and Down to the
    row above or below (`stepped`).
    """

    on = Signal()
    emptied = Signal()
    stepped = Signal(int)

    def __init__(self, limit: int, name: str, parent: QWidget) -> None:
        super().__init__(limit, name, parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from line to line, or write."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.on.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        elif step and plain_key(event):
            self.stepped.emit(step)
        elif step:
            event.ignore()  # Alt with an arrow moves the row: the hand knows how
        else:
            super().keyPressEvent(event)


class AddLine(LineEdit):
    """The place below the rows where typing begins a new one: `begun` tells the first letters."""

    begun = Signal(str)
    stepped = Signal(int)

    def __init__(self, limit: int, name: str, parent: QWidget) -> None:
        super().__init__(limit, name, parent)
        self.setProperty("role", "ruled")
        self.textEdited.connect(self._begin)

    def _begin(self, text: str) -> None:
        self.clear()
        if text:
            self.begun.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up to the last row, or write."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Backspace) and plain_key(event):
            self.stepped.emit(-1)
        else:
            super().keyPressEvent(event)
