"""Short ways to write urges, weeks and wheels down in tests."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, time, timedelta

from smart_journal.domain.period import Span
from smart_journal.domain.urge import Outcome, Urge
from smart_journal.domain.wheel import AreaRating, Wheel
from smart_journal.insights.urges.over_time import UrgeWeeks, urge_weeks

MONDAY = date(2026, 8, 31)
TODAY = date(2026, 11, 26)  # a Thursday; its week began on the 23rd
NAMES = {
    "family": "Family",
    "health": "Health",
    "money": "Money",
    "work": "Work or study",
    "fun": "Fun and rest",
}


def urge(
    at: str, strength: int = 5, *, minutes: int | None = None, outcome: Outcome | None = None
) -> Urge:
    """Return an urge at `at`, e.g. `2026-11-23 18:05`."""
    return Urge(at=datetime.fromisoformat(at), strength=strength, minutes=minutes, outcome=outcome)


def spread(start: date, counts: Sequence[int], *, days: int = 7, strength: int = 5) -> list[Urge]:
    """Return so many urges for each week from `start`, on the first `days` days in turn."""
    return [
        Urge(
            at=datetime.combine(start + timedelta(weeks=week, days=n % days), time(18, n // days)),
            strength=strength,
        )
        for week, count in enumerate(counts)
        for n in range(count)
    ]


def weeks_of(
    urges: Sequence[Urge],
    first: date,
    last: date,
    *,
    today: date = TODAY,
    first_weekday: int = 0,
    logged_days: Collection[date] = (),
) -> UrgeWeeks:
    """Return the weeks from `first` to `last`."""
    return urge_weeks(
        urges,
        span=Span(first=first, last=last),
        today=today,
        first_weekday=first_weekday,
        logged_days=logged_days,
    )


def wheel(day: str, hour: int = 19, **ratings: int | None) -> Wheel:
    """Return a wheel with the given areas in the given order."""
    return Wheel(
        at=datetime.combine(date.fromisoformat(day), time(hour)),
        areas=tuple(AreaRating(area=area, satisfaction=value) for area, value in ratings.items()),
    )
