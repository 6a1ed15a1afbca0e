"""The answer to the question what helps."""

from __future__ import annotations

from collections.abc import Sequence

from smart_journal.insights.facts import Facts
from smart_journal.insights.helping.ways import what_helps
from smart_journal.insights.insight import Insight


def helping(facts: Facts) -> Sequence[Insight]:
    """Return how urges of the period fell, by way of coping."""
    return [what_helps(facts)]
