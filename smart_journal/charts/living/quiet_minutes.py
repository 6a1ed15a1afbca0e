"""Minutes of relaxation a week as bars."""

from __future__ import annotations

from smart_journal.charts.chart import Chart
from smart_journal.charts.living.bars import Bar, draw_bars
from smart_journal.charts.living.spoken import quiet
from smart_journal.charts.look import Look
from smart_journal.charts.sheet import new_sheet
from smart_journal.domain.period import Span
from smart_journal.domain.words import Words
from smart_journal.insights.living.quiet_minutes import QuietMinutes
from smart_journal.language import gettext as _


def chart(minutes: QuietMinutes, look: Look, words: Words) -> Chart:
    """Return the drawn weeks with a mark for each bar."""
    sheet = new_sheet(look)
    bars = [
        Bar(
            span=Span(first=bar.first, last=bar.last),
            value=bar.minutes,
            sentence=quiet(bar, words),
            entries=bar.entries,
        )
        for bar in minutes.bars()
    ]
    titles = [_("Minutes a week")]
    if len(bars) < len(minutes.weeks):
        titles.insert(0, _("Minutes a week, one bar for 4 weeks"))
    _line, _strip, marks = draw_bars(
        sheet,
        bars,
        titles=titles,
        unknown=_("nothing logged"),
        colour=look.palette.thoughts,
        below=0,
        words=words,
    )
    return Chart(sheet.figure, marks)
