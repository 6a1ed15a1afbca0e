"""Rows with more columns than the page is wide: one under another, each question with its label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field, FieldKind
from smart_journal.printing.answers import said
from smart_journal.printing.block import Block, Rule
from smart_journal.printing.context import Context
from smart_journal.printing.labelled import labelled
from smart_journal.printing.line import Line
from smart_journal.printing.look import Look
from smart_journal.printing.prose import prose
from smart_journal.printing.sheets.options import options_of
from smart_journal.printing.sheets.row_columns import heading, is_narrow
from smart_journal.printing.side import Side
from smart_journal.printing.stack import Stack, stack
from smart_journal.printing.text import Text

# A record taller than this may be cut over a page.
_TALL = 240.0

# An answer of more letters than this stands under its label, and may be cut too.
_LONG = 160


def records(
    look: Look,
    fields: Sequence[Field],
    rows: Sequence[dict[str, Answer]],
    context: Context,
    width: float,
) -> Stack:
    """Return the rows under one another, each with what was answered in it."""
    made = [_filled(look, fields, row, context) for row in rows]
    return stack(_parted(look, made, width))


def blank_records(look: Look, fields: Sequence[Field], count: int, width: float) -> Stack:
    """Return so many empty rows under one another, with a rule or boxes for each question."""
    made = [list(_blank(look, fields, width)) for _ in range(count)]
    return stack(_parted(look, made, width))


def _parted(look: Look, made: Sequence[Sequence[Block]], width: float) -> Iterator[Block]:
    """Yield each record, with a fine line between it and the one before."""
    for n, blocks in enumerate(made):
        lines = [Rule(thick=0.5), *blocks] if n else blocks
        record = stack(lines, before=look.gap(9))
        tall = record.height(width) > _TALL
        yield stack(lines, before=look.gap(9), whole=not tall)


def _filled(
    look: Look, fields: Sequence[Field], row: dict[str, Answer], context: Context
) -> list[Block]:
    blocks: list[Block] = []
    for field in fields:
        answer = said(field, row.get(field.id), context)
        if not answer:
            continue
        if not blocks and field.kind not in {FieldKind.SCALE, FieldKind.TICK}:
            blocks.append(prose(answer, look.record, before=look.gap(5)))
        elif field.kind is FieldKind.TICK:
            blocks.append(Text(text=answer, style=look.body, before=look.gap(3)))
        elif len(answer) > _LONG:
            body = prose(answer, look.body, before=look.gap(2))
            blocks.append(labelled(look, field.label, "", body, before=look.gap(5)))
        else:
            blocks.append(Line(look=look, label=field.label, answer=answer, before=look.gap(3)))
    return blocks or [Text(text="–", style=look.body, before=look.gap(5))]


def _blank(look: Look, fields: Sequence[Field], width: float) -> Iterator[Block]:
    """Yield a rule for words over the whole width, figures beside one another."""
    narrow: list[Line] = []
    for field in fields:
        if is_narrow(field) and field.kind is not FieldKind.TICK:
            narrow.append(Line(look=look, label=heading(field)))
            continue
        yield from _beside(look, narrow, width)
        narrow = []
        if field.kind in {FieldKind.CHOICE, FieldKind.TICK}:
            yield options_of(look, [field], (), field.label, "", width)
        else:
            yield Line(look=look, label=field.label, before=look.gap(4))
    yield from _beside(look, narrow, width)


def _beside(look: Look, lines: Sequence[Line], width: float) -> Iterator[Block]:
    """Yield as many lines beside one another as have room to write a date."""
    row: list[Line] = []
    least = 64 * look.grown(0.5)
    for line in lines:
        tried = [*row, line]
        each = (width - 14 * (len(tried) - 1)) / len(tried)
        labels = [Text(text=one.label, style=look.label).natural() for one in tried]
        if row and max(labels) + 9 + least > each:
            yield _row(look, row)
            row = [line]
        else:
            row = tried
    if row:
        yield _row(look, row)


def _row(look: Look, lines: Sequence[Line]) -> Side:
    shares = (1 / len(lines),) * len(lines)
    return Side(widths=shares, items=tuple(lines), before=look.gap(4))
