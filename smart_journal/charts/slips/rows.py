"""The rows of the picture: what was noted, then the person's own words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from smart_journal.domain.words import Words
from smart_journal.insights.said import part_of
from smart_journal.insights.slips.before import BeforeSlips, OwnSign, Sign
from smart_journal.insights.slips.sentence import own_sentence, sign_sentence, sign_words
from smart_journal.insights.table import EMPTY_CELL


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: its name, its two numbers as words, and what is read out at it.

    `noted` has the notes by the place of their slip, `known` the places of which anything is.
    """

    name: str
    numbers: tuple[str, str]
    sentence: str
    noted: Mapping[int, Sequence[str]]
    known: AbstractSet[int]

    @property
    def entries(self) -> tuple[str, ...]:
        """Return the ids of all its notes, each once, oldest first."""
        return tuple(dict.fromkeys(entry for at in sorted(self.noted) for entry in self.noted[at]))


def rows(before: BeforeSlips, words: Words) -> list[Row]:
    """Return the rows in their order."""
    return [
        *(_noted(sign, before, words) for sign in before.pictured),
        *(_own(sign, before, words) for sign in before.own_pictured),
    ]


def _noted(sign: Sign, before: BeforeSlips, words: Words) -> Row:
    known, days = before.known[sign.kind], before.others.get(sign.kind, 0)
    return Row(
        name=sign_words(sign, before.usual, words),
        numbers=(
            part_of(sign.count, len(known), words),
            part_of(sign.others, days, words) if days else EMPTY_CELL,
        ),
        sentence=sign_sentence(sign, before, words),
        noted=sign.entries,
        known=known,
    )


def _own(sign: OwnSign, before: BeforeSlips, words: Words) -> Row:
    known = frozenset(at for at, slip in enumerate(before.slips) if slip.signs)
    return Row(
        name=sign.text,
        numbers=(part_of(len(sign.slips), len(known), words), ""),
        sentence=own_sentence(sign, before, words),
        noted={at: before.slips[at].entries for at in sign.slips},
        known=known,
    )
