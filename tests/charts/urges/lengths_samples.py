"""Lengths of urges and waves to draw, from a handful to very many."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

from smart_journal.domain.period import Span
from smart_journal.domain.urge import Outcome, Urge
from smart_journal.domain.wave import Wave, WavePoint
from smart_journal.insights.insight import Insight
from smart_journal.insights.urges.lengths import Lengths, lengths
from tests.insights.journal import TODAY

YEAR = Span(first=TODAY - timedelta(days=364), last=TODAY)

START = datetime(2026, 1, 5, 18)  # noqa: DTZ001  # local


def timed(count: int, *, passed: float = 0.85, seed: int = 4) -> list[Urge]:
    """Return so many urges with lengths of a long tail; a share of them passed."""
    rng = Random(seed)
    return [
        Urge(
            at=START + timedelta(hours=at),
            strength=5,
            minutes=round(rng.lognormvariate(2.1, 0.75)),
            outcome=Outcome.PASSED if rng.random() < passed else Outcome.ACTED,
            entry=f"urge{at}",
        )
        for at in range(count)
    ]


def waves(count: int, seed: int = 4) -> list[Wave]:
    """Return so many waves of 3 to 16 minutes that rise a little and go down."""
    rng = Random(seed)
    return [
        Wave(
            at=START + timedelta(days=at),
            points=tuple(
                WavePoint(minute, max(0, min(10, 6 + rng.randint(-1, 2) - minute // 2)))
                for minute in range(rng.randint(4, 17))
            ),
            entry=f"wave{at}",
        )
        for at in range(count)
    ]


def drawn(urges: list[Urge], watched: list[Wave] | None = None) -> Lengths:
    """Return the lengths of `urges` beside the waves."""
    return lengths(urges, watched or [], span=YEAR, days_logged=253)


def lengths_samples() -> dict[str, Insight]:
    """Return one of each kind, by name."""
    hours = [
        Urge(at=START, strength=5, minutes=minutes, outcome=Outcome.PASSED)
        for minutes in (2, 300, 700, 1300, 1440, 1440)
    ]
    return {
        "lengths and waves": drawn(timed(103), waves(8)),
        "five lengths": drawn(timed(5)),
        "lengths of which none is known to the end": drawn(timed(9, passed=0.0)),
        "very many lengths": drawn(timed(4000), waves(180)),
        "lengths of a day": drawn(hours),
        "one wave": drawn([], waves(1, seed=5)),
    }
