"""A strip of a chart: a frame with an axis of numbers at its left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smart_journal.charts.chart import Box
from smart_journal.charts.look import SMALL
from smart_journal.charts.scale import STEPS
from smart_journal.charts.sheet import Sheet, rules, text_width, write
from smart_journal.domain.words import Words

RATINGS = (0, 5, 10)
HEADING = 1.6  # room above a strip for its heading, in text sizes


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """A frame in units from the top left.

    Values run from `lowest`, at `low`, to `highest`, at `top`.
    """

    left: float
    right: float
    top: float
    low: float
    highest: float = 10.0
    lowest: float = 0.0

    def y(self, value: float) -> float:
        """Return how far down `value` lies, inside the strip."""
        share = (value - self.lowest) / (self.highest - self.lowest)
        return self.low - min(max(share, 0.0), 1.0) * (self.low - self.top)

    def box(self, left: float, right: float) -> Box:
        """Return the strip's whole height from `left` to `right`, cut at its sides."""
        return max(left, self.left), self.top, min(right, self.right), self.low


def steps(height: float, sheet: Sheet) -> int:
    """Return into how many steps an axis of this height can be cut without numbers touching."""
    return max(1, min(STEPS, int(height / (sheet.look.size * 1.3))))


def axis(sheet: Sheet, strip: Strip, ticks: Sequence[float], texts: Sequence[str]) -> None:
    """Draw a fine line across the strip at each of `ticks` and write its text at the left."""
    palette, size = sheet.look.palette, sheet.look.size
    heights = [strip.y(tick) for tick in ticks]
    lines = [((strip.left, y), (strip.right, y)) for y in heights]
    rules(sheet, lines, colour=palette.line, width=0.8)
    for y, text in zip(heights, texts, strict=True):
        at = (strip.left - size * 0.45, y)
        write(sheet, at, text, colour=palette.soft, across="right", up="center", small=SMALL)


def rating_axis(sheet: Sheet, strip: Strip, words: Words) -> None:
    """Draw the axis of a strip of ratings, 0 to 10."""
    ticks = RATINGS if steps(strip.low - strip.top, sheet) > 1 else RATINGS[::2]
    axis(sheet, strip, ticks, [words.number(tick) for tick in ticks])


def axis_room(sheet: Sheet, texts: Sequence[str]) -> float:
    """Return the room the widest of `texts` takes at the left of a strip."""
    widest = max((text_width(sheet, text, small=SMALL) for text in texts), default=0.0)
    return widest + sheet.look.size * 0.6


def heading(sheet: Sheet, strip: Strip, text: str, *, left: float = 0.0) -> None:
    """Write what a strip shows above it, from the sheet's left edge."""
    at = (left, strip.top - sheet.look.size * 0.8)
    write(sheet, at, text, colour=sheet.look.palette.soft, bold=True, small=SMALL)
