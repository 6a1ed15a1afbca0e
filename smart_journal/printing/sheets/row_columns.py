"""How wide the columns of a tool's own rows are: figures narrow, words wide."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.words import Words
from smart_journal.language import gettext as _
from smart_journal.printing.look import Look, Style
from smart_journal.printing.text import Text

PAD = 5.0

# As wide as a day gets; a time goes below it.
_LONG_DAY = date(2028, 9, 28)

# The least width in points that a person can write a few words in, and figures.
_WORDS, _FIGURES = 84.0, 40.0

# How much of the width that is left each kind takes.
_SHARES = {
    FieldKind.MEMO: 1.4,
    FieldKind.SHORT: 1.2,
    FieldKind.PICK: 0.9,
    FieldKind.CHOICE: 0.6,
}


@dataclass(frozen=True, slots=True)
class _Need:
    """The least width of a column, and its share of what is left over."""

    least: float
    share: float = 0.0


def heading(field: Field) -> str:
    """Return what stands above a column; a scale says its numbers."""
    if field.kind is not FieldKind.SCALE:
        return field.label
    return _("{label} ({low}–{high})").format(label=field.label, low=field.low, high=field.high)


def is_narrow(field: Field) -> bool:
    """Return whether the column holds figures, and stands in the middle of its width."""
    return field.kind in {
        FieldKind.SCALE,
        FieldKind.NUMBER,
        FieldKind.DURATION,
        FieldKind.TICK,
        FieldKind.DATE,
    }


def column_widths(
    look: Look,
    words: Words,
    fields: Sequence[Field],
    width: float,
    texts: Sequence[Sequence[str]] = (),
) -> list[float] | None:
    """Return a width in points for each column, None where they don't fit beside one another.

    What is left over goes to words: by their kind on a blank page, else by how much is said in
    the rows' `texts`.
    """
    needs = [_need(look, words, field) for field in fields]
    least = sum(need.least for need in needs)
    if least > width:
        return None
    shares = [
        need.share * (_weight(row[n] for row in texts) if texts else 1.0)
        for n, need in enumerate(needs)
    ]
    if not any(shares):
        return [need.least * width / least for need in needs]
    more = (width - least) / sum(shares)
    return [need.least + share * more for need, share in zip(needs, shares, strict=True)]


def _weight(texts: Iterable[str]) -> float:
    """Return how much a column says: its root, so that short words keep some width."""
    return math.sqrt(1 + sum(len(text) for text in texts))


def _need(look: Look, words: Words, field: Field) -> _Need:
    head = max(_natural(look.head, word) for word in heading(field).replace("–", "– ").split())
    if field.kind is FieldKind.DATE:
        return _Need(max(head, _natural(look.cell, words.day(_LONG_DAY))) + 2 * PAD)
    if is_narrow(field):
        # A heading of two or three lines is tall enough.
        tall = _natural(look.head, heading(field)) / 2
        return _Need(max(head, tall, _FIGURES * look.grown(0.6)) + 2 * PAD)
    if field.kind is FieldKind.CHOICE and not field.many:
        said = max(
            _natural(look.cell, word) for each in field.options for word in each.short.split()
        )
        return _Need(max(head, said, 48 * look.grown(0.6)) + 2 * PAD, _SHARES[field.kind])
    return _Need(max(head + 2 * PAD, _WORDS * look.grown(0.6)), _SHARES.get(field.kind, 1.0))


def _natural(style: Style, text: str) -> float:
    return Text(text=text, style=style).natural() + 1
