"""The invented journals there are, and how much is written in each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

YEAR = 52


class Profile(StrEnum):
    """The invented journals."""

    SAM = "sam"  # a typical year
    LIGHT = "light"  # 25 urges with long gaps
    HEAVY = "heavy"  # about 900 urges and 2,500 entries in a year, three behaviours
    DECADE = "decade"  # ten years of it, about 25,000 entries


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How much a person writes: the numbers behind one invented journal.

    Urges in week w are `base + surge * e^(-w / fade)` on average; the chance that one is written
    down starts at `noted`, falls by `noted_step` a week to `noted_floor`, and in quiet weeks is
    `quiet` of that. With `total` the number of urges is exact. With `only`, urges come in these
    weeks alone. Mean strength is `3.3 + 3.6 * e^(-w / calming)`, before the time of day.

    `pages` is how much of Sam's pages of all other tools is written in each year: 1 is as many as
    Sam writes, 0 none; of the tools in `often` that many times as much. `times` gives the number
    of one tool's pages. Wheels and check-ins have
    numbers of their own, for a light year has some of them and nothing else. `acted` is how often
    urges are acted on, beside those of which a slip review tells.
    """

    weeks: int = YEAR
    behaviours: tuple[str, ...] = ("drink",)
    base: float = 1.6
    surge: float = 15.0
    fade: float = 7.0
    noted: float = 0.88
    noted_step: float = 0.012
    noted_floor: float = 0.45
    quiet: float = 0.15
    calming: float = 16.0
    acted: float = 0.012
    only: frozenset[int] = frozenset()
    total: int | None = None
    wheels: int = 8
    check_ins: float = 1.0
    pages: float = 1.0
    often: Mapping[str, float] = field(default_factory=dict)
    odd_cases: bool = False

    @property
    def years(self) -> int:
        """Return how many years of `YEAR` weeks there are."""
        return self.weeks // YEAR

    def times(self, a_year: float, tool: str = "") -> int:
        """Return how often in all a thing is written that Sam writes `a_year` times a year."""
        return round(a_year * self.pages * self.often.get(tool, 1.0) * self.years)


_THREE = ("drink", "bet", "smoke")
_OFTEN = {"journal": 2.5, "relaxation": 1.5, "rulers": 2.0, "abc": 1.5}

PLANS = {
    Profile.SAM: Plan(),
    Profile.LIGHT: Plan(
        surge=0.0,
        only=frozenset({0, 1, 9, 10, 23, 24, 37, 50}),
        total=25,
        acted=0.043,
        wheels=2,
        check_ins=0.25,
        pages=0.0,
    ),
    Profile.HEAVY: Plan(
        behaviours=_THREE,
        base=16.3,
        surge=16.0,
        fade=9.0,
        noted=0.95,
        noted_step=0.004,
        noted_floor=0.8,
        quiet=0.0,
        acted=0.043,
        check_ins=1.4,
        pages=1.7,
        often=_OFTEN,
        odd_cases=True,
    ),
    Profile.DECADE: Plan(
        weeks=10 * YEAR,
        behaviours=_THREE,
        base=17.6,
        surge=12.0,
        fade=90.0,
        noted=0.95,
        noted_step=0.001,
        noted_floor=0.85,
        quiet=0.0,
        calming=120.0,
        acted=0.043,
        wheels=80,
        check_ins=1.4,
        pages=1.7,
        often=_OFTEN,
        odd_cases=True,
    ),
}
