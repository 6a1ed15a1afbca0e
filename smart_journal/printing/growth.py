"""How the free space of a page is shared among the blocks that can use it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grower:
    """A block that wants free space: its share, the step it grows by, the most it can use.

    A `step` of 0 takes any height.
    """

    share: float
    step: float
    most: float


def share_out(free: float, growers: Sequence[Grower]) -> list[float]:
    """Return how much of `free` points each grower gets.

    Nobody gets more than its most, and who grows by steps gets whole ones, so that ruled
    lines keep one distance over the whole page. What nobody can use is left over.
    """
    ideal = _ideal(free, growers)
    given = [
        int((want + 1e-6) / grower.step) * grower.step if grower.step else want
        for want, grower in zip(ideal, growers, strict=True)
    ]
    left = free - sum(given)
    by_need = sorted(range(len(growers)), key=lambda n: given[n] - ideal[n])
    for n in by_need:
        grower = growers[n]
        room = min(left, grower.most - given[n]) + 1e-6
        if grower.step and grower.share and room >= grower.step:
            given[n] += grower.step
            left -= grower.step
    return given


def _ideal(free: float, growers: Sequence[Grower]) -> list[float]:
    """Share by weight; what is over somebody's most goes round again among the others."""
    given = [0.0] * len(growers)
    hungry = {n for n, grower in enumerate(growers) if grower.share > 0 and grower.most > 0}
    while hungry and free > 1e-6:
        weight = sum(growers[n].share for n in hungry)
        full = {n for n in hungry if given[n] + free * growers[n].share / weight >= growers[n].most}
        if not full:
            for n in hungry:
                given[n] += free * growers[n].share / weight
            return given
        for n in full:
            free -= growers[n].most - given[n]
            given[n] = growers[n].most
        hungry -= full
    return given
