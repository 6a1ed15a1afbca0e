"""Rows with a name each at the left and a place for values at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from smart_journal.charts.chart import Mark
from smart_journal.charts.look import SMALL, Look
from smart_journal.charts.rows_size import NAMES
from smart_journal.charts.sheet import Sheet, rules, text_width, write
from smart_journal.charts.strip import RATINGS
from smart_journal.charts.wrap import in_lines
from smart_journal.domain.words import Words

LEADING = 1.2
MOST_LINES = 2


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

    def rating(self, value: float) -> float:
        """Return the place of a rating of 0 to 10."""
        return across(self, value, RATINGS[0], RATINGS[-1])


def rows(sheet: Sheet, names: Sequence[str], *, top: float, low: float) -> Rows:
    """Share the height from `top` to `low` out among named rows; names stand at the left edge."""
    size, width = sheet.look.size, partial(text_width, sheet)
    lines = tuple(in_lines(name, sheet.look.width * NAMES, width, MOST_LINES) for name in names)
    widest = max((width(text) for name in lines for text in name), default=0.0)
    return Rows(
        left=widest + size * 0.9,
        right=sheet.look.width - size * 0.4,
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


def ratings_axis(sheet: Sheet, plan: Rows, words: Words) -> None:
    """Draw the axis of rows of ratings, 0 to 10."""
    ticks = [(tick, words.number(tick)) for tick in RATINGS]
    value_axis(sheet, plan, ticks, RATINGS[0], RATINGS[-1])


def row_mark(
    plan: Rows, at: tuple[float, float], look: Look, sentence: str, entries: tuple[str, ...]
) -> Mark:
    """Return the mark of a row, as wide as the sheet; `at` is its point."""
    x, y = at
    return Mark(
        x=x,
        y=y,
        left=0.0,
        top=y - plan.height / 2,
        width=look.width,
        height=plan.height,
        sentence=sentence,
        entries=entries,
    )
