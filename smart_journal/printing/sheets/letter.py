"""A part behind a large letter: words, ratings, boxes and rows, each as its field asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.tool import Block as Part
from smart_journal.domain.tool import BlockKind
from smart_journal.printing.answers import rows_of
from smart_journal.printing.block import Block, Rule, Space
from smart_journal.printing.labelled import labelled, title
from smart_journal.printing.ruled import Ruled
from smart_journal.printing.sheets.areas import written
from smart_journal.printing.sheets.filling import Filling
from smart_journal.printing.sheets.ratings import Asked, boxes, rated
from smart_journal.printing.sheets.rows import rows_body, rows_columns
from smart_journal.printing.side import Side
from smart_journal.printing.stack import stack
from smart_journal.printing.text import Text

_LETTER, _GAP = 30.0, 16.0

Label = tuple[str, str]
Way = Callable[[Filling, Part, Sequence[Field], Label, float], Iterator[Block]]
_UNNAMED: Label = ("", "")


def letter(filling: Filling, part: Part) -> Iterator[Block]:
    """Yield the letter under a rule, and beside it the part."""
    look = filling.look
    wide = max(_LETTER, Text(text=part.letter, style=look.letter).natural() + 2)
    # The first line stands level with the letter's rule.
    first, *others = _body(filling, part, filling.width - wide - _GAP)
    body = stack([Space(tall=1), replace(first, before=0.0), *others])
    sign = stack([Rule(thick=1.4), Text(text=part.letter, style=look.letter, before=1)], whole=True)
    yield Side(widths=(wide, 1), items=(sign, body), gap=_GAP, before=look.gap(13), grow=body.grow)


def _body(filling: Filling, part: Part, width: float) -> Iterator[Block]:
    """Yield what is asked, in the part's order; its label and hint belong to the first of it."""
    label, hint = part.label, filling.hint(part)
    for way, group in groupby(filling.fields(part), key=_way):
        fields = list(group)
        yield from way(filling, part, fields, (label, hint), width)
        label, hint = "", ""


def _words(
    filling: Filling, part: Part, fields: Sequence[Field], asked: Label, _width: float
) -> Iterator[Block]:
    look, (label, hint) = filling.look, _named(asked, fields[0])
    yield labelled(look, label, hint, written(filling, part, fields), before=look.gap(9))


def _ratings(
    filling: Filling, _part: Part, fields: Sequence[Field], asked: Label, _width: float
) -> Iterator[Block]:
    if asked[0]:
        yield title(filling.look, *asked, before=filling.look.gap(9))
    alike = list(_in_letters(filling))
    for field in fields:
        yield rated(filling, (field.label, field), alike)


def _in_letters(filling: Filling) -> Iterator[Asked]:
    """Yield all scales of the sheet's letters: their numbers line up."""
    for part in filling.parts:
        for field in filling.fields(part) if part.kind is BlockKind.LETTER else ():
            asked = rows_columns(part, field) if field.kind is FieldKind.ROWS else [field]
            yield from ((each.label, each) for each in asked if each.kind is FieldKind.SCALE)


def _boxes(
    filling: Filling, _part: Part, fields: Sequence[Field], asked: Label, width: float
) -> Iterator[Block]:
    for n, field in enumerate(fields):
        label, hint = _named(asked if not n else _UNNAMED, field)
        yield boxes(filling, [field], label, hint, width)


def _tables(
    filling: Filling, part: Part, fields: Sequence[Field], asked: Label, width: float
) -> Iterator[Block]:
    look = filling.look
    for n, field in enumerate(fields):
        label, hint = _named(asked if not n else _UNNAMED, field)
        if _one_and_numbers(filling, part, field):
            body = Ruled(lines=part.lines, pitch=look.pitch, grow=part.grow)
            yield labelled(look, label, hint, body, before=look.gap(9))
            yield from _numbers(filling, part, field)
            continue
        table, *below = rows_body(filling, part, field, width)
        yield labelled(look, label, hint, table, before=look.gap(9))
        yield from below


def _one_and_numbers(filling: Filling, part: Part, field: Field) -> bool:
    """Return whether blank rows are one thing to write with its ratings: lines suit it better."""
    columns = rows_columns(part, field)
    words = [column for column in columns if column.kind is not FieldKind.SCALE]
    return len(words) == 1 < len(columns) and not rows_of(field, filling.entry)


def _numbers(filling: Filling, part: Part, field: Field) -> Iterator[Block]:
    alike = list(_in_letters(filling))
    for column in rows_columns(part, field):
        if column.kind is FieldKind.SCALE:
            yield rated(filling, (column.label, column), alike)


def _named(asked: Label, field: Field) -> Label:
    """Return the label and hint that were asked for, or the field's own."""
    return asked if asked[0] else (field.label, field.hint)


def _way(field: Field) -> Way:
    return _DRAWN.get(field.kind, _words)


_DRAWN: dict[FieldKind, Way] = {
    FieldKind.SCALE: _ratings,
    FieldKind.CHOICE: _boxes,
    FieldKind.TICK: _boxes,
    FieldKind.ROWS: _tables,
}
