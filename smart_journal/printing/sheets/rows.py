"""The rows of one field as a table, or as records where the page is too narrow for one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field, FieldKind, FieldView
from smart_journal.domain.tool import Block as Part
from smart_journal.language import gettext as _
from smart_journal.printing.answers import listed, picked, rows_of, said, several, shown
from smart_journal.printing.block import Block
from smart_journal.printing.box import Box
from smart_journal.printing.labelled import labelled
from smart_journal.printing.look import TIGHT, Look
from smart_journal.printing.marked import Item, Marked
from smart_journal.printing.prose import prose
from smart_journal.printing.ruled import Ruled
from smart_journal.printing.sheets.filling import Filling
from smart_journal.printing.sheets.long_cells import cut_long
from smart_journal.printing.sheets.records import blank_records, records
from smart_journal.printing.sheets.row_columns import PAD, column_widths, heading, is_narrow
from smart_journal.printing.shorten import shortened
from smart_journal.printing.stack import stack
from smart_journal.printing.table import Column, Table
from smart_journal.printing.text import Text

_LEADS = frozenset({FieldKind.PICK, FieldKind.SHORT, FieldKind.MEMO, FieldKind.CHOICE})


def rows(filling: Filling, part: Part) -> Iterator[Block]:
    """Yield the rows of a part's field under its label, blank where there are none."""
    field = filling.fields(part)[0]
    body, *below = rows_body(filling, part, field, filling.width)
    look = filling.look
    yield labelled(look, filling.label(part), filling.hint(part), body, before=look.gap(13))
    yield from below


def rows_body(filling: Filling, part: Part, field: Field, width: float) -> list[Block]:
    """Return the rows of one field, and behind them what is too long for its cell."""
    fields = rows_columns(part, field)
    answered = rows_of(field, filling.entry)
    if not fields:
        return [stack([])]
    if len(fields) == 1:
        return [_list(filling, part, field, fields[0], answered)]
    texts = [[_cell(filling, each, row.get(each.id)) for each in fields] for row in answered]
    widths = column_widths(filling.look, filling.context.words, fields, width, texts)
    if answered:
        if widths is None:
            return [records(filling.look, fields, answered, filling.context, width)]
        return _table(filling, field, fields, texts, widths)
    if widths is None:
        return [blank_records(filling.look, fields, _records(part, fields), width)]
    return [_blank(filling, part, field, fields, widths)]


def rows_columns(part: Part, field: Field) -> list[Field]:
    """Return the columns of a field that a part prints: it names those of its first one."""
    return shown(field, part.columns if field.id == part.fields[0] else ())


def _list(
    filling: Filling, part: Part, field: Field, column: Field, rows: Sequence[dict[str, Answer]]
) -> Block:
    """Return the rows of one column as a list, or lines: its heading would say the label again."""
    look = filling.look
    texts = [said(column, row.get(column.id), filling.context) for row in rows]
    if not texts:
        return Ruled(lines=part.lines, pitch=look.pitch, grow=part.grow)
    if field.view is FieldView.RANKED:
        body = "\n".join(_numbered(n, text) for n, text in enumerate(texts, start=1))
        return prose(body, look.body, before=look.gap(4))
    items = tuple(Item(Text(text=text, style=look.body), ()) for text in texts)
    return Marked(look=look, items=items, marks=0, before=look.gap(4))


def _numbered(number: int, text: str) -> str:
    return _("{number}. {name}").format(number=number, name=text)


def _records(part: Part, fields: Sequence[Field]) -> int:
    """Return how many records to write on: they are taller than rows."""
    return max(2, round(part.lines * 2 / len(fields)))


def _columns(fields: Sequence[Field], widths: Sequence[float]) -> tuple[Column, ...]:
    return tuple(
        Column(label=heading(field), width=wide, align="center" if is_narrow(field) else "start")
        for field, wide in zip(fields, widths, strict=True)
    )


def _empty(look: Look, fields: Sequence[Field], widths: Sequence[float]) -> Table:
    return Table(
        look=look,
        columns=_columns(fields, widths),
        pad=(PAD, 4.5 if look.air > TIGHT else 3.4),
        before=look.gap(3),
    )


def _table(
    filling: Filling,
    field: Field,
    fields: Sequence[Field],
    texts: Sequence[list[str]],
    widths: Sequence[float],
) -> list[Block]:
    look = filling.look
    inner = [wide - 2 * PAD for wide in widths]
    if field.view is FieldView.RANKED:
        for n, row in enumerate(texts, start=1):
            row[0] = _numbered(n, row[0])

    def title(row: int, column: int) -> str:
        lead = shortened(texts[row][0].replace("\n", " "), look.label, 200.0, 1)
        question = fields[column].label
        return _("{when}: {question}").format(when=lead, question=question) if lead else question

    cut, below = cut_long(look, texts, inner, title)
    empty = _empty(look, fields, widths)
    return [replace(empty, rows=_blocks(look, fields, cut)), *below]


def _blocks(
    look: Look, fields: Sequence[Field], texts: Sequence[Sequence[str]]
) -> tuple[tuple[Block, ...], ...]:
    leads = fields[0].kind in _LEADS

    def block(at: int, text: str) -> Block:
        if fields[at].kind is FieldKind.TICK:
            return Box(look=look, ticked=bool(text))
        style = look.lead if leads and not at else look.cell
        return Text(
            text=text, style=replace(style, align="center" if is_narrow(fields[at]) else "start")
        )

    return tuple(tuple(block(at, text) for at, text in enumerate(row)) for row in texts)


def _cell(filling: Filling, field: Field, value: Answer | None) -> str:
    if field.kind is FieldKind.CHOICE:
        options = (field.option(str(each)) for each in several(value))
        return picked(option.short for option in options if option)
    return said(field, value, filling.context)


def _blank(
    filling: Filling,
    part: Part,
    field: Field,
    fields: Sequence[Field],
    widths: Sequence[float],
) -> Block:
    """Return rows to write on, under a line that says what can be chosen."""
    look = filling.look
    narrowest = min(
        (wide for each, wide in zip(fields, widths, strict=True) if not is_narrow(each)),
        default=200.0,
    )
    # In a narrow column a few words take two lines of handwriting.
    tall = look.pitch * (1.5 if narrowest < 130 * look.grown(0.5) else 1.2)
    empty = _empty(look, fields, widths)
    ranked = field.view is FieldView.RANKED
    if ranked or any(each.kind is FieldKind.TICK for each in fields):
        texts = [
            [_("{number}.").format(number=n) if ranked else "", *[""] * (len(fields) - 1)]
            for n in range(1, part.lines + 1)
        ]
        table = replace(empty, rows=_blocks(look, fields, texts), least=tall, grow=part.grow)
    else:
        table = replace(empty, blank=part.lines, blank_height=tall, grow=part.grow)
    said_once = _choices(fields)
    legend = Text(text=said_once, style=look.small, keep=True) if said_once else None
    return stack([legend, table])


def _choices(fields: Sequence[Field]) -> str:
    """Return what can be chosen in the columns that have a choice, and what scales mean."""
    lines = []
    for field in fields:
        if field.kind is FieldKind.CHOICE:
            names = listed(option.short for option in field.options)
            lines.append(_("{label}: {answer}").format(label=field.label, answer=names))
        elif field.kind is FieldKind.SCALE and any(field.ends):
            ends = _("{low} {left}, {high} {right}").format(
                low=field.low, left=field.ends[0], high=field.high, right=field.ends[1]
            )
            lines.append(_("{label}: {answer}").format(label=field.label, answer=ends))
    return _(". ").join(lines)
