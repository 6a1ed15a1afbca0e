"""Whether things came more or less often than before, when many are looked at together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smart_journal.insights.estimates import Estimate, rate_ratio
from smart_journal.insights.pooling import Verdict
from smart_journal.insights.quantiles import beta_share

LEVEL = 0.05  # chance that any one of all is called changed where none did
LEAST_DAYS = 7  # logged days in either time: fewer are no time to compare with


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How often something came a logged day, over how often `before`; `verdict` MORE, LESS, UNSURE.

    `ratio` is by itself alone; the verdict allows for all that were looked at.
    """

    before: int
    ratio: Estimate
    verdict: Verdict

    @property
    def told(self) -> bool:
        """Return whether it can be told from chance."""
        return self.verdict is not Verdict.UNSURE


def changes(
    counts: Sequence[tuple[int, int]], *, days: int, days_before: int
) -> tuple[Change, ...]:
    """Return the change of each pair of counts, in and before the period, at least one above 0.

    Among many there is always one that changed most: the verdicts follow Holm's procedure
    (1979, Scand. J. Stat. 6:65), so with no change at all any is given in at most 5 % of looks.
    """
    chances = [_chance(*pair, days / (days + days_before)) for pair in counts]
    told: set[int] = set()
    for place, at in enumerate(sorted(range(len(counts)), key=chances.__getitem__)):
        if chances[at] > LEVEL / (len(counts) - place):
            break
        told.add(at)
    return tuple(
        _change(before, rate_ratio(count, days, before, days_before), told=at in told)
        for at, (count, before) in enumerate(counts)
    )


def _change(before: int, ratio: Estimate, *, told: bool) -> Change:
    verdict = (Verdict.MORE if ratio.value > 1 else Verdict.LESS) if told else Verdict.UNSURE
    return Change(before=before, ratio=ratio, verdict=verdict)


def _chance(count: int, before: int, share: float) -> float:
    """Return how likely counts at least as uneven are where nothing changed, both ways together.

    Given their sum, `count` is a binomial share of it (Przyborowski & Wilenski 1940, Biometrika
    31:313); the two tails are those of the exact interval.
    """
    upper = beta_share(share, count, before + 1) if count else 1.0
    lower = 1 - beta_share(share, count + 1, before) if before else 1.0
    return min(1.0, 2 * min(upper, lower))
