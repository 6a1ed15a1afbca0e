"""Months of a period; quarters or years where months would be too many to read."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from smart_journal.domain.period import Span
from smart_journal.domain.words import Words
from smart_journal.language import gettext as _

MOST = 24
MONTHS = 12  # of a year
QUARTER = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """The days of a month, a quarter or a year that lie in the period.

    `whole` is False where the period holds only a part of them, as at its two ends.
    """

    span: Span
    whole: bool

    def said(self, words: Words) -> str:
        """Return e.g. `Mar 2026`, `Jan 2026 to Mar 2026`, or the days of a part."""
        first, last = self.span.first, self.span.last
        if not self.whole:
            return _("{first} to {last}").format(first=words.day(first), last=words.day(last))
        if _month(first) == _month(last):
            return words.month(first)
        return _("{first} to {last}").format(first=words.month(first), last=words.month(last))


@dataclass(frozen=True, slots=True)
class Stretches:
    """All stretches of a period in order, each of `months` months of the calendar."""

    months: int
    stretches: tuple[Stretch, ...]

    def at(self, day: date) -> int:
        """Return the number, from 0, of the stretch that holds a day of the period."""
        return _month(day) // self.months - _month(self.stretches[0].span.first) // self.months


def stretches(span: Span) -> Stretches:
    """Return the months of `span`; quarters beyond 24 months, years beyond 24 quarters."""
    first, last = _month(span.first), _month(span.last)
    months = next(
        (size for size in (1, QUARTER) if last // size - first // size < MOST),
        MONTHS,
    )
    return Stretches(
        months,
        tuple(
            _stretch(at * months, months, span) for at in range(first // months, last // months + 1)
        ),
    )


def _stretch(month: int, months: int, span: Span) -> Stretch:
    first = date(month // MONTHS, month % MONTHS + 1, 1)
    year, last_month = divmod(month + months - 1, MONTHS)
    last = date(year, last_month + 1, monthrange(year, last_month + 1)[1])
    return Stretch(
        span=Span(first=max(first, span.first), last=min(last, span.last)),
        whole=span.first <= first and last <= span.last,
    )


def _month(day: date) -> int:
    return day.year * MONTHS + day.month - 1
