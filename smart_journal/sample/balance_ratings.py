"""The two sets of ratings that an invented journal takes again and again."""

from __future__ import annotations

from collections.abc import Iterator

from smart_journal.domain.entry import Answers, Entry
from smart_journal.sample.dice import whole
from smart_journal.sample.pages import in_order, page, spread
from smart_journal.sample.profiles import YEAR
from smart_journal.sample.story import Story
from smart_journal.sample.texts.balance_ratings import NOTICED

_SURE = ((1, 2), (12, 2), (25, 2), (46, 5))
_CRAVING = tuple((week, 5) for week in (0, 2, 4, 6, 9, 13, 18, 23, 28, 34, 41, 49))

# How sure Sam is at the beginning and at the end, from 0 to 100.
_SITUATIONS = {
    "unpleasant_feelings": (20, 70),
    "discomfort": (40, 80),
    "pleasant_feelings": (40, 80),
    "testing": (30, 60),
    "urges": (30, 80),
    "conflict": (20, 70),
    "social_pressure": (30, 80),
    "good_times": (30, 70),
}

# The five answers, from 0 to 6, on each of the days above.
_ANSWERS = {
    "frequency": (5, 5, 4, 4, 3, 3, 2, 3, 2, 1, 3, 1),
    "intensity": (5, 6, 5, 5, 4, 3, 3, 5, 3, 2, 5, 2),
    "duration": (4, 4, 3, 4, 2, 2, 1, 3, 1, 1, 2, 1),
    "resistance": (5, 5, 4, 4, 3, 3, 2, 4, 2, 2, 3, 1),
    "overall": (5, 5, 4, 4, 3, 2, 2, 3, 2, 1, 3, 1),
}


def situation_confidence(story: Story) -> Iterator[Entry]:
    """Yield how sure Sam is in eight kinds of situation, oldest first."""
    rng = story.dice("situation-confidence")
    pages = []
    for turn in spread(story, "situation-confidence", _SURE):
        part = (turn.week % YEAR) / _SURE[-1][0]
        answers: Answers = {
            name: whole(rng, (first + (last - first) * part) / 10, 0.5, 0, 10) * 10
            for name, (first, last) in _SITUATIONS.items()
        }
        answers["note"] = NOTICED[turn.number % len(NOTICED)]
        pages.append(page(story, rng, turn, answers, minutes=rng.randrange(18 * 60, 22 * 60)))
    yield from in_order(pages)


def penn_craving(story: Story) -> Iterator[Entry]:
    """Yield the answers to the Penn Alcohol Craving Scale, oldest first."""
    rng = story.dice("penn-craving")
    days = [week for week, _day in _CRAVING]
    pages = []
    for turn in spread(story, "penn-craving", _CRAVING):
        place = days.index(turn.week % YEAR)
        answers: Answers = {name: str(each[place]) for name, each in _ANSWERS.items()}
        pages.append(page(story, rng, turn, answers, minutes=rng.randrange(18 * 60, 22 * 60)))
    yield from in_order(pages)
