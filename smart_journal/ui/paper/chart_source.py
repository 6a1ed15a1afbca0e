"""A chart on paper, with its sentence and its numbers."""

from __future__ import annotations

from collections.abc import Sequence

from smart_journal.charts.look import on_paper
from smart_journal.charts.picture import Insight, svg_for_paper
from smart_journal.insights.balance import ThenAndNow
from smart_journal.printing.sheet import SheetMaker
from smart_journal.printing.worksheet import chart_sheet
from smart_journal.ui.context import Context
from smart_journal.ui.paper.sources import Choice, paper_context

UPRIGHT = 9  # columns of numbers that fit on upright paper


class ChartSource:
    """One chart; there is nothing to choose."""

    choices: Sequence[Choice] = ()

    def __init__(self, title: str, insight: Insight, context: Context) -> None:
        self.title = title
        self._insight, self._context = insight, context

    def makers(self, _choice: str) -> Sequence[SheetMaker]:
        """Return the one sheet; the picture is drawn while its pages are made."""
        insight, words = self._insight, self._context.words
        table = insight.table(words)

        def svg(scale: float, width: float, height: float) -> bytes:
            return svg_for_paper(insight, on_paper(width, height, scale=scale), words)

        return [
            chart_sheet(
                self.title,
                insight.sentence(words),
                svg,
                table,
                landscape=len(table.headings) > UPRIGHT,
                context=paper_context(self._context, ()),
                span=None if isinstance(insight, ThenAndNow) else insight.span,
            )
        ]
