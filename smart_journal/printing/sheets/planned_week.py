"""A planned week: seven days and their parts, with what is in them, or room for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.tool import Block as Part
from smart_journal.language import gettext as _
from smart_journal.printing.answers import picked, rows_of, said, shown
from smart_journal.printing.block import Block, Space
from smart_journal.printing.labelled import labelled
from smart_journal.printing.shapes import Legend, shape_width, shaped
from smart_journal.printing.sheets.filling import Filling
from smart_journal.printing.shorten import shortened
from smart_journal.printing.side import Side
from smart_journal.printing.stack import stack
from smart_journal.printing.table import Column, Table
from smart_journal.printing.text import Text

# More in one part of a day, or longer words, are said below the week.
_MOST, _LINES = 4, 3
_TAIL = 24  # letters beside it
_PAD = 4.0

Row = dict[str, Answer]


@dataclass(frozen=True)
class _Week:
    """The rows of a week, and the columns of them that may be printed."""

    filling: Filling
    field: Field
    part: Part

    @cached_property
    def columns(self) -> dict[str, Field]:
        """Return the columns that may stand on paper, by id."""
        return {each.id: each for each in shown(self.field, self.part.columns)}

    @cached_property
    def rows(self) -> list[Row]:
        """Return the rows, in the order they were written."""
        return rows_of(self.field, self.filling.entry)

    def options(self, column: str) -> tuple[tuple[str, str], ...]:
        """Return the ids and short names of a column's options; the grid needs them always."""
        known = next(each for each in self.field.fields if each.id == column)
        return tuple((option.id, option.short) for option in known.options)

    def kind(self, row: Row) -> int:
        """Return the number of the row's shape, -1 for none."""
        ids = [each for each, _ in self.options("kind")] if "kind" in self.columns else []
        kind = row.get("kind")
        return ids.index(str(kind)) if kind in ids else -1

    def words(self, row: Row) -> tuple[str, str]:
        """Return what a row says, and beside it with whom, and whether it was done."""
        texts = {
            name: said(column, row.get(name), self.filling.context).replace("\n", " ")
            for name, column in self.columns.items()
            if name not in {"day", "part", "kind"}
        }
        what = texts.pop("what", "")
        return what, picked(filter(None, texts.values()))


def week(filling: Filling, part: Part) -> Iterator[Block]:
    """Yield the week, what its shapes mean, and what has no place in it."""
    look, plan = filling.look, _Week(filling, filling.fields(part)[0], part)
    days = _days(plan)
    wide = 62 * look.grown(0.7)
    inner = (filling.width - wide) / len(days) - 2 * _PAD
    placed: list[tuple[Block, ...]] = []
    below = [row for row in plan.rows if not _has_place(plan, row)]
    for part_id, name in plan.options("part"):
        cells: list[Block] = [Text(text=name, style=look.head)]
        for day_id, _name in days:
            here = [row for row in plan.rows if _at(row, day_id, part_id)]
            cells.append(_cell(plan, here[:_MOST], inner))
            below += [row for n, row in enumerate(here) if n >= _MOST or _long(plan, row, inner)]
        placed.append(tuple(cells))
    heads = [Column(label="", width=wide)]
    heads += [Column(label=name, width=1 / len(days)) for _id, name in days]
    yield _head(plan)
    least = (44 if look.air == 1 else 34) * look.grown(0.4)
    yield Table(
        look=look,
        columns=tuple(heads),
        rows=tuple(placed),
        least=least,
        pad=(_PAD, 4.0),
        grow=part.grow,
        before=look.gap(4),
    )
    if below:
        lines = stack([_line(plan, row) for row in below], before=look.gap(3))
        yield labelled(look, _("Beside the grid"), "", lines, before=look.gap(10))


def _head(plan: _Week) -> Block:
    """Return the label, and beside it what the shapes stand for."""
    look = plan.filling.look
    name = Text(text=plan.filling.label(plan.part), style=look.label)
    if "kind" not in plan.columns:
        return replace(name, before=look.gap(9), keep=True)
    legend = Legend(names=[name for _id, name in plan.options("kind")], style=look.small)
    return Side(
        widths=(name.natural() + 20, 1),
        items=(name, stack([Space(tall=2.2 * look.scale), legend])),
        gap=0,
        before=look.gap(9),
        keep=True,
    )


def _has_place(plan: _Week, row: Row) -> bool:
    days = [each for each, _ in plan.options("day")]
    parts = [each for each, _ in plan.options("part")]
    return row.get("day") in days and row.get("part") in parts


def _at(row: Row, day: str, part: str) -> bool:
    return row.get("day") == day and row.get("part") == part


def _days(plan: _Week) -> list[tuple[str, str]]:
    """Return the days with their names: with dates, from its first one, once it has one."""
    days = list(plan.options("day"))
    first = _first(plan.filling)
    if first is None or len(days) != 7:
        return days
    words = plan.filling.context.words
    dates = [first + timedelta(days=n) for n in range(7)]
    return [
        (
            days[each.weekday()][0],
            _("{weekday} {day}").format(weekday=days[each.weekday()][1], day=words.short_day(each)),
        )
        for each in dates
    ]


def _first(filling: Filling) -> date | None:
    """Return the day that the person's week begins with."""
    for field in filling.tool.fields.values():
        value = filling.raw(field)
        if field.kind is FieldKind.DATE and not field.private and value:
            try:
                return date.fromisoformat(str(value)[:10])
            except ValueError:
                return None
    return None


def _long(plan: _Week, row: Row, width: float) -> bool:
    return _shown(plan, row, width) != plan.words(row)


def _shown(plan: _Week, row: Row, width: float) -> tuple[str, str]:
    """Return a row's words as the grid has room for them."""
    cell = plan.filling.look.cell
    what, more = plan.words(row)
    room = width - shape_width(cell) - 3
    return shortened(what, cell, room, _LINES), more if len(more) < _TAIL else ""


def _cell(plan: _Week, rows: Sequence[Row], width: float) -> Block:
    look = plan.filling.look
    lines = []
    for n, row in enumerate(rows):
        what, more = _shown(plan, row, width)
        text = Text(
            text=what, style=look.cell, tail=f"  {more}" if more else "", tail_style=look.tiny
        )
        lines.append(shaped(plan.kind(row), text, before=3.0 if n else 0.0))
    return stack(lines)


def _line(plan: _Week, row: Row) -> Block:
    """Return a row in words: what it is, then when and with whom."""
    look = plan.filling.look
    what, more = plan.words(row)
    names = dict(plan.options("day")), dict(plan.options("part"))
    when = [names[0].get(str(row.get("day"))), names[1].get(str(row.get("part")))]
    tail = picked(filter(None, (*when, more)))
    text = Text(text=what, style=look.body, tail=f"   {tail}" if tail else "", tail_style=look.hint)
    return shaped(plan.kind(row), text, before=2.0)
