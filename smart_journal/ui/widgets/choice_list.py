"""Things to choose as cards at the left of a tab."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QVBoxLayout, QWidget

from smart_journal.ui.theme import Appearance
from smart_journal.ui.widgets.choice_card import ChoiceCard
from smart_journal.ui.widgets.labels import label


class ChoiceList(QScrollArea):
    """What the tab is for, and a card for each thing; `letters` is the width of the list.

    `foot` stands below the cards. The arrow keys go from card to card.
    """

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, title: str, purpose: str, *, letters: int) -> None:
        super().__init__()
        self._appearance, self._letters = appearance, letters
        self._cards: dict[str, ChoiceCard] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(10)
        column.addWidget(label(title, "title"))
        column.addWidget(label(purpose, "purpose"))
        self._holder = QVBoxLayout()
        self._holder.setSpacing(7)
        column.addLayout(self._holder)
        self.foot = QVBoxLayout()
        column.addLayout(self.foot)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        self._set_width()

    def _set_width(self) -> None:
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * self._letters)

    def changeEvent(self, event: QEvent) -> None:
        """Be as wide as the text size asks for."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._set_width()

    def show_choices(
        self, choices: Iterable[tuple[str, str]], *, point: int = 0, line: bool = False
    ) -> None:
        """Show a card for each id and title; see ChoiceCard for `point` and `line`."""
        for card in self._cards.values():
            self._group.removeButton(card)
            card.hide()
            card.deleteLater()
        self._cards = {}
        for choice, title in choices:
            card = ChoiceCard(title, self._appearance, point, line=line)
            card.clicked.connect(partial(self._choose, choice))
            self._group.addButton(card)
            self._cards[choice] = card
            self._holder.addWidget(card)
            card.show()

    def _choose(self, choice: str, _checked: bool = False) -> None:
        self.chosen.emit(choice)

    def card(self, choice: str) -> ChoiceCard:
        """Return the card of a choice."""
        return self._cards[choice]

    def mark(self, choice: str) -> None:
        """Mark the card of what is shown; what is not offered has none."""
        card = self._cards.get(choice)
        if card is not None:
            card.setChecked(True)
            self.ensureWidgetVisible(card, 0, 8)

    def say(self, choice: str, about: str) -> None:
        """Say on a card how things stand with what it shows."""
        self._cards[choice].say(about)
