"""Invented years of urges, after the sample year of the design (tools.md, section i)."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from random import Random

WEEKS = 52
BUMPS = {2: 1.25, 6: 1.5, 7: 1.2, 22: 1.9, 23: 1.5, 40: 2.0, 41: 1.6, 47: 1.4}
EMPTY_WEEKS = (14, 15, 30, 44)
UNRATED = 0.2
WAYS = {
    "delay": 13,
    "deny": 13,
    "distract": 23,
    "accept": 16,
    "substitute": 14,
    "escape": 11,
    "avoid": 6,
    "attack": 4,
}


@dataclass(frozen=True, slots=True)
class Notes:
    """The urges with both ratings: how far each fell, where it began, what was done."""

    drops: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ways: list[Collection[str]] = field(default_factory=list)

    def add(self, start: int, after: int, ways: Collection[str]) -> None:
        """Write one urge down."""
        self.drops.append(start - after)
        self.starts.append(start)
        self.ways.append(ways)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """How somebody's urges go.

    An urge falls by `fall` points and by `by_itself` more for each point of its strength, give
    or take `noise`; nothing falls below 0. `lean` is how much strength steers what is done: some
    ways are kept for high urges, some for low ones, by the strength noted or, where `by_feel`,
    by the one felt. `often` multiplies the urges, `most` is the most ways with one of them.
    """

    fall: float = 0.5
    by_itself: float = 0.4
    noise: float = 1.5
    lean: float = 0.0
    by_feel: bool = False
    often: float = 1.0
    most: int = 2
    helps: Mapping[str, float] = field(default_factory=dict)

    def year(self, random: Random) -> Notes:
        """Return a year of notes: about 145 urges of which a fifth lack a rating."""
        notes = Notes()
        for week in range(WEEKS):
            for _urge in range(poisson(random, self.often * logged_a_week(week))):
                felt = strength_felt(random, week)
                ways = self._chosen(random, felt)
                after = self.after(random, felt, ways)
                if random.random() >= UNRATED:
                    notes.add(noted(felt), after, ways)
        return notes

    def after(self, random: Random, felt: float, ways: Collection[str]) -> int:
        """Return the strength afterwards, 0 to 10, as noted."""
        fall = self.fall + self.by_itself * noted(felt) + random.gauss(0, self.noise)
        fall += sum(self.helps.get(way, 0.0) for way in ways)
        return min(10, max(0, round(noted(felt) - fall)))

    def _chosen(self, random: Random, felt: float) -> frozenset[str]:
        strength = (felt if self.by_feel else noted(felt)) - 5
        middle = (len(WAYS) - 1) / 2
        weights = [
            weight * math.exp(self.lean * strength * (at - middle) / middle)
            for at, weight in enumerate(WAYS.values())
        ]
        return frozenset(random.choices(list(WAYS), weights, k=random.randint(1, self.most)))


def planted(random: Random, person: Person, each: int) -> Notes:
    """Return notes with every way used `each` times, one to `person.most` with an urge."""
    pile = [way for way in WAYS for _use in range(each)]
    random.shuffle(pile)
    notes = Notes()
    while pile:
        ways = frozenset(
            pile.pop() for _way in range(min(len(pile), random.randint(1, person.most)))
        )
        felt = strength_felt(random, min(WEEKS - 1, int(random.expovariate(1 / 9))))
        notes.add(noted(felt), person.after(random, felt, ways), ways)
    return notes


def logged_a_week(week: int) -> float:
    """Return how many urges are logged in a week, on average."""
    chance = max(0.45, 0.88 - 0.012 * week) * (0.15 if week in EMPTY_WEEKS else 1)
    return chance * (1.6 + 15 * math.exp(-week / 7)) * BUMPS.get(week, 1)


def strength_felt(random: Random, week: int) -> float:
    """Return how strong an urge of that week is, before it is put on the scale."""
    return random.gauss(3.3 + 3.6 * math.exp(-week / 16), 1.8)


def noted(felt: float) -> int:
    """Return a strength as it is noted, 1 to 10."""
    return min(10, max(1, round(felt)))


def poisson(random: Random, mean: float) -> int:
    """Return a Poisson count: how many gaps of an even stream fit into `mean` (Knuth 1969)."""
    count, passed = 0, random.expovariate(1)
    while passed < mean:
        count += 1
        passed += random.expovariate(1)
    return count
