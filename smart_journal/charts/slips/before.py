"""Slips side by side: what was noted in the 72 hours before each, a dot a thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from smart_journal.charts.chart import Box, Chart, Mark, Point
from smart_journal.charts.key import key_height
from smart_journal.charts.look import SMALL, Look
from smart_journal.charts.sheet import Sheet, boxes, new_sheet, rules, text_width, write
from smart_journal.charts.signs import full_dots
from smart_journal.charts.slips.plan import Plan, planned
from smart_journal.charts.slips.rows import Row, rows
from smart_journal.charts.slips.size import (
    LINE,
    NAME,
    heading,
    heads,
    key_texts,
    own_heading,
)
from smart_journal.charts.wrap import wrapped
from smart_journal.charts.write_key import write_key
from smart_journal.domain.words import Words
from smart_journal.insights.slips.before import BeforeSlips
from smart_journal.insights.slips.sentence import dot_words, slip_words

DOT = 0.72  # in text sizes
FIELD = 0.42  # half the height of what is not known


def chart(before: BeforeSlips, look: Look, words: Words) -> Chart:
    """Return the slips laid side by side, with a mark for each, each row and each dot."""
    sheet = new_sheet(look)
    found = rows(before, words)
    plan = planned(sheet, before, found, heads())
    _heading(sheet, before, plan, words)
    _dates(sheet, before, plan, words)
    _heads(sheet, plan)
    own = len(before.pictured)
    if before.own_pictured:
        at = (0.0, plan.row(own, own) - look.size * 0.45)
        write(sheet, at, own_heading(), colour=look.palette.soft, bold=True, small=SMALL)
    heights = [_write_row(sheet, plan, plan.row(at, own), at, row) for at, row in enumerate(found)]
    _cells(sheet, before, plan, list(zip(heights, found, strict=True)))
    signs = zip((_noted, _not_noted, _unknown), key_texts(), strict=True)
    write_key(sheet, list(signs), top=look.height - key_height(key_texts(), look))
    marks = list(_slip_marks(before, plan, look, words))
    for y, row in zip(heights, found, strict=True):
        marks.append(_row_mark(row, plan, y, look))
        marks += _dot_marks(row, before, plan, (y, look.size), words)
    return Chart(sheet.figure, tuple(marks))


def _heading(sheet: Sheet, before: BeforeSlips, plan: Plan, words: Words) -> None:
    look = sheet.look

    def width(text: str) -> float:
        return text_width(sheet, text, small=SMALL, bold=True)

    text = heading(before, plan.shown, words)
    for at, line in enumerate(wrapped(text, look.width, width), start=1):
        place = (0.0, look.size * (LINE * at - 0.35))
        write(sheet, place, line, colour=look.palette.soft, small=SMALL, bold=True)


def _dates(sheet: Sheet, before: BeforeSlips, plan: Plan, words: Words) -> None:
    """Write the days over the slips, from the newest back, those that have room."""
    size = sheet.look.size
    free = plan.right
    for column in range(plan.shown - 1, -1, -1):
        slip = before.slips[column - plan.shown]
        text = words.short_day(slip.at.date())
        half = text_width(sheet, text, small=SMALL) / 2
        x = min(max(plan.middle(column), half), max(plan.right, 2 * half) - half)
        if column < plan.shown - 1 and (x + half > free or x - half < plan.left - size * 0.5):
            continue
        at = (x, plan.dates)
        write(sheet, at, text, colour=sheet.look.palette.soft, across="center", small=SMALL)
        free = x - half - size * 0.5


def _heads(sheet: Sheet, plan: Plan) -> None:
    """Write the heads of the numbers, the last line of each at the height of the days."""
    look = sheet.look
    for end, wide, text in zip(plan.numbers, plan.widths, heads(), strict=True):
        lines = wrapped(text, wide, lambda part: text_width(sheet, part, small=SMALL))
        for back, line in enumerate(reversed(lines)):
            at = (end, plan.dates - look.size * LINE * back * SMALL)
            write(sheet, at, line, colour=look.palette.soft, across="right", small=SMALL)


def _write_row(sheet: Sheet, plan: Plan, top: float, at: int, row: Row) -> float:
    """Write the name and the numbers of a row that begins at `top`; return its middle."""
    look = sheet.look
    y = plan.line(top, look.size)
    lines = plan.names[at]
    half = (len(lines) - 1) * look.size * NAME / 2
    # A name above its row stands close to it, whether it takes one line or two.
    first = top + plan.above - look.size * NAME / 2 - 2 * half if plan.above else y - half
    for number, line in enumerate(lines):
        place = (0.0, first + number * look.size * NAME)
        write(sheet, place, line, colour=look.palette.ink, up="center")
    soft = look.palette.soft
    for end, text in zip(plan.numbers, filter(None, row.numbers), strict=False):
        write(sheet, (end, y), text, colour=soft, across="right", up="center", small=SMALL)
    return y


def _cells(
    sheet: Sheet, before: BeforeSlips, plan: Plan, found: Sequence[tuple[float, Row]]
) -> None:
    """Draw a dot where something was noted, a dash where not, a field where nobody knows."""
    look = sheet.look
    noted: list[Point] = []
    dashes: list[tuple[Point, Point]] = []
    fields: list[Box] = []
    half, high = min(plan.cell * 0.4, look.size * 1.2), look.size * FIELD
    for y, row in found:
        for column in range(plan.shown):
            x, place = plan.middle(column), len(before.slips) - plan.shown + column
            if place in row.noted:
                noted.append((x, y))
            elif place in row.known:
                dashes.append(_dash((x, y), look))
            else:
                fields.append((x - half, y - high, x + half, y + high))
    boxes(sheet, fields, fill=look.palette.band)
    rules(sheet, dashes, colour=look.palette.soft, width=1.2)
    full_dots(sheet, noted, colour=look.palette.urges, size=look.size * DOT)


def _dash(point: Point, look: Look) -> tuple[Point, Point]:
    (x, y), half = point, look.size * 0.2
    return (x - half, y), (x + half, y)


def _noted(sheet: Sheet, point: Point) -> None:
    full_dots(sheet, [point], colour=sheet.look.palette.urges, size=sheet.look.size * DOT)


def _not_noted(sheet: Sheet, point: Point) -> None:
    rules(sheet, [_dash(point, sheet.look)], colour=sheet.look.palette.soft, width=1.2)


def _unknown(sheet: Sheet, point: Point) -> None:
    (x, y), size = point, sheet.look.size
    area = (x - size * 0.5, y - size * 0.36, x + size * 0.5, y + size * 0.36)
    boxes(sheet, [area], fill=sheet.look.palette.band)


def _slip_marks(before: BeforeSlips, plan: Plan, look: Look, words: Words) -> Iterator[Mark]:
    for column in range(plan.shown):
        slip = before.slips[column - plan.shown]
        yield Mark(
            x=plan.middle(column),
            y=plan.dates - look.size * 0.3,
            left=plan.left + column * plan.cell,
            top=plan.dates - look.size,
            width=plan.cell,
            height=look.size * 1.3,
            sentence=slip_words(slip, words),
            entries=slip.entries,
        )


def _row_mark(row: Row, plan: Plan, y: float, look: Look) -> Mark:
    """Return the mark of a row: its numbers, over all slips."""
    left = plan.right
    return Mark(
        x=plan.numbers[0],
        y=y,
        left=left,
        top=y - look.size * 0.7,
        width=look.width - left,
        height=look.size * 1.4,
        sentence=row.sentence,
        entries=row.entries,
    )


def _dot_marks(
    row: Row, before: BeforeSlips, plan: Plan, at: tuple[float, float], words: Words
) -> Iterator[Mark]:
    """Yield the marks of the dots of a row; `at` is its middle and the size of the text."""
    y, size = at
    for column in range(plan.shown):
        place = len(before.slips) - plan.shown + column
        if place in row.noted:
            yield Mark(
                x=plan.middle(column),
                y=y,
                left=plan.left + column * plan.cell,
                top=y - size * 0.7,
                width=plan.cell,
                height=size * 1.4,
                sentence=dot_words(row.name, before.slips[place], words),
                entries=tuple(row.noted[place]),
            )
