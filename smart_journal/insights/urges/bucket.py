"""Days, weeks or months of urges: what one bar of a chart stands for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from smart_journal.domain.day import ONE_DAY, week_start
from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.insights.urges.outcomes import outcomes

WEEK = 7
SHORT = 35  # days; up to here a bar is a day
LONG = 742  # days, 106 weeks; beyond two years a bar a week is too thin to read
KNOWN = 5  # days logged of seven; with a smaller share of them a count says too little


class Unit(StrEnum):
    """What one bar stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bucket:
    """The urges of the person's days from `start` to `last`, as far as they were looked at.

    On `days_logged` of them something was written. `rated` urges have a strength: `mean` and
    `strongest` (1 to 10) are theirs, None without any. An urge still going has no outcome yet.
    `finished` is False while the day, week or month, or the part looked at, is not whole.
    `entries` are the ids of the urges, in the order they were given.
    """

    start: date
    last: date
    days_logged: int
    urges: int
    rated: int
    mean: float | None
    strongest: int | None
    passed: int
    with_outcome: int
    finished: bool
    entries: tuple[str, ...] = ()

    @property
    def days(self) -> int:
        """Return how many days were looked at."""
        return (self.last - self.start).days + 1

    @property
    def gap(self) -> bool:
        """Return whether nothing at all was logged: not a time without urges, an unknown one."""
        return self.days_logged == 0

    @property
    def sparse(self) -> bool:
        """Return whether so few days were logged that the count may be far too low."""
        return 0 < self.days_logged * WEEK < KNOWN * self.days


def unit_of(span: Span) -> Unit:
    """Return what a bar stands for: a day up to 35 days, a month beyond two years."""
    if span.days <= SHORT:
        return Unit.DAY
    return Unit.WEEK if span.days <= LONG else Unit.MONTH


def whole(span: Span, unit: Unit, first_weekday: int) -> Span:
    """Return `span` widened at its start to a whole week or month."""
    match unit:
        case Unit.DAY:
            return span
        case Unit.WEEK:
            return Span(first=week_start(span.first, first_weekday), last=span.last)
    return Span(first=span.first.replace(day=1), last=span.last)


def buckets(
    urges: Iterable[tuple[date, Urge]],
    logged: Iterable[date],
    *,
    span: Span,
    unit: Unit,
    today: date,
) -> tuple[Bucket, ...]:
    """Return the buckets of `span`, which begins with a whole one, without a hole between them.

    `urges` come with their days, `logged` are all days on which anything was written; all lie in
    the span.
    """
    starts = list(_starts(span, unit))
    found: list[list[Urge]] = [[] for _start in starts]
    for day, urge in urges:
        found[_index(day, span.first, unit)].append(urge)
    days = Counter(_index(day, span.first, unit) for day in logged)
    return tuple(
        _bucket(start, _end(start, unit), found[at], days[at], span.last, today)
        for at, start in enumerate(starts)
    )


def _starts(span: Span, unit: Unit) -> Iterator[date]:
    start = span.first
    while start <= span.last:
        yield start
        start = _end(start, unit) + ONE_DAY


def _end(start: date, unit: Unit) -> date:
    """Return the last day of the bucket that begins with `start`."""
    match unit:
        case Unit.DAY:
            return start
        case Unit.WEEK:
            return start + timedelta(days=WEEK - 1)
    return (start + timedelta(days=31)).replace(day=1) - ONE_DAY


def _index(day: date, first: date, unit: Unit) -> int:
    match unit:
        case Unit.DAY:
            return (day - first).days
        case Unit.WEEK:
            return (day - first).days // WEEK
    return (day.year - first.year) * 12 + day.month - first.month


def _bucket(
    start: date, end: date, urges: list[Urge], days_logged: int, last: date, today: date
) -> Bucket:
    strengths = [urge.strength for urge in urges if urge.strength > 0]
    passed, with_outcome = outcomes(urges)
    return Bucket(
        start=start,
        last=min(end, last),
        days_logged=days_logged,
        urges=len(urges),
        rated=len(strengths),
        mean=sum(strengths) / len(strengths) if strengths else None,
        strongest=max(strengths, default=None),
        passed=passed,
        with_outcome=with_outcome,
        finished=end < today and end <= last,
        entries=tuple(urge.entry for urge in urges),
    )
