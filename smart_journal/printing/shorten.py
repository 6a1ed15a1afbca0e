"""Long answers in a narrow column are cut at a word; the whole text goes elsewhere."""

from __future__ import annotations

from smart_journal.printing.look import Style
from smart_journal.printing.text import Text

_MARKS = " ,;:."


def shortened(text: str, style: Style, width: float, lines: int) -> str:
    """Return `text` cut at a word, with an ellipsis, so that it takes `lines` lines at most."""
    if _fits(text, style, width, lines):
        return text
    words = text.split(" ")
    low, high = 0, len(words)
    while low + 1 < high:
        middle = (low + high) // 2
        if _fits(_ended(" ".join(words[:middle])), style, width, lines):
            low = middle
        else:
            high = middle
    return _ended(" ".join(words[:low])) if low else _inside_word(text, style, width, lines)


def _fits(text: str, style: Style, width: float, lines: int) -> bool:
    return Text(text=text, style=style).lines(width) <= lines


def _ended(text: str) -> str:
    return f"{text.rstrip(_MARKS)} …"


def _inside_word(text: str, style: Style, width: float, lines: int) -> str:
    low, high = 0, len(text)
    while low + 1 < high:
        middle = (low + high) // 2
        if _fits(f"{text[:middle]}…", style, width, lines):
            low = middle
        else:
            high = middle
    return f"{text[:low]}…"
