"""Triggers, company and places to draw: few, many, long, deleted, the same twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta

from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.insights.facts import Facts, Names
from smart_journal.insights.insight import Insight
from smart_journal.insights.urges.triggers import triggers
from smart_journal.insights.urges.triggers_around import around
from tests.insights.journal import TODAY

YEAR = Span(first=TODAY - timedelta(days=364), last=TODAY)

LABELS = {
    "boredom": "Boredom",
    "stress": "Stress at work",
    "row": "An argument that goes on and on about who does what in the house, again",
    "cjk": "家族と一緒にいるときの緊張と疲れ",
    "$": "Money & $5 <b>",
    "one": "Tired",
    "other": "Tired",
}
PEOPLE = {"alone": "Nobody, I was alone", "jo": "J.", "club": "Everybody from the bowling club"}
PLACES = {"home": "Home", "out": "Out", "long": "The bench behind the old railway station yard"}


def facts(
    counts: Mapping[str, int],
    before: Mapping[str, int] | None = None,
    *,
    people: Sequence[tuple[str, ...]] = (("alone",), ("jo",), ()),
    places: Sequence[str] = ("home", "out", "long", ""),
    labels: Mapping[str, str] | None = None,
) -> Facts:
    """Return a year with so many urges of each trigger, and one before it; all days logged."""
    first = YEAR.before() if before is not None else None
    urges = [
        Urge(
            at=datetime.combine(span.first + timedelta(days=at % 300), time(18)),
            strength=1 + (3 * at) % 10,
            triggers=(trigger,) if trigger else (),
            people=people[at % len(people)],
            place=places[at % len(places)],
            entry=f"{trigger}-{span.first.year}-{at}",
        )
        for span, wanted in ((first, before or {}), (YEAR, counts))
        if span is not None
        for trigger, count in wanted.items()
        for at in range(count)
    ]
    spans = [YEAR, *([first] if first else [])]
    logged = {span.first + timedelta(days=at) for span in spans for at in range(span.days)}
    return Facts(
        span=YEAR,
        today=TODAY,
        before=first,
        urges=tuple(sorted(urges, key=lambda urge: urge.at)),
        logged=frozenset(logged),
        names=Names(
            labels={"trigger": labels or LABELS, "person": PEOPLE, "place": PLACES},
        ),
    )


def triggers_samples() -> dict[str, Insight]:
    """Return one of each kind, by name."""
    many = {f"gone{at}": 30 - at for at in range(20)}
    all_of_them = {each: 40 - 5 * at for at, each in enumerate(LABELS)}
    crowd = {f"who{at}": f"{at}. neighbour" for at in range(12)}
    busy = facts(all_of_them, people=[(who,) for who in crowd])
    return {
        "triggers": triggers(facts(all_of_them)),
        "five triggers": triggers(facts(dict.fromkeys(list(LABELS)[:5], 1))),
        "changed triggers": triggers(facts(all_of_them, {"boredom": 4, "row": 90, "old": 30})),
        "deleted triggers": triggers(facts(many)),
        "around": around(facts(all_of_them)),
        "around many": around(busy),
    }
