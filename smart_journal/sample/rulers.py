"""The three numbers of importance, confidence and readiness, week by week."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from smart_journal.domain.entry import Answers, Entry
from smart_journal.sample.dice import whole
from smart_journal.sample.pages import about, in_order, lately, page, turns
from smart_journal.sample.profiles import YEAR
from smart_journal.sample.story import Story
from smart_journal.sample.texts.rulers import RAISE, WHY
from smart_journal.sample.voice import Voice

# The weeks after a slip: by how much confidence is lower than its neighbours.
_DIPS = {3: 0.7, 7: 1.0, 23: 2.2, 24: 1.6, 25: 0.8, 29: 0.8, 41: 1.8, 42: 1.1, 43: 0.5}
# By how much less the other behaviours matter.
_LESS = {"bet": 1, "smoke": 2}
_LATER, _MIDDLE = 31, 12  # weeks in which the talk changes


def rulers(story: Story) -> Iterator[Entry]:
    """Yield the rulers of the story, oldest first."""
    rng = story.dice("rulers")
    why, raise_it = Voice(rng, WHY), Voice(rng, RAISE)
    pages = []
    for turn in turns(story, "rulers"):
        name = about(story, turn)
        answers = _numbers(rng, name, turn.week % YEAR)
        answers |= _behind(rng, why, raise_it, turn.week % YEAR)
        minutes, plan = rng.randrange(18 * 60, 22 * 60), lately(story, "change-plan", turn)
        pages.append(page(story, rng, turn, answers, minutes=minutes, sources=(plan,)))
    yield from in_order(pages)


def _numbers(rng: Random, name: str, week: int) -> Answers:
    part = week / (YEAR - 1)
    less, dip = _LESS.get(name, 0), _DIPS.get(week, 0)
    return {
        "importance": whole(rng, 7 + 2 * part - less, 0.35, 6 - less, 10),
        "confidence": whole(rng, 4 + 3.5 * part - dip, 0.4, 2, 9),
        "readiness": whole(rng, 5 + 3.5 * part - dip / 2 - less, 0.5, 3 - less, 10),
    }


def _behind(rng: Random, why: Voice, raise_it: Voice, week: int) -> Answers:
    answers: Answers = {}
    now = "dip" if week in _DIPS and week > _MIDDLE else _part(week)
    if rng.random() < 0.55 and (text := why.say(frozenset({now}))):
        answers["why"] = text
    if rng.random() < 0.42 and (text := raise_it.say(frozenset({now}))):
        raised, step = text.split(" > ")
        answers["raise"] = raised
        if step:
            answers["step"] = step
    return answers


def _part(week: int) -> str:
    return "early" if week < _MIDDLE else "middle" if week < _LATER else "later"
