"""Periods of the person's days that a chart looks back over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class PeriodKind(StrEnum):
    """The choices of the period chooser."""

    WEEKS_4 = "4-weeks"
    MONTHS_3 = "3-months"
    YEAR = "year"
    ALL = "all"
    OWN = "own"


_WEEKS = {PeriodKind.WEEKS_4: 4, PeriodKind.MONTHS_3: 13, PeriodKind.YEAR: 52}


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A chosen period; `first` and `last` are the person's own dates and count only for OWN."""

    kind: PeriodKind = PeriodKind.MONTHS_3
    first: date | None = None
    last: date | None = None

    def span(self, *, today: date, earliest: date | None) -> Span:
        """Return the days looked at, both ends included.

        `earliest` is the first day with an entry; without one, ALL is the last 4 weeks.
        Own dates given the wrong way round are turned.
        """
        if self.kind is PeriodKind.OWN and self.first and self.last:
            first, last = sorted((self.first, self.last))
            return Span(first=first, last=min(last, max(first, today)))
        if self.kind is PeriodKind.ALL and earliest is not None:
            return Span(first=min(earliest, today), last=today)
        weeks = _WEEKS.get(self.kind, 4)
        return Span(first=today - timedelta(weeks=weeks) + timedelta(days=1), last=today)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Days from `first` to `last`, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """Return how many days the span has."""
        return (self.last - self.first).days + 1

    def before(self) -> Span:
        """Return as many days as this span has, directly before it."""
        return Span(
            first=self.first - timedelta(days=self.days), last=self.first - timedelta(days=1)
        )
