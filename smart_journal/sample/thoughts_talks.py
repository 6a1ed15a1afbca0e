"""The limits and the planned conversations of an invented journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from smart_journal.domain.entry import Entry
from smart_journal.sample.pages import Turn, changed, in_order, page, spread
from smart_journal.sample.story import Story
from smart_journal.sample.texts.thoughts_talks import LIMITS, TALKS

_LIMITS = ((11, 1), (26, 3))
_TALKS = ((9, 1), (11, 2), (26, 4), (36, 1))

_TALKED = timedelta(days=5)
_LOOKED_AGAIN = timedelta(days=28)


def boundaries(story: Story) -> Iterator[Entry]:
    """Yield the limits, oldest first, looked at again after some weeks."""
    rng = story.dice("boundaries")
    pages = []
    for turn in spread(story, "boundaries", _LIMITS):
        entry = page(
            story, rng, turn, LIMITS[turn.number % len(LIMITS)], minutes=rng.randrange(1080, 1260)
        )
        pages.append(changed(story, entry, entry.at.date() + _LOOKED_AGAIN))
    yield from in_order(pages)


def conversations(story: Story) -> Iterator[Entry]:
    """Yield the planned conversations, oldest first; some grew out of a limit."""
    rng = story.dice("positive-conversation")
    pages = []
    for turn in talk_turns(story):
        limit, answers = TALKS[turn.number % len(TALKS)]
        entry = page(
            story,
            rng,
            turn,
            answers,
            minutes=rng.randrange(1140, 1320),
            sources=(_limit(story, limit, turn),),
        )
        pages.append(changed(story, entry, entry.at.date() + _TALKED))
    yield from in_order(pages)


def talk_turns(story: Story) -> list[Turn]:
    """Return every time that a conversation is planned, oldest first."""
    return spread(story, "positive-conversation", _TALKS)


def _limit(story: Story, number: int | None, before: Turn) -> str | None:
    found = [
        turn.id(story)
        for turn in spread(story, "boundaries", _LIMITS)
        if turn.number % len(LIMITS) == number and (turn.week, turn.day) < (before.week, before.day)
    ]
    return found[-1] if found else None
