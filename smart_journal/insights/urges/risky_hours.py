"""The hours of the week in which urges came, as far as a person's own log shows them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, time, timedelta

from smart_journal.domain.day import DAY_ENDS, day_of
from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.domain.week import WEEKDAYS, part_of

WEEKS = 8
ENOUGH = 10  # urges; fewer say more about chance than about a week


def risky_span(today: date) -> Span:
    """Return the days whose urges count: the last 8 weeks, `today` included."""
    return Span(first=today - timedelta(weeks=WEEKS) + timedelta(days=1), last=today)


def risky_hours(
    urges: Iterable[Urge], *, today: date, day_ends: time = DAY_ENDS
) -> dict[tuple[str, str], float]:
    """Return how many urges came in each part of each weekday, as a share of the busiest.

    Keys are ids of `WEEKDAYS` and `DayPart`, values lie above 0 and at most at 1; parts without
    an urge are left out. Only urges of the last 8 weeks count, by the person's own days: an hour
    before `day_ends` belongs to the night before. With fewer than 10 of them nothing is said.
    """
    span = risky_span(today)
    counts: Counter[tuple[str, str]] = Counter()
    for urge in urges:
        day = day_of(urge.at, day_ends)
        if span.first <= day <= span.last:
            counts[WEEKDAYS[day.weekday()], part_of(urge.at).value] += 1
    if counts.total() < ENOUGH:
        return {}
    most = max(counts.values())
    return {cell: count / most for cell, count in counts.items()}
