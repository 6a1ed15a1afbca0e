"""Where things stand in the picture of what came before slips."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from smart_journal.charts.key import key_height
from smart_journal.charts.look import SMALL
from smart_journal.charts.sheet import Sheet, text_width
from smart_journal.charts.slips.rows import Row
from smart_journal.charts.slips.size import (
    CELL,
    DATES,
    GROUP,
    LINE,
    NAME,
    beside,
    heading_lines,
    key_texts,
    name_lines,
    name_room,
    row_height,
)
from smart_journal.charts.wrap import in_lines, wrapped
from smart_journal.insights.slips.before import SHOWN, BeforeSlips

WIDEST = 4.6  # of a slip, in text sizes
TALLEST = 1.35  # as much taller than its least height a row may be


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Where rows, slips and numbers stand, in units from the top left.

    Slips stand from `left` on, each `cell` wide, the newest `shown`. `numbers` are the right
    ends of the two columns of numbers, `widths` their widths, `dates` the baseline of the days.
    A row is `height` high; `above` of that is its name where that stands above it, else 0.
    `own` is the room over the person's own words.
    """

    left: float
    cell: float
    shown: int
    numbers: tuple[float, float]
    widths: tuple[float, float]
    top: float
    dates: float
    height: float
    above: float
    own: float
    names: tuple[tuple[str, ...], ...]

    def middle(self, column: int) -> float:
        """Return the middle of a slip, counted from the left."""
        return self.left + (column + 0.5) * self.cell

    @property
    def right(self) -> float:
        """Return where the slips end."""
        return self.left + self.shown * self.cell

    def line(self, top: float, size: float) -> float:
        """Return the height at which the dots of a row stand that begins at `top`."""
        return top + self.above + size * 0.7 if self.above else top + self.height / 2

    def row(self, at: int, own: int) -> float:
        """Return where a row begins; rows from `own` on are the person's own words."""
        return self.top + at * self.height + (self.own if at >= own else 0.0)


def planned(sheet: Sheet, before: BeforeSlips, found: Sequence[Row], heads: Sequence[str]) -> Plan:
    """Share the sheet out among the rows; `heads` stand over their two numbers."""
    look, size = sheet.look, sheet.look.size
    most = name_lines(before, look)
    room = name_room(look)
    lines = tuple(in_lines(row.name, room, partial(text_width, sheet), most) for row in found)
    first, second = (_widest(sheet, heads[at], [row.numbers[at] for row in found]) for at in (0, 1))
    left = _left(sheet, lines) if beside(look) else 0.0
    free = look.width - first - second - 2 * size - left
    shown = max(1, min(SHOWN, len(before.slips), int(free / (CELL * size))))
    cell = min(free / shown, size * WIDEST)
    end = left + shown * cell + size + first
    over = LINE * (heading_lines(look) + _tallest(sheet, heads, (first, second)))
    top = size * (over + DATES)
    own = size * GROUP * bool(before.own_pictured)
    low = look.height - key_height(key_texts(), look)
    least = size * row_height(before, look)
    return Plan(
        left=left,
        cell=cell,
        shown=shown,
        numbers=(end, end + size + second),
        widths=(first, second),
        top=top,
        dates=top - size * DATES * 0.3,
        height=min((low - top - own) / max(1, len(found)), least * TALLEST),
        above=0.0 if beside(look) else size * NAME * most,
        own=own,
        names=lines,
    )


def _left(sheet: Sheet, names: Iterable[Sequence[str]]) -> float:
    widths = (text_width(sheet, line) for lines in names for line in lines)
    return max(widths, default=0.0) + sheet.look.size * 0.9


def _widest(sheet: Sheet, head: str, numbers: Iterable[str]) -> float:
    """Return the width of a column of numbers whose head is broken into two or three lines."""
    texts = [*head.split(), *numbers]
    width = max(text_width(sheet, text, small=SMALL) for text in texts)
    half = text_width(sheet, head, small=SMALL) / 2 + sheet.look.size * 0.6
    return max(width, half) if beside(sheet.look) else width


def _tallest(sheet: Sheet, heads: Sequence[str], widths: Sequence[float]) -> int:
    """Return the most lines that a head takes over its column."""

    def width(text: str) -> float:
        return text_width(sheet, text, small=SMALL)

    return max(len(wrapped(head, wide, width)) for head, wide in zip(heads, widths, strict=True))
