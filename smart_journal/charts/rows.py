"""Rows with a name each at the left and a place for values at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smart_journal.charts.chart import Point
from smart_journal.charts.sheet import Sheet, rules, shapes, text_width, write
from smart_journal.charts.strip import SMALL
from smart_journal.charts.wrap import wrapped

LEADING = 1.2
NAMES = 0.4  # most of the width that names take
MOST_LINES = 2
ROW = 2.1  # height of a row with a name of one line, in text sizes


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Where rows stand: `middles` are their heights, values go from `left` to `right`.

    `names` are the lines each name is written in, `height` is that of one row.
    """

    left: float
    right: float
    top: float
    low: float
    height: float
    names: tuple[tuple[str, ...], ...]

    @property
    def middles(self) -> tuple[float, ...]:
        """Return how far down the middle of each row is."""
        return tuple(self.top + (at + 0.5) * self.height for at in range(len(self.names)))


def rows(
    sheet: Sheet, names: Sequence[str], *, top: float, low: float, right: float | None = None
) -> Rows:
    """Share the height from `top` to `low` out among named rows; names stand at the left edge.

    `right` is where values end, by default the sheet's right edge.
    """
    size = sheet.look.size
    most = sheet.look.width * NAMES

    def width(text: str) -> float:
        return text_width(sheet, text)

    lines = tuple(_shortened(wrapped(name, most, width), sheet, most) for name in names)
    widest = max((width(text) for name in lines for text in name), default=0.0)
    return Rows(
        left=widest + size * 0.9,
        right=sheet.look.width - size * 0.4 if right is None else right,
        top=top,
        low=low,
        height=(low - top) / max(1, len(names)),
        names=lines,
    )


def write_names(sheet: Sheet, plan: Rows, *, colour: str = "") -> None:
    """Write the name of each row, its lines around the middle of the row."""
    size = sheet.look.size
    for middle, lines in zip(plan.middles, plan.names, strict=True):
        first = middle - (len(lines) - 1) * size * LEADING / 2
        for at, text in enumerate(lines):
            place = (0.0, first + at * size * LEADING)
            write(sheet, place, text, colour=colour or sheet.look.palette.ink, up="center")


def across(plan: Rows, value: float, lowest: float, highest: float) -> float:
    """Return the place of `value` between `lowest` at the left and `highest`, inside the frame."""
    share = (value - lowest) / (highest - lowest)
    return plan.left + min(max(share, 0.0), 1.0) * (plan.right - plan.left)


def value_axis(
    sheet: Sheet, plan: Rows, ticks: Sequence[tuple[float, str]], lowest: float, highest: float
) -> None:
    """Draw a fine upright line at each tick, and write its text below the rows."""
    palette, size = sheet.look.palette, sheet.look.size
    places = [(across(plan, value, lowest, highest), text) for value, text in ticks]
    lines = [((x, plan.top), (x, plan.low)) for x, _text in places]
    rules(sheet, lines, colour=palette.line, width=0.8)
    for x, text in places:
        half = text_width(sheet, text, small=SMALL) / 2
        at = (min(max(x, half), sheet.look.width - half), plan.low + size * 1.1)
        write(sheet, at, text, colour=palette.soft, across="center", small=SMALL)


def diamonds(sheet: Sheet, points: Sequence[Point], *, colour: str, size: float) -> None:
    """Draw filled diamonds, `size` units from tip to tip."""
    half = size / 2
    outlines = [[(x, y - half), (x + half, y), (x, y + half), (x - half, y)] for x, y in points]
    shapes(sheet, outlines, fill=colour)


def _shortened(lines: Sequence[str], sheet: Sheet, most: float) -> tuple[str, ...]:
    if len(lines) <= MOST_LINES:
        return tuple(lines)
    last = lines[MOST_LINES - 1]
    while last and text_width(sheet, f"{last}…") > most:
        last = last[:-1]
    return (*lines[: MOST_LINES - 1], f"{last.rstrip()}…")
