"""The longest of several wordings that fits, and the shortest cut off where none does."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from smart_journal.charts.look import SMALL
from smart_journal.charts.sheet import Sheet, text_width
from smart_journal.charts.wrap import cut


def fitted(sheet: Sheet, texts: Sequence[str], room: float, *, bold: bool = False) -> str:
    """Return the first of `texts` that is no wider than `room`, written small."""
    width = partial(text_width, sheet, small=SMALL, bold=bold)
    fitting = (text for text in texts[:-1] if width(text) <= room)
    return next(fitting, None) or cut(texts[-1], room, width)
