"""Cards that were taken off the first page, and the way to put them back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.today.card import TodayCard, quiet
from smart_journal.ui.widgets.flow_layout import FlowLayout


class HiddenCards(QWidget):
    """A quiet line at the foot of the page; nothing where no card is hidden."""

    show_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=4, line_gap=4)

    def offer(self, cards: Sequence[TodayCard]) -> None:
        """Offer to show these cards again."""
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for card in cards:
            button = quiet(_("Show “{card}” again").format(card=card.title))
            button.clicked.connect(lambda _on=False, name=card.name: self.show_requested.emit(name))
            self._flow.addWidget(button)
            button.show()
        self.setVisible(bool(cards))
