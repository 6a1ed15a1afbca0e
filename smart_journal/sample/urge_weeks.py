"""How many urges each week of an invented journal holds, and when they come."""

from __future__ import annotations

import math
from collections import Counter
from datetime import datetime
from random import Random

from smart_journal.sample.dice import Weighted, poisson
from smart_journal.sample.profiles import YEAR, Plan
from smart_journal.sample.story import Story, clock

# A party, a row, stress at work, a holiday, an anniversary.
_BUMPS = {2: 1.25, 6: 1.5, 7: 1.2, 22: 1.9, 23: 1.5, 40: 2.0, 41: 1.6, 47: 1.4}
QUIET = frozenset({14, 15, 30, 44})

_WEEKDAYS = (0.85, 0.85, 0.90, 1.0, 1.45, 1.45, 1.10)

# Mean and spread in hours of the day; None is spread evenly from 7 to 24.
_HOURS: Weighted[tuple[float, float] | None] = Weighted(
    {
        (18 + 25 / 60, 1.2): 50,
        (21 + 35 / 60, 0.8): 17,
        (13.0, 1.4): 14,
        (16 + 20 / 60, 0.7): 11,
        None: 8,
    }
)


def bump(week: int) -> float:
    """Return by how much a week is harder than its neighbours, 1 for most."""
    return _BUMPS.get(week % YEAR, 1.0)


def mean_urges(plan: Plan, week: int) -> float:
    """Return how many urges are written down in a week, on average."""
    if plan.only and week not in plan.only:
        return 0.0
    urges = (plan.base + plan.surge * math.exp(-week / plan.fade)) * bump(week)
    noted = max(plan.noted_floor, plan.noted - plan.noted_step * week)
    return urges * noted * (plan.quiet if week % YEAR in QUIET else 1.0)


def counts(plan: Plan, rng: Random) -> list[int]:
    """Return the number of urges of each week."""
    means = [mean_urges(plan, week) for week in range(plan.weeks)]
    if plan.total is None:
        return [poisson(rng, mean) for mean in means]
    drawn = Counter(rng.choices(range(plan.weeks), weights=means, k=plan.total))
    return [drawn[week] for week in range(plan.weeks)]


def moments(story: Story, rng: Random, week: int, count: int) -> list[datetime]:
    """Return when the urges of a week come, oldest first, none after the story's end."""
    first = story.day(week).weekday()
    days = Weighted({day: _WEEKDAYS[(first + day) % 7] for day in range(7)})
    found: list[datetime] = []
    while len(found) < count:
        moment = clock(story.day(week, days.draw(rng)), _minutes(rng))
        if moment <= story.until:
            found.append(moment)
    return sorted(found)


def _minutes(rng: Random) -> int:
    while True:
        peak = _HOURS.draw(rng)
        hour = rng.uniform(7, 24) if peak is None else rng.gauss(*peak)
        if 0 <= hour < 24:
            return int(hour * 60)
