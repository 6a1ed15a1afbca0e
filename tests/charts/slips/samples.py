"""Slips laid side by side, to draw: one, several with long words, very many."""

from __future__ import annotations

from datetime import timedelta

from smart_journal.insights.facts import Facts
from smart_journal.insights.insight import Insight
from smart_journal.insights.slips.before import before_slips
from tests.insights.journal import TODAY
from tests.insights.slips.told import LABELS, SPAN, acted, evening, facts_of, passed, review

LONG = "Telling myself that it doesn't count because it is only a week and nobody knows me there"
NAMES = {
    **LABELS,
    "trigger": {
        "boredom": "Boredom",
        "work": "Being asked in front of everybody why it was not finished yet",
        "jp": "家族と電話で話す",
    },
}


def slip_samples() -> dict[str, Insight]:
    """Return one insight of each size, by name."""
    return {
        "one slip": before_slips(facts_of([acted("2026-11-10 18:00", "boredom")])),
        "slips": before_slips(_several(5)),
        "many slips": before_slips(_several(20)),
        "only words": before_slips(facts_of(reviews=[review("2026-11-10 18:00", LONG)])),
    }


def _several(count: int) -> Facts:
    days = [f"{TODAY - timedelta(days=2 + 4 * at)}" for at in range(count)]
    evenings = [f"{TODAY - timedelta(days=3 * at)}" for at in range(9)]
    noted = ("boredom", "work", "jp", "gone")
    return facts_of(
        [acted(f"{day} 18:20", *noted[: at % 5]) for at, day in enumerate(days)]
        + [passed(f"{SPAN.first + timedelta(days=at)} 12:00", "boredom") for at in range(9)],
        [evening(day, sleep=8 - at % 4, stress=at) for at, day in enumerate(evenings)],
        [review(f"{days[at]} 18:00", LONG, "No lunch", f"“{at}”") for at in range(0, count, 2)],
        labels=NAMES,
    )
