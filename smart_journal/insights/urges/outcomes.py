"""What became of urges, counted."""

from __future__ import annotations

from collections.abc import Sequence

from smart_journal.domain.urge import Outcome, Urge
from smart_journal.domain.words import Words
from smart_journal.insights.estimates import share
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.said import part_of, percent_between
from smart_journal.language import gettext as _


def outcomes(urges: Sequence[Urge]) -> tuple[int, int]:
    """Return how many passed without acting, of how many that are over and say how."""
    over = [urge.outcome for urge in urges if urge.outcome not in (None, Outcome.GOING)]
    return over.count(Outcome.PASSED), len(over)


def passed_words(passed: int, with_outcome: int, words: Words) -> str:
    """Return how many of those with an outcome passed, from 5 on with the 95 % interval."""
    if with_outcome < ENOUGH:
        return _("{part} with an outcome passed without acting").format(
            part=part_of(passed, with_outcome, words)
        )
    return _("{part} passed without acting: {share}").format(
        part=part_of(passed, with_outcome, words),
        share=percent_between(share(passed, with_outcome), words),
    )
