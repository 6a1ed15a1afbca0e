"""A tool's ratings over time, drawn above the table of its entries."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.domain.entry import Entry
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.widgets.trend import Trend, TrendView

LEAST = 5  # fewer points than this say nothing yet
READ = 120
MOST = 4


def rated(tool: Tool) -> list[Field]:
    """Return the ratings that a tool shows in the table of its entries, in their order."""
    shown = [field for column in tool.overview for field in column.fields]
    fields = [tool.fields[field] for field in shown]
    return [field for field in fields if field.kind is FieldKind.SCALE][:MOST]


class TrendPanel(QWidget):
    """Small lines of the last entries; empty while there are too few."""

    def __init__(self, context: Context, tool: Tool) -> None:
        super().__init__()
        self._context, self._tool = context, tool
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        self._view = TrendView(_("How the ratings went"))
        column.addWidget(self._view)
        context.appearance.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Draw the ratings as they are now."""
        entries = self._context.session.entries.recent(self._tool.id, limit=READ)[::-1]
        trends = [
            Trend(name=field.label, low=field.low, high=field.high, points=points)
            for field in rated(self._tool)
            if len(points := _points(field, entries)) >= LEAST
        ]
        words, accent = self._context.words, self._context.appearance.theme.points
        days = [day for each in trends for day, _value in each.points]
        ends = (words.short_day(min(days)), words.short_day(max(days))) if days else ("", "")
        self._view.show_trends(trends, QColor(accent[self._tool.point - 1]), *ends)

    @property
    def says_something(self) -> bool:
        """Return whether there is enough to draw."""
        return self._view.drawn > 0


def _points(field: Field, entries: list[Entry]) -> tuple[tuple[date, int], ...]:
    return tuple(
        (entry.at.date(), answer)
        for entry in entries
        if isinstance(answer := entry.answers.get(field.id), int)
    )
