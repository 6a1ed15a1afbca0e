"""The waves of urges that were watched minute by minute, and the middle of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from smart_journal.domain.wave import Wave
from smart_journal.insights.insight import ENOUGH

HALF = 0.5  # share of the waves that their middle must stand for


@dataclass(frozen=True, slots=True, kw_only=True)
class Middle:
    """The median strength, 0 to 10, of the `n` waves still watched at `minute`."""

    minute: int
    strength: float
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Waves:
    """Waves of at least two points each, oldest first; `middle` has a minute where it is known."""

    waves: tuple[Wave, ...] = ()
    middle: tuple[Middle, ...] = ()

    @property
    def drawn(self) -> bool:
        """Return whether the waves hold enough points to draw."""
        return sum(len(wave.points) for wave in self.waves) >= ENOUGH

    def middle_at(self, minute: int) -> Middle | None:
        """Return the middle at `minute`; None where too few waves were watched."""
        return next((each for each in self.middle if each.minute == minute), None)

    def watched_at(self, minute: int) -> int:
        """Return how many waves were watched at `minute`."""
        return sum(wave.points[0].minute <= minute <= wave.points[-1].minute for wave in self.waves)


def watched(waves: Iterable[Wave]) -> Waves:
    """Return the waves that show a course, with their middle.

    The middle is the median of those watched at that minute, straight between what was noted.
    It needs at least 5 waves and half of all: waves that ended no longer pull it down, so it
    would rise where only the longest are left.
    """
    courses = tuple(wave for wave in waves if len(wave.points) > 1)
    strengths: dict[int, list[float]] = {}
    for wave in courses:
        for minute, strength in _minutes(wave):
            strengths.setdefault(minute, []).append(strength)
    middle = (
        Middle(minute=minute, strength=median(found), n=len(found))
        for minute, found in sorted(strengths.items())
        if len(found) >= max(ENOUGH, HALF * len(courses))
    )
    return Waves(waves=courses, middle=tuple(middle))


def runs(middle: Sequence[Middle]) -> Iterator[Sequence[Middle]]:
    """Yield the stretches of minutes that follow one another without a hole."""
    start = 0
    for at in range(1, len(middle) + 1):
        if at == len(middle) or middle[at].minute > middle[at - 1].minute + 1:
            yield middle[start:at]
            start = at


def _minutes(wave: Wave) -> Iterator[tuple[int, float]]:
    """Yield every whole minute from the first point to the last with its strength."""
    for one, other in pairwise(wave.points):
        rise = (other.strength - one.strength) / (other.minute - one.minute)
        for minute in range(one.minute, other.minute):
            yield minute, one.strength + rise * (minute - one.minute)
    yield wave.points[-1].minute, float(wave.points[-1].strength)
