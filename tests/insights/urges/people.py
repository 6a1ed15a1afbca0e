"""Simulated people who log urges as they please, for tests of what charts make of it."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from random import Random

from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.insights.urges.over_time import UrgesOverTime, urges_over_time
from tests.insights.journal import TODAY


def every(first: date, days: int) -> list[date]:
    """Return so many days in a row."""
    return [first + timedelta(days=day) for day in range(days)]


def over_time_of(
    urges: Sequence[Urge],
    first: date,
    last: date,
    *,
    today: date = TODAY,
    first_weekday: int = 0,
    logged_days: Collection[date] = (),
) -> UrgesOverTime:
    """Return the urges from `first` to `last`, in days, weeks or months."""
    return urges_over_time(
        urges,
        span=Span(first=first, last=last),
        today=today,
        first_weekday=first_weekday,
        logged_days=logged_days,
    )


def logging(
    rng: Random, start: date, weeks: Iterable[tuple[int, float]]
) -> tuple[list[Urge], list[date]]:
    """Return the urges and the days logged of somebody, week by week from `start`.

    Each week says on how many of its days something is logged, picked by chance, and how many
    urges a day there are on average: as many on days that are logged as on the others.
    """
    urges: list[Urge] = []
    logged: list[date] = []
    for week, (days, mean) in enumerate(weeks):
        for day in sorted(rng.sample(range(7), days)):
            on = start + timedelta(weeks=week, days=day)
            logged.append(on)
            for _urge in range(_poisson(rng, mean)):
                at = datetime.combine(on, time(rng.randrange(8, 23), rng.randrange(60)))
                urges.append(Urge(at=at, strength=rng.randint(2, 9)))
    return urges, logged


def _poisson(rng: Random, mean: float) -> int:
    """Return a Poisson number (Knuth 1969, The Art of Computer Programming, 3.4.1)."""
    limit, product, count = math.exp(-mean), rng.random(), 0
    while product > limit:
        product *= rng.random()
        count += 1
    return count
