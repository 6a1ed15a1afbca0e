"""The free pages of an invented journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from smart_journal.domain.entry import Answers, Entry
from smart_journal.sample.pages import in_order, spread
from smart_journal.sample.story import Story
from smart_journal.sample.texts.diary_first import DIARY_FIRST, Piece
from smart_journal.sample.texts.diary_last import DIARY_LAST
from smart_journal.sample.texts.diary_later import DIARY_LATER
from smart_journal.sample.texts.diary_more import DIARY_MORE

_PIECES = DIARY_FIRST + DIARY_LATER + DIARY_LAST
_SHORTEST = 40  # words


def diary(story: Story) -> Iterator[Entry]:
    """Yield the free pages of the story, oldest first."""
    yield from in_order(_pages(story))


def _pages(story: Story) -> Iterator[Entry]:
    rng = story.dice("diary")
    told = list(zip(_PIECES, _bodies(), strict=True))
    days = [(piece.week, piece.day) for piece in _PIECES]
    for turn in spread(story, "journal", days):
        piece, body = told[turn.place]
        answers: Answers = {"title": piece.title} if piece.title else {}
        answers["body"] = body
        if rng.random() < 0.7:
            answers["mood"] = piece.mood
        yield story.entry(
            rng,
            tool="journal",
            at=turn.at(story, rng.randrange(20 * 60, 23 * 60)),
            answers=answers,
            written=timedelta(minutes=rng.randrange(5, 40)),
            tags=(piece.label,) if piece.label else (),
        )


def _bodies() -> list[str]:
    """Return the text of every piece; what is short goes on with another paragraph."""
    more = iter(DIARY_MORE)
    return [_long_enough(piece, more) for piece in _PIECES]


def _long_enough(piece: Piece, more: Iterator[str]) -> str:
    text = piece.text
    while len(text.split()) < _SHORTEST:
        text = f"{text}\n\n{next(more)}"
    return text
