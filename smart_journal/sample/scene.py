"""What surrounds an invented urge: what set it off, who was there, where it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from random import Random

from smart_journal.sample.dice import Weighted

# What sets urges off, in per cent.
CAUSES: Weighted[str] = Weighted(
    {
        "work": 15,
        "load": 7,
        "boredom": 18,
        "hour": 16,
        "offer": 13,
        "sight": 11,
        "row": 8,
        "low": 7,
        "celebration": 5,
    }
)

# Who is around, by cause; together 62 % alone, 15 partner, 13 friends, 7 work, 3 others.
_COMPANY: dict[str, Weighted[str]] = {
    cause: Weighted(
        dict(zip(("alone", "partner", "friends", "colleagues", "others"), shares, strict=True))
    )
    for cause, shares in {
        "work": (66, 6, 1, 27, 0),
        "load": (66, 28, 2, 0, 4),
        "boredom": (90, 8, 2, 0, 0),
        "hour": (68, 22, 6, 3, 1),
        "offer": (9, 7, 56, 21, 7),
        "sight": (77, 7, 6, 3, 7),
        "row": (45, 45, 2, 5, 3),
        "low": (88, 8, 2, 0, 2),
        "celebration": (12, 20, 50, 14, 4),
    }.items()
}

_PLACES: dict[str, Weighted[str]] = {
    "partner": Weighted({"at-home": 85, "out": 15}),
    "friends": Weighted({"out": 60, "visiting": 40}),
    "others": Weighted({"out": 60, "shop": 20, "on-the-way": 20}),
    "passing": Weighted({"shop": 40, "on-the-way": 50, "at-home": 10}),
    "working": Weighted({"at-work": 75, "on-the-way": 10, "at-home": 15}),
    "going home": Weighted({"on-the-way": 40, "at-home": 60}),
    "free": Weighted({"at-home": 88, "workshop": 12}),
}

_PARTS = ((12, "morning"), (14, "midday"), (17, "afternoon"), (21, "evening"), (24, "late"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The circumstances of one urge, in the generator's own few words."""

    at: datetime
    behaviour: str
    cause: str
    company: str
    place: str

    @property
    def tags(self) -> frozenset[str]:
        """Return the words by which texts are matched to the scene."""
        part = next(name for end, name in _PARTS if self.at.hour < end)
        weekday = self.at.weekday()
        words = {"weekend" if weekday > 4 else "weekday"}
        if weekday == 4:
            words.add("friday")
        if weekday == 6:
            words.add("sunday")
        if self.cause in ("work", "load"):
            words.add("stress")
        return frozenset({self.behaviour, self.cause, self.company, self.place, part} | words)


def draw_scene(rng: Random, at: datetime, behaviour: str) -> Scene:
    """Return circumstances that go together with the hour and the day of the week."""
    cause = CAUSES.draw(rng)
    company = _COMPANY[cause].draw(rng)
    company = _about(at, cause, company)
    return Scene(
        at=at,
        behaviour=behaviour,
        cause=cause,
        company=company,
        place=_place(rng, at, behaviour, cause, company),
    )


def _about(at: datetime, cause: str, company: str) -> str:
    """Return the company, or another that is about at such an hour."""
    weekend = at.weekday() > 4
    if company == "colleagues" and (weekend or at.hour < 8):
        return "friends" if cause in ("offer", "celebration") and at.hour >= 11 else "alone"
    if company == "friends" and at.hour < (11 if weekend else 17):
        return "alone" if weekend or at.hour < 8 else "colleagues"
    return company


def _place(rng: Random, at: datetime, behaviour: str, cause: str, company: str) -> str:
    working = at.weekday() < 5 and 8 <= at.hour < 17
    if company == "colleagues":
        return "at-work" if working else "out"
    if company == "alone":
        if behaviour == "bet" and rng.random() < 0.6:
            return "online"
        return _place_alone(rng, at, cause, working=working)
    return _PLACES[company].draw(rng)


def _place_alone(rng: Random, at: datetime, cause: str, *, working: bool) -> str:
    if cause == "sight":
        return _PLACES["passing"].draw(rng)
    if working:
        return _PLACES["working"].draw(rng)
    going_home = at.weekday() < 5 and 17 <= at.hour < 19
    return _PLACES["going home" if going_home else "free"].draw(rng)
