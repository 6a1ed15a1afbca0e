"""The numbers and the words beside the picture of what came before slips."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from smart_journal.domain.words import Words
from smart_journal.insights.slips.sentence import own_words, quoted, sign_words
from smart_journal.insights.table import Cell, Table
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

if TYPE_CHECKING:
    from smart_journal.insights.slips.before import BeforeSlips, Sign

MOST = 30  # days of slips in one cell


def laid_out(before: BeforeSlips, words: Words) -> Table:
    """Return a row for each thing noted before slips, then a row for each text of the person's.

    "Of" are the slips, and the other days, with anything noted of that kind.
    """
    headings = (
        _("Noted in the 72 hours before"),
        _("Before slips"),
        _("Of"),
        _("On other days"),
        _("Of"),
        _("Slips"),
    )
    signs = (_sign(sign, before, words) for sign in before.signs)
    return Table(headings, (*signs, *_quotes(before, words)))


def _sign(sign: Sign, before: BeforeSlips, words: Words) -> tuple[Cell, ...]:
    whole = before.others.get(sign.kind, 0)
    return (
        sign_words(sign, before.usual, words),
        sign.count,
        len(before.known[sign.kind]),
        sign.others if whole else None,
        whole or None,
        _days([*sign.entries], before, words),
    )


def _quotes(before: BeforeSlips, words: Words) -> Iterator[tuple[Cell, ...]]:
    for at in range(len(before.slips) - 1, -1, -1):
        for heading, texts in own_words(before.slips[at]):
            for text in texts:
                quote = _("{heading}: {text}").format(heading=heading, text=quoted(text))
                yield (quote, None, None, None, None, _days([at], before, words))


def _days(places: Sequence[int], before: BeforeSlips, words: Words) -> str:
    """Return the days of slips, the newest first; of very many how many more there are."""
    days = [words.day(before.slips[at].at.date()) for at in reversed(places[-MOST:])]
    more = len(places) - len(days)
    if more:
        days.append(
            ngettext("{count} earlier", "{count} earlier", more).format(count=words.number(more))
        )
    return "; ".join(days)
