"""A card on the first page: a heading, and a way to take the card off the page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from smart_journal.language import gettext as _
from smart_journal.ui.widgets.labels import label


class TodayCard(QFrame):
    """One subject; `name` is what it is called in the settings."""

    hide_requested = Signal(str)

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.name, self.title = name, title
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 12, 12, 14)
        self.body.setSpacing(6)
        head = QHBoxLayout()
        self._heading = label(title, "heading")
        more = QPushButton("⋯")
        more.setProperty("role", "more")
        more.setAccessibleName(_("More about “{card}”").format(card=title))
        menu = QMenu(more)
        menu.addAction(_("Hide this card")).triggered.connect(
            lambda: self.hide_requested.emit(self.name)
        )
        more.setMenu(menu)
        head.addWidget(self._heading, 1)
        head.addWidget(more)
        self.body.addLayout(head)

    def say_title(self, title: str) -> None:
        """Give the card another heading."""
        self._heading.setText(title)


def quiet(text: str) -> QPushButton:
    """Return a quiet button, the only kind a card has."""
    button = QPushButton(text)
    button.setProperty("role", "link")
    return button
