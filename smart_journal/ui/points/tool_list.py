"""The tools of a point as cards at the left."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QScrollArea, QVBoxLayout, QWidget

from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.points.tool_card import ToolCard
from smart_journal.ui.widgets.labels import label

LIST_EMS = 20


class ToolList(QScrollArea):
    """What the point is for, a card for each tool, and the way to a page of one's own."""

    chosen = Signal(str)

    def __init__(self, context: Context, title: str, purpose: str) -> None:
        super().__init__()
        self._context = context
        self._cards: dict[str, ToolCard] = {}
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
        own = QPushButton(_("Make a page of your own…"))
        own.setProperty("role", "link")
        own.clicked.connect(lambda: context.go.own_page_requested.emit(""))
        column.addWidget(own, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        self._set_width()

    def _set_width(self) -> None:
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 2 * LIST_EMS)

    def changeEvent(self, event: QEvent) -> None:
        """Be as wide as the text size asks for."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._set_width()

    def offer(self, tools: Sequence[Tool], point: int) -> None:
        """Show a card for each of these tools."""
        for card in self._cards.values():
            self._group.removeButton(card)
            card.hide()
            card.deleteLater()
        self._cards = {}
        for tool in tools:
            card = ToolCard(tool, self._context.appearance, point)
            card.clicked.connect(partial(self._choose, tool.id))
            self._group.addButton(card)
            self._cards[tool.id] = card
            self._holder.addWidget(card)
            card.show()

    def _choose(self, tool_id: str, _checked: bool = False) -> None:
        self.chosen.emit(tool_id)

    def mark(self, tool_id: str) -> None:
        """Mark the card of the tool that is shown; an instrument that is off has none."""
        card = self._cards.get(tool_id)
        if card is not None:
            card.setChecked(True)
            self.ensureWidgetVisible(card, 0, 8)

    def say(self, tool_id: str, about: str) -> None:
        """Say on a card how things stand with its tool."""
        self._cards[tool_id].say(about)
