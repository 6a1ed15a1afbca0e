"""The key above a chart of living: what each sign stands for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from smart_journal.charts.chart import Point
from smart_journal.charts.fitted import fitted
from smart_journal.charts.key import GAP, ROW, SIGN, places
from smart_journal.charts.sheet import Sheet, text_width, write
from smart_journal.charts.strip import SMALL

# Draws a sign of the size of a letter around a point.
Sign = Callable[[Sheet, Point], None]


def write_key(sheet: Sheet, items: Sequence[tuple[Sign, str]]) -> float:
    """Write the key at the top of the sheet; returns how far down it reaches."""
    look, size = sheet.look, sheet.look.size
    room = look.width - size * (SIGN + GAP)
    texts = [fitted(sheet, [text], room) for _sign, text in items]
    found = places(texts, look.width, size, lambda text: text_width(sheet, text, small=SMALL))
    for (sign, _text), text, (x, row) in zip(items, texts, found, strict=True):
        base = size * (ROW * row + 1)
        sign(sheet, (x + size * SIGN / 2, base - size * 0.3))
        at = (x + size * (SIGN + GAP), base)
        write(sheet, at, text, colour=look.palette.soft, small=SMALL)
    return size * ROW * (found[-1][1] + 1)
