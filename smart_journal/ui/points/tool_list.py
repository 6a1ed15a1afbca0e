"""The tools of a point as cards at the left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.widgets.choice_list import ChoiceList

LETTERS = 40


class ToolList(ChoiceList):
    """What the point is for, a card for each tool, and the way to a page of one's own."""

    def __init__(self, context: Context, title: str, purpose: str) -> None:
        super().__init__(context.appearance, title, purpose, letters=LETTERS)
        own = QPushButton(_("Make a page of your own…"))
        own.setProperty("role", "link")
        own.clicked.connect(lambda: context.go.own_page_requested.emit(""))
        self.foot.addWidget(own, 0, Qt.AlignmentFlag.AlignLeft)

    def offer(self, tools: Sequence[Tool], point: int) -> None:
        """Show a card for each of these tools."""
        self.show_choices([(tool.id, tool.title) for tool in tools], point=point, line=True)
