"""What became of what was planned: a bar for each kind, in parts that lie in a fixed order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from smart_journal.charts.chart import Box, Chart, Mark, Point
from smart_journal.charts.key import BELOW
from smart_journal.charts.living.size import BAR, LINE
from smart_journal.charts.living.spoken import kind
from smart_journal.charts.look import SMALL, Look, mixed
from smart_journal.charts.sheet import Sheet, boxes, new_sheet, rules, text_width, write
from smart_journal.charts.write_key import write_key
from smart_journal.domain.words import Words
from smart_journal.insights.living.week_blocks import (
    DONE,
    MOVED,
    NO,
    PARTLY,
    UNNOTED,
    YES,
    KindRow,
    WeekBlocks,
    done_words,
    kind_words,
)
from smart_journal.insights.said import percent_between
from smart_journal.language import gettext as _

GAP = 1.5  # between parts of a bar, in units
STRIPE = 0.32  # from one upright line of a moved part to the next, in text sizes
LOW = 0.3  # height of what is not noted, as a share of the bar


def chart(blocks: WeekBlocks, look: Look, words: Words) -> Chart:
    """Return the drawn kinds with a mark for each."""
    sheet = new_sheet(look)
    size = look.size
    items = [
        (partial(_sign, done=done), text) for done, text in zip(DONE, done_words(), strict=True)
    ]
    top = write_key(sheet, items) + BELOW * size
    wide = look.width / max(row.blocks for row in blocks.rows)
    height = (look.height - top) / len(blocks.rows)
    parts: list[tuple[str, Box]] = []
    marks = []
    for at, row in enumerate(blocks.rows):
        first = top + at * height
        bar = first + LINE * size
        drawn = _parts(row, wide, bar, bar + BAR * size)
        parts += drawn
        _names(sheet, row, first + size * 0.9, words)
        marks.append(
            Mark(
                x=row.counts[0] * wide / 2,
                y=bar + BAR * size / 2,
                left=0,
                top=first,
                width=look.width,
                height=height,
                sentence=kind(row, words),
                entries=row.entries,
            )
        )
    for done in DONE:
        _draw(sheet, done, [box for other, box in parts if other == done])
    for row, mark in zip(blocks.rows, marks, strict=True):
        _numbers(sheet, row, wide, mark.y, words)
    return Chart(sheet.figure, tuple(marks))


def _parts(row: KindRow, wide: float, top: float, low: float) -> list[tuple[str, Box]]:
    """Return the parts of a row's bar from left to right; `wide` is the width of one block."""
    found: list[tuple[str, Box]] = []
    x = 0.0
    for done, count in zip(DONE, row.counts, strict=True):
        if count:
            right = x + count * wide
            over = low - (low - top) * LOW if done == UNNOTED else top
            found.append((done, (x, over, max(x + GAP, right - GAP), low)))
            x = right
    return found


def _draw(sheet: Sheet, done: str, areas: Sequence[Box]) -> None:
    """Draw all parts of one kind: full, half, empty, striped, low."""
    palette = sheet.look.palette
    colour = palette.balance
    if done == YES:
        boxes(sheet, areas, fill=colour, edge=colour, width=1.0)
    elif done == PARTLY:
        boxes(sheet, areas, fill=_pale(sheet.look), edge=colour, width=1.0)
    elif done == UNNOTED:
        boxes(sheet, areas, fill=palette.line, edge=palette.soft, width=0.6)
    else:
        edge = colour if done == NO else palette.soft
        boxes(sheet, areas, fill=palette.ground, edge=edge, width=1.0)
    if done == MOVED:
        step = STRIPE * sheet.look.size
        lines = [line for area in areas for line in _stripes(area, step)]
        rules(sheet, lines, colour=palette.soft, width=0.8)


def _stripes(area: Box, step: float) -> list[tuple[Point, Point]]:
    left, top, right, low = area
    count = int((right - left) / step)
    return [((left + at * step, top), (left + at * step, low)) for at in range(1, count + 1)]


def _pale(look: Look) -> str:
    return mixed(look.palette.balance, look.palette.ground, 0.7)


def _names(sheet: Sheet, row: KindRow, base: float, words: Words) -> None:
    """Write the kind at the left, and at the right what share took place, if there is room."""
    look = sheet.look
    name = kind_words()[row.kind]
    write(sheet, (0, base), name, colour=look.palette.ink)
    if row.done is None:
        return
    share = percent_between(row.done, words)
    free = look.width - text_width(sheet, name) - look.size
    for text in (_("took place: {share}").format(share=share), share):
        if text_width(sheet, text, small=SMALL) <= free:
            at = (look.width, base)
            write(sheet, at, text, colour=look.palette.soft, across="right", small=SMALL)
            return


def _numbers(sheet: Sheet, row: KindRow, wide: float, y: float, words: Words) -> None:
    """Write into the parts how many blocks they are, where the number fits."""
    palette = sheet.look.palette
    inks = {YES: palette.ground, PARTLY: palette.ink, NO: palette.ink}
    x = 0.0
    for done, count in zip(DONE, row.counts, strict=True):
        middle = x + count * wide / 2
        x += count * wide
        text = words.number(count)
        room = count * wide - sheet.look.size * 0.6
        if done in inks and count and text_width(sheet, text, small=SMALL) <= room:
            ink = inks[done]
            write(sheet, (middle, y), text, colour=ink, across="center", up="center", small=SMALL)


def _sign(sheet: Sheet, point: Point, *, done: str) -> None:
    half = sheet.look.size * 0.42
    low = point[1] + half
    top = low - 2 * half * LOW if done == UNNOTED else point[1] - half
    _draw(sheet, done, [(point[0] - half * 1.2, top, point[0] + half * 1.2, low)])
