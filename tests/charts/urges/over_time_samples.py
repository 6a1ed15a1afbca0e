"""Urges over time to draw: by day, week and month, with gaps and without."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from smart_journal.domain.urge import Outcome, Urge
from smart_journal.insights.insight import Insight
from smart_journal.insights.urges.over_time import UrgesOverTime
from tests.insights.journal import TODAY, spread
from tests.insights.urges.people import every, over_time_of

THIS_MONDAY = TODAY - timedelta(days=TODAY.weekday())
ENDS = (Outcome.PASSED, Outcome.PASSED, Outcome.ACTED, Outcome.PASSED, None)


def ended(urges: Sequence[Urge]) -> list[Urge]:
    """Return the urges with an outcome for most, of different strength, and an entry each."""
    return [
        each._replace(outcome=ENDS[at % len(ENDS)], strength=1 + at * 7 % 10, entry=f"entry{at}")
        for at, each in enumerate(urges)
    ]


def four_weeks() -> UrgesOverTime:
    """Return 28 days, four of them a gap, on the last an urge."""
    first = TODAY - timedelta(days=27)
    days = [day for day in every(first, 28) if not 10 <= (day - first).days < 14]
    urges = [each for at, day in enumerate(days) for each in spread(day, [at * 5 % 4], days=1)]
    return over_time_of(ended(urges), first, TODAY, logged_days=days)


def thirteen_weeks_in_full() -> UrgesOverTime:
    """Return 13 weeks of which some are of few days logged and one of none."""
    start = THIS_MONDAY - timedelta(weeks=12)
    counts = [21, 19, 22, 17, 3, 14, 0, 11, 12, 9, 4, 9, 3]
    urges = [
        each
        for week, count in enumerate(counts)
        for each in spread(start + timedelta(weeks=week), [count], days=2 if count < 5 else 6)
    ]
    return over_time_of(ended(urges), start, TODAY)


def stopped_logging() -> UrgesOverTime:
    """Return a year of which only the first twenty weeks were logged."""
    start = THIS_MONDAY - timedelta(weeks=52)
    urges = ended(spread(start, [9] * 20))
    return over_time_of(urges, start, TODAY)


def ten_years() -> UrgesOverTime:
    """Return 120 months with half a year of nothing."""
    counts = [0 if 200 <= week < 226 else 3 + week % 17 for week in range(520)]
    start = THIS_MONDAY - timedelta(weeks=520)
    return over_time_of(ended(spread(start, counts, days=5)), date(2016, 12, 20), TODAY)


def five_urges() -> UrgesOverTime:
    """Return the fewest urges that are drawn, none with an outcome or a strength."""
    urges = [each._replace(strength=0) for each in spread(THIS_MONDAY, [5], days=3)]
    return over_time_of(urges, TODAY - timedelta(days=90), TODAY)


def over_time_samples() -> dict[str, Insight]:
    """Return urges over time of each kind and size, by name."""
    return {
        "four weeks": four_weeks(),
        "13 weeks in full": thirteen_weeks_in_full(),
        "stopped logging": stopped_logging(),
        "ten years": ten_years(),
        "five urges": five_urges(),
    }
