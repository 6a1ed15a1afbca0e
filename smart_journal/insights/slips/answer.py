"""The answer to what came before a slip."""

from __future__ import annotations

from collections.abc import Sequence

from smart_journal.insights.facts import Facts
from smart_journal.insights.insight import Insight
from smart_journal.insights.slips.before import before_slips


def before_a_slip(facts: Facts) -> Sequence[Insight]:
    """Return what the notes hold about the 72 hours before each slip of the period."""
    return [before_slips(facts)]
