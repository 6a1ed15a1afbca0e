"""Where the strips of urges over time are, and their headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from smart_journal.charts.chart import Point
from smart_journal.charts.look import SMALL, Palette, mixed
from smart_journal.charts.sheet import Sheet, boxes, rules, stroke, text_width, write
from smart_journal.charts.signs import open_diamonds
from smart_journal.charts.strip import Strip
from smart_journal.charts.urges.over_time_heads import (
    BESIDE,
    BETWEEN,
    SIGN,
    Head,
    Heads,
    Sign,
    head_lines,
    key_width,
)
from smart_journal.charts.urges.over_time_size import (
    BELOW,
    COUNTS,
    DATES,
    DAYS,
    LINE,
    PART,
    PASSED,
    STRENGTH,
    UNDER,
)

FILL = 0.64  # share of its slot that a bar takes
WIDEST = 4.0  # of a bar, in text sizes
PALE = 0.22  # how much of its colour a bar of few days logged has


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The strips in units from the top left, cut into as many slots as there are bars."""

    slot: float
    bar: float
    counts: Strip
    strength: Strip
    passed: Strip | None
    days: Strip | None
    dates: float

    def start(self, at: int) -> float:
        """Return the left side of a slot."""
        return self.counts.left + at * self.slot

    def middle(self, at: int) -> float:
        """Return the middle of a slot."""
        return self.start(at) + self.slot / 2

    @property
    def strips(self) -> tuple[Strip, ...]:
        """Return the strips with an axis."""
        found = (self.counts, self.strength, self.passed)
        return tuple(strip for strip in found if strip is not None)

    @property
    def low(self) -> float:
        """Return the lower side of the lowest strip."""
        return (self.days or self.strips[-1]).low


def pale(palette: Palette) -> str:
    """Return the filling of a bar of which only few days were logged."""
    return mixed(palette.ground, palette.urges, PALE)


def write_heads(sheet: Sheet, found: Heads, left: float, count: int) -> Places:
    """Write the headings and return where the strips below them are.

    What text needs comes first; the strips share the rest. `left` is the room of the numbers on
    axes, `count` how many bars there are.
    """
    size = sheet.look.size
    right = sheet.look.width - size * 0.3
    weights = (COUNTS, STRENGTH, PASSED if found.passed is not None else 0.0)
    known = [head for head in (found.counts, found.strength, found.passed) if head is not None]
    taken = sum(_high(sheet, head) + BELOW for head in known) + PART + DATES
    if found.days is not None:
        taken += _high(sheet, found.days) - UNDER + DAYS
    free = max(sum(weights), sheet.look.height / size - taken)
    y = 0.0
    strips: list[Strip] = []
    for head, weight in zip(known, weights, strict=False):
        y = _written(sheet, head, y) + size * (UNDER if strips else UNDER + PART)
        low = y + size * free * weight / sum(weights)
        strips.append(Strip(left=left, right=right, top=y, low=low))
        y = low + size * BELOW
    days = None
    if found.days is not None:
        y = _written(sheet, found.days, y)
        days = Strip(left=left, right=right, top=y, low=y + size * DAYS)
    slot = (right - left) / max(1, count)
    return Places(
        slot=slot,
        bar=min(slot * FILL, size * WIDEST),
        counts=strips[0],
        strength=strips[1],
        passed=strips[2] if found.passed is not None else None,
        days=days,
        dates=sheet.look.height - size * 0.45,
    )


def _high(sheet: Sheet, head: Head) -> float:
    """Return the height of a heading, in text sizes."""
    width = partial(text_width, sheet, small=SMALL, bold=True)
    return LINE * len(head_lines(head, sheet.look.width, sheet.look.size, width)) + UNDER


def _written(sheet: Sheet, head: Head, top: float) -> float:
    """Write a heading with its key below `top`; return where it ends."""
    look, size = sheet.look, sheet.look.size
    width = partial(text_width, sheet, small=SMALL, bold=True)
    y = top
    for line in head_lines(head, look.width, size, width):
        y += size * LINE
        base = y - size * 0.35
        write(sheet, (0, base), line.text, colour=look.palette.soft, bold=True, small=SMALL)
        key = [head.key[at] for at in line.signs]
        # Beside a heading the key stands at the right; the words of it are not bold, so shorter.
        plain = partial(text_width, sheet, small=SMALL)
        x = look.width - key_width([text for _sign, text in key], size, plain) if line.text else 0.0
        for sign, text in key:
            _sign(sheet, sign, (x, base - size * 0.28))
            x += size * (SIGN + BESIDE)
            write(sheet, (x, base), text, colour=look.palette.soft, small=SMALL)
            x += plain(text) + size * BETWEEN
    return y


def _sign(sheet: Sheet, sign: Sign, at: Point) -> None:
    """Draw a sign of the key; `at` is the middle of its left side."""
    palette, size = sheet.look.palette, sheet.look.size
    x, y = at
    half = size * 0.38
    box = (x + size * 0.15, y - half, x + size * (SIGN - 0.15), y + half)
    match sign:
        case Sign.FEW:
            boxes(sheet, [box], fill=pale(palette), edge=palette.urges, width=1.2)
        case Sign.NOTHING:
            boxes(sheet, [box], fill=palette.band, edge=palette.line, width=0.8)
        case Sign.MEAN:
            line = [(x, y), (x + size * SIGN, y)]
            stroke(sheet, line, colour=palette.strength, width=2.0)
        case Sign.STRONGEST:
            draw_strongest(sheet, [(x + size * SIGN / 2, y)], size * 0.5)
        case Sign.SHARE:
            rules(sheet, [((x, y), (x + size * SIGN, y))], colour=palette.urges, width=2.4)
        case Sign.INTERVAL:
            boxes(sheet, [box], fill=palette.wash)


def draw_strongest(sheet: Sheet, points: Sequence[Point], size: float) -> None:
    """Draw the sign of the strongest urge at each of `points`, `size` units from tip to tip."""
    open_diamonds(sheet, points, colour=sheet.look.palette.strength, size=size, width=1.1)
