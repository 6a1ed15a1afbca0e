"""Charts on paper, each with its sentence, what was counted, and its numbers."""

from __future__ import annotations

from collections.abc import Sequence

from smart_journal.charts.heights import least_height
from smart_journal.charts.look import on_paper
from smart_journal.charts.picture import svg_for_paper
from smart_journal.insights.insight import Insight
from smart_journal.insights.table import shown
from smart_journal.language import gettext as _
from smart_journal.printing.sheet import SheetMaker
from smart_journal.printing.worksheet import chart_sheet
from smart_journal.ui.context import Context
from smart_journal.ui.paper.sources import ALL, CHOSEN, Choice, paper_context

UPRIGHT = 9  # columns of numbers that fit on upright paper


class ChartSource:
    """One or several charts under a title; a `chosen` one can be printed by itself."""

    def __init__(
        self,
        title: str,
        insights: Sequence[Insight],
        context: Context,
        chosen: Insight | None = None,
    ) -> None:
        self.title = title
        self._insights, self._chosen, self._context = insights, chosen, context
        self.choices: Sequence[Choice] = ()
        if chosen is not None and len(insights) > 1:
            self.choices = (
                Choice(CHOSEN, _("This chart")),
                Choice(ALL, _("All charts of this page")),
            )

    def makers(self, choice: str) -> Sequence[SheetMaker]:
        """Return a sheet for each chart; the pictures are drawn while the pages are made."""
        one = choice == CHOSEN and self._chosen is not None
        return [self._maker(each) for each in self._insights if not one or each is self._chosen]

    def _maker(self, insight: Insight) -> SheetMaker:
        words = self._context.words
        table = insight.table(words)

        def svg(scale: float, width: float, height: float) -> bytes:
            return svg_for_paper(insight, on_paper(width, height, scale=scale), words)

        def least(scale: float, width: float) -> float:
            return least_height(insight, on_paper(width, 0.0, scale=scale))

        return chart_sheet(
            insight.title,
            insight.sentence(words),
            svg,
            (table.headings, shown(table, words)),
            least=least,
            basis=insight.basis(words),
            landscape=len(table.headings) > UPRIGHT,
            context=paper_context(self._context, ()),
            span=getattr(insight, "span", None),
        )
