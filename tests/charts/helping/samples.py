"""What helps, to draw: ways of every verdict, long names, very many ways."""

from __future__ import annotations

from smart_journal.insights.helping.ways import what_helps
from smart_journal.insights.insight import Insight
from tests.insights.helping.coped import coped, facts_of


def helping_samples() -> dict[str, Insight]:
    """Return one insight of each size, by name."""
    told = {"call": 3.0, "walk": 0.0, "delay": -3.0, "gone": 0.0}
    ways = {f"way{at}": 0.0 for at in range(30)}
    labels = {way: f"Way of coping number {way[3:]}" for way in ways}
    return {
        "ways of coping": what_helps(facts_of([*coped(told, 60), *coped({"jp": 0.0}, 3)])),
        "one way": what_helps(facts_of(coped({"walk": 0.0}, 6))),
        "thirty ways": what_helps(facts_of(coped(ways, 4), labels)),
    }
