"""The balance wheel on paper: the drawing, and the same in figures."""

from __future__ import annotations

from collections.abc import Iterator

from smart_journal.domain.tool import Block as Part
from smart_journal.domain.wheel import Wheel as Rated
from smart_journal.language import gettext as _
from smart_journal.printing.answers import shown
from smart_journal.printing.block import Block
from smart_journal.printing.parts import parted_table, plain_table
from smart_journal.printing.sheets.filling import Filling
from smart_journal.printing.table import Column
from smart_journal.printing.text import Text
from smart_journal.printing.wheel import Wheel
from smart_journal.printing.wheel_names import Spoke

_BLANK = 8


def wheel(filling: Filling, part: Part) -> Iterator[Block]:
    """Yield a wheel with its table; a blank one has spokes to write names on."""
    look = filling.look
    rated = Rated.of(filling.entry) if filling.entry else None
    columns = {column.id for column in shown(filling.fields(part)[0])}
    if rated is None or not rated.areas or not {"area", "satisfaction"} <= columns:
        yield Wheel(look=look, spokes=(Spoke(),) * _BLANK, before=look.gap(10), grow=1)
        return
    spokes = tuple(_spoke(filling, part, rated, n) for n in range(len(rated.areas)))
    now, then = _dates(filling, rated)
    if all(spoke.earlier is None for spoke in spokes):
        then = ""
    yield Wheel(look=look, spokes=spokes, now=now, then=then, before=look.gap(10), grow=1)
    yield _table(filling, rated, spokes, (now, then), importance="importance" in columns)


def _dates(filling: Filling, rated: Rated) -> tuple[str, str]:
    """Return both dates, with the year only where they differ in it."""
    words, earlier = filling.context.words, filling.earlier
    if earlier is None:
        return words.short_day(rated.at), ""
    if earlier.at.year == rated.at.year:
        return words.short_day(rated.at), words.short_day(earlier.at)
    return words.day(rated.at), words.day(earlier.at)


def _spoke(filling: Filling, part: Part, rated: Rated, n: int) -> Spoke:
    area = rated.areas[n]
    field = filling.fields(part)[0].fields[0]
    return Spoke(
        name=filling.context.label(field.list, area.area),
        value=area.satisfaction,
        earlier=filling.earlier.satisfaction(area.area) if filling.earlier else None,
    )


PADS = 11.0  # to both sides of a heading, in points


def _table(
    filling: Filling,
    rated: Rated,
    spokes: tuple[Spoke, ...],
    dates: tuple[str, str],
    *,
    importance: bool,
) -> Block:
    look, number = filling.look, filling.context.words.number
    importance = importance and any(area.importance is not None for area in rated.areas)

    def narrow(label: str, least: float) -> Column:
        """Return a column of numbers whose heading stands in one line."""
        heading = Text(text=label, style=look.head).natural() + PADS if label else 0.0
        return Column(label=label, width=max(least * look.grown(0.8), heading), align="right")

    figures = [narrow(date, 44) for date in dates]
    columns = [Column(label="", width=1), figures[0]]
    if dates[1]:
        columns.append(figures[1])
    if importance:
        columns.append(narrow(_("Matters"), 50))
    rows = []
    for area, spoke in zip(rated.areas, spokes, strict=True):
        values = [spoke.value]
        if dates[1]:
            values.append(spoke.earlier)
        if importance:
            values.append(area.importance)
        said = ("" if value is None else number(value) for value in values)
        rows.append((spoke.name, *said))
    # Long names fill the narrow halves with lines: then one table is the shorter one.
    whole = plain_table(look, columns, rows, before=look.gap(8))
    split = parted_table(look, columns, rows, parts=2, before=look.gap(8))
    return min(split, whole, key=lambda block: block.height(filling.width))
