"""The problems of an invented journal, worked through and looked at again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from smart_journal.domain.entry import Entry
from smart_journal.sample.pages import Turn, changed, in_order, page, spread
from smart_journal.sample.story import Story
from smart_journal.sample.texts.thoughts_problems import SOLVED

_DAYS = ((1, 3), (5, 4), (10, 2), (18, 5), (33, 5), (46, 2))
_LOOKED_AGAIN = timedelta(days=21)


def problems(story: Story) -> Iterator[Entry]:
    """Yield the problems, oldest first."""
    rng = story.dice("problem-solving")
    pages = []
    for turn in problem_turns(story):
        answers = SOLVED[turn.number % len(SOLVED)]
        entry = page(story, rng, turn, answers, minutes=rng.randrange(1110, 1290))
        pages.append(changed(story, entry, entry.at.date() + _LOOKED_AGAIN))
    yield from in_order(pages)


def problem_turns(story: Story) -> list[Turn]:
    """Return every time that a problem is worked through, oldest first."""
    return spread(story, "problem-solving", _DAYS)
