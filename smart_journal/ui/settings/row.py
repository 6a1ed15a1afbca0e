"""One setting: its name, its choices and a line that says what it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from smart_journal.ui.locked.parts import caption, prose


class Chooser(QComboBox):
    """A list to choose from that the wheel does not change in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class Row(QWidget):
    """A setting with its choices; `chosen` is called with the value, at once."""

    def __init__(self, name: str, hint: str, chosen: Callable[[object], None]) -> None:
        super().__init__()
        self.chooser = Chooser()
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.addWidget(caption(name, self.chooser), 0, 0)
        grid.addWidget(prose(hint, "small"), 1, 0)
        grid.addWidget(self.chooser, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self.chooser.setAccessibleDescription(hint)
        self.chooser.currentIndexChanged.connect(lambda _index: chosen(self.chooser.currentData()))

    def offer(self, choices: Sequence[tuple[object, str]], current: object) -> None:
        """Show the choices and the current one; nothing is chosen by that."""
        with QSignalBlocker(self.chooser):
            self.chooser.clear()
            for value, words in choices:
                self.chooser.addItem(words, value)
            self.chooser.setCurrentIndex([value for value, _words in choices].index(current))
