"""What is picked from lists in an invented urge: triggers, people, feelings, ways of coping."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from smart_journal.domain.entry import Answer, Answers
from smart_journal.domain.urge import Outcome
from smart_journal.sample.dice import Weighted
from smart_journal.sample.scene import Scene
from smart_journal.sample.story import Story

# Ids that begin with a star stand for items of the person's own.
_TRIGGERS: dict[str, Weighted[str]] = {
    cause: Weighted(weights)
    for cause, weights in {
        "work": {"work-stress": 100},
        "load": {"*plate": 100},
        "boredom": {"boredom": 1},
        "hour": {"usual-hour": 100},
        "offer": {"offered": 1},
        "sight": {"place-or-sight": 100},
        "row": {"argument": 1},
        "low": {"feeling-low": 60, "loneliness": 40},
        "celebration": {"celebration": 1},
    }.items()
}
_BESIDES = Weighted(
    {
        "tired": 34,
        "work-stress": 12,
        "usual-hour": 14,
        "hungry": 10,
        "boredom": 8,
        "feeling-low": 6,
        "message": 5,
        "memory": 5,
        "payday": 4,
        "pain": 2,
    }
)

_FEELINGS = {
    "work": ("stressed", "tense", "tired", "anxious"),
    "load": ("stressed", "tired", "anxious", "tense"),
    "boredom": ("bored", "restless", "empty"),
    "hour": ("restless", "tired", "calm", "bored"),
    "offer": ("anxious", "excited", "happy", "tense"),
    "sight": ("restless", "tense", "excited"),
    "row": ("angry", "hurt", "tense", "ashamed"),
    "low": ("sad", "lonely", "empty", "tired"),
    "celebration": ("happy", "excited", "proud"),
}

_BODY = Weighted(
    {
        "restless-hands": 20,
        "dry-mouth": 18,
        "tense-shoulders": 18,
        "tight-chest": 12,
        "stomach": 10,
        "fast-heart": 8,
        "warmth": 6,
        "heavy": 5,
        "breath": 2,
        "shaky": 1,
    }
)

# Ways of coping by family, in per cent, and the items that stand for a family.
_FAMILIES = Weighted(
    {
        "delay": 26,
        "distract": 23,
        "accept": 16,
        "substitute": 14,
        "escape": 11,
        "avoid": 6,
        "attack": 4,
    }
)
_WAYS: dict[str, Weighted[str]] = {
    "delay": Weighted({"delay": 1}),
    "distract": Weighted({"distract": 40, "walk": 32, "*workshop": 20, "call": 8}),
    "accept": Weighted({"accept": 75, "breathe": 25}),
    "substitute": Weighted({"substitute": 55, "*ginger": 45}),
    "escape": Weighted({"escape": 1}),
    "avoid": Weighted({"avoid": 1}),
    "attack": Weighted({"attack": 60, "abc": 40}),
}

_PEOPLE: dict[str, Weighted[str]] = {
    "alone": Weighted({"alone": 1}),
    "partner": Weighted({"*J": 1}),
    "friends": Weighted({"*Mo": 60, "friends": 40}),
    "colleagues": Weighted({"*R": 45, "*T": 30, "colleagues": 25}),
    "family": Weighted({"family": 1}),
    "strangers": Weighted({"strangers": 1}),
}

_PLACES = {"at-home": "home", "at-work": "work", "visiting": "with-friends", "workshop": "*shed"}


class Picks:
    """Draws the picked answers of one story's urges."""

    def __init__(self, story: Story, rng: Random) -> None:
        self._story, self._rng = story, rng

    def _item(self, key: str) -> str:
        return self._story.own(key[1:]) if key.startswith("*") else key

    def around(self, scene: Scene) -> Answers:
        """Return triggers, place, people, feelings and body sensations, as far as given."""
        rng = self._rng
        answers: Answers = {}
        if rng.random() < 0.90 / 0.94:
            answers["triggers"] = self.items(self._triggers(scene))
        if rng.random() < 0.88:
            answers["place"] = self._item(_PLACES.get(scene.place, scene.place))
        if rng.random() < 0.92:
            answers["people"] = self.items((_PEOPLE[_who(scene)].draw(rng),))
        if rng.random() < 0.55 / 0.94:
            many = 2 if rng.random() < 0.4 else 1
            answers["feelings"] = list(rng.sample(_FEELINGS[scene.cause], many))
        if rng.random() < 0.28:
            many = 2 if rng.random() < 0.25 else 1
            answers["body"] = list(dict.fromkeys(_BODY.draw(rng) for _ in range(many)))
        return answers

    def coping(self, scene: Scene, outcome: Outcome) -> tuple[str, ...]:
        """Return the names of what was tried, one or two ways or none, for `items`."""
        rng = self._rng
        if rng.random() > (0.94 if outcome is Outcome.PASSED else 0.6):
            return ()
        many = 2 if rng.random() < 0.35 else 1
        families = dict.fromkeys(_FAMILIES.draw(rng) for _ in range(many))
        ways = (_WAYS[family].draw(rng) for family in families)
        return tuple(dict.fromkeys(_at_hand(way, scene) for way in ways))

    def items(self, names: Iterable[str]) -> list[Answer]:
        """Return the ids of list items by their names here."""
        return [self._item(name) for name in names]

    def _triggers(self, scene: Scene) -> list[str]:
        rng = self._rng
        first = _closer(rng, _TRIGGERS[scene.cause].draw(rng), scene)
        if rng.random() >= 0.30:
            return [first]
        while (besides := _BESIDES.draw(rng)) == first:
            pass
        return [first, besides]


def _closer(rng: Random, trigger: str, scene: Scene) -> str:
    """Return the trigger, or a closer one that the hour or the place suggests."""
    closer = trigger
    if trigger == "usual-hour" and scene.at.weekday() == 6 and scene.at.hour >= 17:
        closer = "*sunday"
    elif trigger in ("usual-hour", "work-stress") and scene.place == "on-the-way":
        closer = "end-of-work"
    elif trigger == "place-or-sight" and scene.place == "on-the-way":
        closer = "*corner"
    return closer if rng.random() < 0.6 else trigger


def _who(scene: Scene) -> str:
    if scene.company != "others":
        return scene.company
    known = scene.cause == "load" or scene.place == "out"
    return "family" if known else "strangers"


def _at_hand(way: str, scene: Scene) -> str:
    """Return the way, or one of the same family where this one is out of reach."""
    if way == "*workshop" and scene.place not in ("at-home", "workshop"):
        return "walk"
    if way == "*ginger" and scene.place in ("at-work", "on-the-way", "shop"):
        return "substitute"
    return way
