"""Neighbouring days taken together: what a row of the table and a point of the chart tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean

from smart_journal.domain.behaviour import Goal
from smart_journal.insights.goal.running import Counts, GoalDay

WEEK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Neighbouring days, oldest first, one at least.

    `counts` are those of these days alone, `amounts` the known ones, zeros included.
    """

    days: tuple[GoalDay, ...]
    counts: Counts
    amounts: tuple[float, ...]

    @property
    def first(self) -> date:
        """Return the first day."""
        return self.days[0].day

    @property
    def last(self) -> GoalDay:
        """Return the last day, with what was counted up to it."""
        return self.days[-1]

    @property
    def goals(self) -> tuple[Goal, ...]:
        """Return the goals of these days, each once, in their order."""
        return tuple(dict.fromkeys(each.goal for each in self.days))

    @property
    def deciding(self) -> int:
        """Return on how many days the person was still deciding."""
        return sum(each.goal is Goal.DECIDING for each in self.days)

    @property
    def unknown(self) -> int:
        """Return how many days are unknown, those of still deciding left out."""
        return len(self.days) - self.counts.known - self.deciding

    @property
    def without(self) -> tuple[int, int]:
        """Return on how many days it did not happen, of how many where a check-in tells."""
        told = [each.known.happened for each in self.days if each.known.happened is not None]
        return told.count(False), len(told)

    @property
    def mean(self) -> float | None:
        """Return the mean amount of a day with a known one; None without any."""
        return fmean(self.amounts) if self.amounts else None

    @property
    def mean_with(self) -> float | None:
        """Return the mean amount of the days with more than none; None without any."""
        some = [amount for amount in self.amounts if amount > 0]
        return fmean(some) if some else None

    @property
    def entries(self) -> tuple[str, ...]:
        """Return the ids of the entries behind these days, oldest first."""
        return tuple(dict.fromkeys(entry for each in self.days for entry in each.known.entries))


def block(days: Sequence[GoalDay]) -> Block:
    """Return neighbouring days, one at least, as one block."""
    counts = Counts()
    for each in days:
        counts = counts.plus(each.known)
    amounts = (each.known.amount for each in days)
    return Block(
        days=tuple(days),
        counts=counts,
        amounts=tuple(amount for amount in amounts if amount is not None),
    )


def blocks(days: Sequence[GoalDay], size: int) -> tuple[Block, ...]:
    """Return the days in blocks of `size` up to the last one; the first may be shorter."""
    odd = len(days) % size
    starts = [*([0] if odd else []), *range(odd, len(days), size)]
    ends = [*starts[1:], len(days)]
    return tuple(block(days[start:end]) for start, end in zip(starts, ends, strict=True))
