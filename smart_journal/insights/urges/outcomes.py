"""What became of urges, counted."""

from __future__ import annotations

from collections.abc import Sequence

from smart_journal.domain.urge import Outcome, Urge
from smart_journal.domain.words import Words
from smart_journal.insights.estimates import share
from smart_journal.insights.insight import ENOUGH
from smart_journal.language import gettext as _


def outcomes(urges: Sequence[Urge]) -> tuple[int, int]:
    """Return how many passed without acting, of how many that are over and say how."""
    over = [urge.outcome for urge in urges if urge.outcome not in (None, Outcome.GOING)]
    return over.count(Outcome.PASSED), len(over)


def share_words(part: int, whole: int, words: Words) -> str:
    """Return e.g. `7 of 9`."""
    return _("{part} of {whole}").format(part=words.number(part), whole=words.number(whole))


def passed_sentence(passed: int, with_outcome: int, words: Words) -> str:
    """Return how many of those with an outcome passed, from 5 on with the 95 % interval."""
    if with_outcome < ENOUGH:
        return _("{part} with an outcome passed without acting.").format(
            part=share_words(passed, with_outcome, words)
        )
    estimate = share(passed, with_outcome)
    return _("{part} passed without acting: {share} % ({low} to {high}).").format(
        part=share_words(passed, with_outcome, words),
        share=words.number(100 * estimate.value),
        low=words.number(100 * estimate.low),
        high=words.number(100 * estimate.high),
    )
