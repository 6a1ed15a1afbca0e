"""Buttons that Enter presses too, and a line that a screen reader says."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

if TYPE_CHECKING:
    # The start of the program waits for this module: types for signatures are not loaded.
    from PySide6.QtGui import QKeyEvent


class Button(QPushButton):
    """A button that Enter presses as Space does, when it has the focus and only then.

    Qt's own way to that (`autoDefault`) makes one button of a dialog answer to an Enter in any
    of its fields.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press by Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def button(text: str, action: Callable[[], object], role: str = "") -> Button:
    """Return a button for the pages around a journal."""
    result = Button(text)
    if role:
        result.setProperty("role", role)
    result.clicked.connect(lambda _checked=False: action())
    return result


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say a sentence that appeared without the focus going there."""
    if not sentence:
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
