"""Maps of the week to draw, from five urges to ten years."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from random import Random

from smart_journal.domain.day import DAY_ENDS
from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.insights.insight import Insight
from smart_journal.insights.urges.when import WhenUrges, when_urges
from tests.insights.journal import TODAY


def week_map(count: int, *, days: int = 364, first_weekday: int = 0) -> WhenUrges:
    """Return a map of so many urges, most of them in the evening, some after midnight."""
    rng = Random(count)
    first = TODAY - timedelta(days=days - 1)
    urges = [
        Urge(
            at=datetime.combine(first + timedelta(days=rng.randrange(days)), time())
            + timedelta(hours=rng.choice((18, 18, 13, 22)) + rng.gauss(0, 2)),
            strength=5,
            entry=f"entry{at}",
        )
        for at in range(count)
    ]
    return when_urges(
        urges,
        span=Span(first=first, last=TODAY),
        first_weekday=first_weekday,
        day_ends=DAY_ENDS,
        logged_days=[first],
    )


def when_samples() -> dict[str, Insight]:
    """Return maps of each size, by name."""
    return {
        "a week of five": week_map(5),
        "a week of eighty": week_map(80, first_weekday=6),
        "a week of three hundred": week_map(300),
        "a week of thousands": week_map(9000, days=3640),
    }
