"""Lists two by two, each in a frame: what speaks for it, and what against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field, FieldKind, Option
from smart_journal.domain.tool import Block as Part
from smart_journal.printing.answers import picked, rows_of, said, several, shown
from smart_journal.printing.block import Block, Space
from smart_journal.printing.framed import Framed
from smart_journal.printing.look import SERIF, TIGHT, Look, Style
from smart_journal.printing.marked import Item, Marked, mark_width
from smart_journal.printing.sheets.filling import Filling
from smart_journal.printing.side import Side
from smart_journal.printing.stack import Stack, stack
from smart_journal.printing.text import Text

# The option of a choice that stands for all others; it has no box of its own.
_BOTH = "both"


@dataclass(frozen=True, slots=True)
class _Columns:
    """What is printed of a list's rows: words first, then boxes for the options of a choice."""

    words: list[Field]
    marks: Field | None

    @property
    def options(self) -> list[Option]:
        """Return the options that have a box."""
        return [each for each in self.marks.options if each.id != _BOTH] if self.marks else []


def boxes(filling: Filling, part: Part) -> Iterator[Block]:
    """Yield the lists of a part in pairs, each with its one of the part's letters if it has any.

    Of an odd number the first has the width for itself.
    """
    fields = filling.fields(part)
    letters = dict(zip(part.fields, part.letter, strict=False))
    framed = [_framed(filling, part, field, letters.get(field.id, "")) for field in fields]
    before = filling.look.gap(8)
    if len(framed) % 2:
        yield replace(framed.pop(0), before=before)
        before = 0.0
    for at in range(0, len(framed), 2):
        pair = tuple(framed[at : at + 2])
        yield Side(widths=(0.5, 0.5), items=pair, gap=0, before=before, grow=part.grow)
        before = 0.0


def _framed(filling: Filling, part: Part, field: Field, letter: str) -> Framed:
    look, columns = filling.look, _columns(field, part)
    items = [_item(filling, columns, row) for row in rows_of(field, filling.entry)]
    # With little air one line less is better than a page more.
    lines = 0 if items else max(2, part.lines - (look.air <= TIGHT))
    body = Marked(look=look, items=tuple(items), marks=len(columns.options), lines=lines)
    return Framed(head=_head(look, letter, field.label, columns), body=body, grow=part.grow)


def _columns(field: Field, part: Part) -> _Columns:
    """Return the columns named, or the first one of words and the first choice."""
    fields = shown(field, part.columns)
    words = [each for each in fields if each.kind is not FieldKind.CHOICE]
    choices = [each for each in fields if each.kind is FieldKind.CHOICE]
    return _Columns(words if part.columns else words[:1], choices[0] if choices else None)


def _head(look: Look, letter: str, label: str, columns: _Columns) -> Stack:
    style = Style(family=SERIF, weight=600, size=look.label.size + 3, leading=look.label.leading)
    small = replace(look.small, align="center")
    marks = [Text(text=option.short, style=small) for option in columns.options]
    wide = mark_width(look)
    items: list[Block] = [Text(text=letter, style=style)] if letter else []
    items.append(Text(text=label, style=look.label))
    items += [stack([Space(tall=2), mark]) for mark in marks]
    lead = (20.0 * look.grown(0.7),) if letter else ()
    widths = (*lead, 1.0, *(wide for _ in marks))
    return stack([Side(widths=widths, items=tuple(items), gap=0), Space(tall=5)], whole=True)


def _item(filling: Filling, columns: _Columns, row: dict[str, Answer]) -> Item:
    look = filling.look
    words = [said(field, row.get(field.id), filling.context) for field in columns.words]
    first, *others = words or [""]
    tail = picked(each.replace("\n", " ") for each in others if each)
    return Item(
        Text(
            text=first,
            style=look.body,
            tail=f"   {tail}" if tail else "",
            tail_style=look.hint,
        ),
        _marked(columns, row),
    )


def _marked(columns: _Columns, row: dict[str, Answer]) -> tuple[bool, ...]:
    chosen: Sequence[Answer] = several(row.get(columns.marks.id)) if columns.marks else ()
    return tuple(option.id in chosen or _BOTH in chosen for option in columns.options)
