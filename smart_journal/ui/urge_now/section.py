"""A part of the page: a card with a heading."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout

from smart_journal.ui.widgets.labels import label


class Section(QFrame):
    """A card; `body` takes what stands under its heading."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 14, 18, 14)
        self.body.setSpacing(10)
        self.heading = label(title, "heading")
        self.body.addWidget(self.heading)

    def say_title(self, title: str) -> None:
        """Show another heading."""
        self.heading.setText(title)
        self.setAccessibleName(title)

    def read_out(self, text: str) -> None:
        """Let the keyboard come to a card that is only read; nothing to read, no stop."""
        self.setAccessibleDescription(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if text else Qt.FocusPolicy.NoFocus)


def empty(layout: QLayout) -> None:
    """Take all widgets out of a layout, off the screen at once."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
