"""Urges per week: a sentence and the chart."""

from __future__ import annotations

from smart_journal.insights.urges.over_time import UrgeWeeks
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.today.card import TodayCard
from smart_journal.ui.widgets.chart_view import ChartView
from smart_journal.ui.widgets.labels import label

WEEKS = "weeks"


class WeeksCard(TodayCard):
    """The last three months, week by week."""

    def __init__(self, context: Context) -> None:
        super().__init__(WEEKS, _("Urges per week"))
        self._sentence = label("", "hint")
        self.body.addWidget(self._sentence)
        self.chart = ChartView(context.jobs, context.appearance)
        self.body.addWidget(self.chart, 1)
        self.body.addStretch(0)
        self._context = context

    def show_weeks(self, weeks: UrgeWeeks) -> None:
        """Show these weeks; with too few urges, the sentence alone."""
        words = self._context.words
        self._sentence.setText(weeks.sentence(words))
        self.chart.setVisible(weeks.drawn)
        if weeks.drawn:
            self.chart.show_insight(weeks, words, self.title)
