"""Draws that the invented journals share, all from a seeded generator."""

from __future__ import annotations

import math
from bisect import bisect
from collections.abc import Mapping
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

T = TypeVar("T")


def seeded(*key: object) -> Random:
    """Return a generator that draws the same for the same key; not for secrets."""
    return Random(":".join(str(part) for part in key))  # noqa: S311 (invented data, no secret)


def identity(rng: Random) -> str:
    """Return an id of 32 hexadecimal digits."""
    return f"{rng.getrandbits(128):032x}"


def poisson(rng: Random, mean: float) -> int:
    """Return a count with the given mean, up to some 500 (Knuth's product of draws)."""
    limit, product, count = math.exp(-mean), rng.random(), 0
    while product > limit:
        product *= rng.random()
        count += 1
    return count


def whole(rng: Random, mean: float, sd: float, low: int, high: int) -> int:
    """Return a normal draw, rounded and cut to `low` and `high`."""
    return min(high, max(low, round(rng.gauss(mean, sd))))


class Weighted(Generic[T]):
    """Choices with their weights."""

    def __init__(self, weights: Mapping[T, float]) -> None:
        self._choices = tuple(weights)
        self._sums = tuple(accumulate(weights.values()))

    def draw(self, rng: Random) -> T:
        """Return one choice, each as likely as its weight says."""
        return self._choices[bisect(self._sums, rng.random() * self._sums[-1])]
