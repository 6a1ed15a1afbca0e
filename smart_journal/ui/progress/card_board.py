"""The cards of an answer: one below the other, those of half the width two in a row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from smart_journal.ui.progress.chart_card import ChartCard

HALF_LETTERS = 66  # of width that a card needs to stand beside another: charts hold from there on
GAP = 16


class CardBoard(QWidget):
    """Charts share the height there is; a sentence takes the room it needs."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[ChartCard] = []
        self._beside: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    @property
    def cards(self) -> Sequence[ChartCard]:
        """Return the cards, in their order."""
        return self._cards

    def show_cards(self, cards: Sequence[ChartCard]) -> None:
        """Show these cards instead of others; the same ones are arranged anew."""
        for card in self._cards:
            self._grid.removeWidget(card)
            if card not in cards:
                card.hide()
                card.deleteLater()
        self._cards = list(cards)
        self._arrange()
        for card in cards:
            card.show()

    def _fits(self) -> bool:
        letters = 2 * HALF_LETTERS * self.fontMetrics().averageCharWidth()
        return self.width() >= letters + GAP

    def _rows(self) -> list[list[ChartCard]]:
        """Return the cards by row; one of half the width that is left alone has a whole row."""
        rows: list[list[ChartCard]] = []
        for card in self._cards:
            last = rows[-1] if rows else []
            if self._beside and card.half and len(last) == 1 and last[0].half:
                last.append(card)
            else:
                rows.append([card])
        return rows

    def _arrange(self) -> None:
        self._beside = self._fits()
        for card in self._cards:
            self._grid.removeWidget(card)
        rows = self._rows()
        for row, cards in enumerate(rows):
            drawn = any(card.insight is not None for card in cards)
            way = QSizePolicy.Policy.Preferred if drawn else QSizePolicy.Policy.Maximum
            self._grid.setRowStretch(row, 1 if drawn else 0)
            for column, card in enumerate(cards):
                card.setSizePolicy(QSizePolicy.Policy.Preferred, way)
                self._grid.addWidget(card, row, column, 1, 3 - len(cards))
        anything = any(card.insight is not None for card in self._cards)
        for row in range(len(rows), self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(len(rows), 0 if anything else 1)  # below sentences is air

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set cards beside one another where there is room."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange the cards for another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        if self._fits() is not self._beside:
            self._arrange()
