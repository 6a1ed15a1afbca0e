"""Meetings a month as bars, and under them a tick for each day with one."""

from __future__ import annotations

from smart_journal.charts.chart import Chart
from smart_journal.charts.living.bars import Bar, draw_bars
from smart_journal.charts.living.spoken import month
from smart_journal.charts.look import Look
from smart_journal.charts.sheet import new_sheet
from smart_journal.charts.time_line import ticks
from smart_journal.domain.period import Span
from smart_journal.domain.words import Words
from smart_journal.insights.living.meeting_months import MeetingMonths
from smart_journal.language import gettext as _

TICKS = 1.3  # room for the days, in text sizes


def chart(meetings: MeetingMonths, look: Look, words: Words) -> Chart:
    """Return the drawn months with a mark for each."""
    sheet = new_sheet(look)
    bars = [
        Bar(
            span=Span(first=each.first, last=each.last),
            value=len(each.entries) if each.known else None,
            sentence=month(each, words),
            entries=tuple(dict.fromkeys(each.entries)),
        )
        for each in meetings.months
    ]
    line, strip, marks = draw_bars(
        sheet,
        bars,
        titles=(_("Meetings a month, and their days"), _("Meetings a month")),
        unknown=_("no week plan"),
        colour=look.palette.motivation,
        below=TICKS * look.size,
        words=words,
    )
    days = [day for day, _entry in meetings.days]
    ticks(sheet, line, days, strip.low + look.size * 0.7, colour=look.palette.motivation)
    return Chart(sheet.figure, marks)
