"""Pairs of dots on an axis of ratings: where something began, where it ended, a row each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from smart_journal.charts.chart import Box, Chart, Point
from smart_journal.charts.key import BELOW
from smart_journal.charts.look import Look
from smart_journal.charts.rows import Rows, ratings_axis, row_mark, rows, write_names
from smart_journal.charts.rows_size import FOOT
from smart_journal.charts.sheet import Sheet, boxes, new_sheet, rules
from smart_journal.charts.signs import full_dots, open_dots
from smart_journal.charts.write_key import write_key
from smart_journal.domain.words import Words
from smart_journal.insights.before_after import BeforeAfter

DOT = 0.62  # in text sizes
BAND = 0.62  # height of an interval, in text sizes


@dataclass(frozen=True, slots=True, kw_only=True)
class Dumbbell:
    """One row: ratings 0 to 10 at the start and at the end, and the interval of the end."""

    name: str
    start: float | None
    end: float
    likely: tuple[float, float] | None
    sentence: str
    entries: tuple[str, ...]


def before_and_after(name: str, rated: BeforeAfter, sentence: str) -> Dumbbell:
    """Return the row of what was rated before and after."""
    return Dumbbell(
        name=name,
        start=rated.before,
        end=rated.after,
        likely=rated.likely_after,
        sentence=sentence,
        entries=rated.entries,
    )


def dumbbells(
    pairs: Sequence[Dumbbell], key: Sequence[str], colour: str, look: Look, words: Words
) -> Chart:
    """Return the drawn pairs with a mark for each.

    `key` names start, end and interval; the last is left away where there is no interval.
    """
    sheet = new_sheet(look)
    signs = (partial(_open, colour=colour), partial(_full, colour=colour), _band)
    top = write_key(sheet, list(zip(signs, key, strict=False)))
    size = look.size
    names = [pair.name for pair in pairs]
    plan = rows(sheet, names, top=top + BELOW * size, low=look.height - FOOT * size)
    ratings_axis(sheet, plan, words)
    write_names(sheet, plan)
    _draw(sheet, plan, pairs, colour)
    marks = tuple(
        row_mark(plan, (plan.rating(pair.end), middle), look, pair.sentence, pair.entries)
        for middle, pair in zip(plan.middles, pairs, strict=True)
    )
    return Chart(sheet.figure, marks)


def _draw(sheet: Sheet, plan: Rows, pairs: Sequence[Dumbbell], colour: str) -> None:
    """Draw intervals, then the lines on them, then the dots: one artist of each kind."""
    palette, size = sheet.look.palette, sheet.look.size
    bands: list[Box] = []
    lines: list[tuple[Point, Point]] = []
    begun: list[Point] = []
    ended: list[Point] = []
    for middle, pair in zip(plan.middles, pairs, strict=True):
        end = (plan.rating(pair.end), middle)
        ended.append(end)
        if pair.likely is not None:
            low, high = (plan.rating(value) for value in pair.likely)
            half = BAND * size / 2
            bands.append((low, middle - half, high, middle + half))
        if pair.start is not None:
            start = (plan.rating(pair.start), middle)
            begun.append(start)
            lines.append((start, end))
    boxes(sheet, bands, fill=palette.wash)
    rules(sheet, lines, colour=palette.soft, width=1.4)
    # The open one on top: where both are equal, a ring around a smaller dot is still two signs.
    open_dots(sheet, begun, colour=colour, size=size * (DOT + 0.22))
    full_dots(sheet, ended, colour=colour, size=size * DOT)


def _open(sheet: Sheet, point: Point, *, colour: str) -> None:
    open_dots(sheet, [point], colour=colour, size=sheet.look.size * (DOT + 0.22))


def _full(sheet: Sheet, point: Point, *, colour: str) -> None:
    full_dots(sheet, [point], colour=colour, size=sheet.look.size * DOT)


def _band(sheet: Sheet, point: Point) -> None:
    size = sheet.look.size
    half = BAND * size / 2
    area = (point[0] - size * 0.55, point[1] - half, point[0] + size * 0.55, point[1] + half)
    boxes(sheet, [area], fill=sheet.look.palette.wash)
