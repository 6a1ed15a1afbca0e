"""Pages of acceptance and of self-compassion in an invented journal."""

from __future__ import annotations

from collections.abc import Iterator

from smart_journal.domain.entry import Entry
from smart_journal.sample.pages import Turn, in_order, newest, page, spread
from smart_journal.sample.story import Story
from smart_journal.sample.texts.thoughts_kindness import ACCEPTED, COMFORTED
from smart_journal.sample.thoughts_abc import abc_with

_SLIP = "slip-review"
_ACCEPTING = ((3, 6), (18, 4), (24, 1), (33, 2), (41, 4))
_COMFORTING = ((3, 5), (9, 2), (16, 3), (23, 0), (29, 5), (37, 6), (46, 1))


def acceptance(story: Story) -> Iterator[Entry]:
    """Yield the pages of acceptance, oldest first, some from a slip or a belief."""
    rng = story.dice("acceptance")
    pages = []
    for turn in spread(story, "acceptance", _ACCEPTING):
        tool, answers, belief = ACCEPTED[turn.number % len(ACCEPTED)]
        source = abc_with(story, belief, turn) if belief else _from(story, tool, turn)
        minutes = rng.randrange(18 * 60, 22 * 60)
        pages.append(page(story, rng, turn, answers, minutes=minutes, sources=(source,)))
    yield from in_order(pages)


def compassion(story: Story) -> Iterator[Entry]:
    """Yield the pages of self-compassion, oldest first, some from a slip."""
    rng = story.dice("self-compassion")
    pages = []
    for turn in spread(story, "self-compassion", _COMFORTING):
        tool, answers = COMFORTED[turn.number % len(COMFORTED)]
        minutes = rng.randrange(12 * 60, 22 * 60)
        pages.append(
            page(story, rng, turn, answers, minutes=minutes, sources=(_from(story, tool, turn),))
        )
    yield from in_order(pages)


def _from(story: Story, tool: str, turn: Turn) -> str | None:
    return newest(story, tool, turn) if tool == _SLIP else None
