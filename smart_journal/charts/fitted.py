"""The longest of several wordings that fits, and the shortest cut off where none does."""

from __future__ import annotations

from collections.abc import Sequence

from smart_journal.charts.sheet import Sheet, text_width
from smart_journal.charts.strip import SMALL


def fitted(sheet: Sheet, texts: Sequence[str], room: float, *, bold: bool = False) -> str:
    """Return the first of `texts` that is no wider than `room`, written small."""

    def fits(text: str) -> bool:
        return text_width(sheet, text, small=SMALL, bold=bold) <= room

    for text in texts:
        if fits(text):
            return text
    short = texts[-1]
    while short and not fits(f"{short}…"):
        short = short[:-1]
    return f"{short.rstrip()}…"
