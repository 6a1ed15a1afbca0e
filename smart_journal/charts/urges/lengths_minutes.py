"""Minutes from left to right, and the numbers below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smart_journal.charts.look import SMALL
from smart_journal.charts.sheet import Sheet, rules, text_width, write
from smart_journal.charts.strip import Strip
from smart_journal.domain.words import Words
from smart_journal.language import gettext as _

STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 240, 360, 720)
MOST = 9  # steps from the first number to the last
APART = 1.2  # least room between two numbers, in text sizes


@dataclass(frozen=True, slots=True, kw_only=True)
class MinuteLine:
    """The minutes from 0 at `left` to `end` at `right`."""

    left: float
    right: float
    end: int

    def x(self, minute: float) -> float:
        """Return the place of `minute`, inside the line."""
        share = min(max(minute / self.end, 0.0), 1.0)
        return self.left + share * (self.right - self.left)


def write_minutes(sheet: Sheet, line: MinuteLine, strips: Sequence[Strip], words: Words) -> None:
    """Draw fine upright lines through the strips, with the minutes below the lowest."""
    palette, size = sheet.look.palette, sheet.look.size
    ticks = range(0, line.end + 1, _step(sheet, line, words))
    uprights = [
        ((line.x(tick), strip.top), (line.x(tick), strip.low)) for strip in strips for tick in ticks
    ]
    rules(sheet, uprights, colour=palette.line, width=0.8)
    low = strips[-1].low
    for tick in ticks:
        text = words.number(tick)
        half = text_width(sheet, text, small=SMALL) / 2
        at = (min(line.x(tick), sheet.look.width - half), low + size * 1.2)
        write(sheet, at, text, colour=palette.soft, across="center", small=SMALL)
    at = (line.left, low + size * 2.5)
    write(sheet, at, _("Minutes since it began"), colour=palette.soft, small=SMALL)


def _step(sheet: Sheet, line: MinuteLine, words: Words) -> int:
    """Return the smallest round step, into which the line falls evenly, that leaves room."""
    widest = text_width(sheet, words.number(line.end), small=SMALL) + APART * sheet.look.size
    most = min(MOST, int((line.right - line.left) / widest))
    even = (step for step in STEPS if line.end % step == 0 and line.end // step <= most)
    return next(even, line.end)
