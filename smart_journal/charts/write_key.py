"""The key above or below a chart, drawn: what each sign stands for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from smart_journal.charts.chart import Point
from smart_journal.charts.fitted import fitted
from smart_journal.charts.key import GAP, ROW, SIGN, places
from smart_journal.charts.look import SMALL
from smart_journal.charts.sheet import Sheet, text_width, write

# Draws a sign, no wider than `SIGN` and no higher than a letter, around a point.
Sign = Callable[[Sheet, Point], None]


def write_key(sheet: Sheet, items: Sequence[tuple[Sign, str]], *, top: float = 0.0) -> float:
    """Write the key below `top`, in rows of the sheet's width; return how far down it reaches."""
    look, size = sheet.look, sheet.look.size
    room = look.width - size * (SIGN + GAP)
    texts = [fitted(sheet, [text], room) for _sign, text in items]
    found = places(texts, look.width, size, partial(text_width, sheet, small=SMALL))
    for (sign, _text), text, (x, row) in zip(items, texts, found, strict=True):
        base = top + size * (ROW * row + 1)
        sign(sheet, (x + size * SIGN / 2, base - size * 0.3))
        at = (x + size * (SIGN + GAP), base)
        write(sheet, at, text, colour=look.palette.soft, small=SMALL)
    return top + size * ROW * (found[-1][1] + 1)
