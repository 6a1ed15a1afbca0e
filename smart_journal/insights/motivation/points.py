"""Ratings of one day, or of one month of a long period, taken together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from statistics import fmean

from smart_journal.insights.motivation.ratings import Rating, Ruler


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """What a point of the chart stands for: at least one rating, oldest first.

    `values` are means, 0 to 10; what was not rated is not among them.
    """

    ratings: tuple[Rating, ...]
    values: dict[Ruler, float]

    @property
    def first(self) -> date:
        """Return the day of the first rating."""
        return self.ratings[0].day

    @property
    def last(self) -> date:
        """Return the day of the last rating."""
        return self.ratings[-1].day


def points(ratings: Sequence[Rating], *, by_month: bool) -> tuple[Point, ...]:
    """Return the ratings, oldest first, by day or by month."""
    groups = groupby(ratings, key=lambda each: month_of(each.day) if by_month else each.day)
    return tuple(_point(tuple(group)) for _when, group in groups)


def month_of(day: date) -> date:
    """Return the first day of the month of `day`."""
    return day.replace(day=1)


def _point(ratings: tuple[Rating, ...]) -> Point:
    given = {
        ruler: [each.values[ruler] for each in ratings if ruler in each.values] for ruler in Ruler
    }
    values = {ruler: fmean(values) for ruler, values in given.items() if values}
    return Point(ratings=ratings, values=values)
