"""Urges that were coped with, for tests of what helps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, time, timedelta
from random import Random

from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.insights.facts import Facts, Names
from tests.insights.journal import TODAY

YEAR = Span(first=TODAY - timedelta(days=364), last=TODAY)
LABELS = {
    "walk": "Went for a walk",
    "delay": "Put it off for a while",
    "call": "Rang my sister, who always picks up and never lectures me about any of it",
    "jp": "家族と電話で話す",
}


def facts_of(
    urges: Iterable[Urge],
    labels: Mapping[str, str] = LABELS,
    merged: Mapping[str, str] | None = None,
) -> Facts:
    """Return the facts of a year with these urges."""
    found = tuple(sorted(urges, key=lambda urge: (urge.at, urge.entry)))
    return Facts(
        span=YEAR,
        today=TODAY,
        urges=found,
        logged=frozenset(urge.at.date() for urge in found),
        names=Names(labels={"coping": labels}, merged={"coping": merged or {}}),
    )


def coped(
    drops: Mapping[str, float], each: int, *, seed: int = 1, ways: Sequence[str] = ()
) -> list[Urge]:
    """Return `each` urges with every way, which fall so many points further than half-way."""
    rng = Random(seed)
    urges: list[Urge] = []
    for way in [way for _urge in range(each) for way in (ways or drops)]:
        start = rng.randint(3, 10)
        fall = start / 2 + drops.get(way, 0.0) + rng.gauss(0, 0.8)
        at = TODAY - timedelta(days=rng.randrange(364))
        urges.append(
            Urge(
                at=datetime.combine(at, time(18, rng.randrange(60))),
                strength=start,
                after=min(max(start - round(fall), 0), 10),
                coping=(way,),
                entry=f"{way}-{len(urges)}",
            )
        )
    return urges
