"""How wide a text will be, guessed without a font: the window asks before matplotlib is there."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil
from unicodedata import east_asian_width

LETTER = 0.56  # a letter, by and large, in text sizes
SQUARE = 1.05  # a letter of an East Asian script


def guessed(text: str) -> float:
    """Return about how wide `text` is, in text sizes; rather too much than too little."""
    return sum(SQUARE if east_asian_width(letter) in "WF" else LETTER for letter in text)


def lines(text: str, room: float) -> int:
    """Return into how many lines of `room`, in text sizes, `text` is broken at most."""
    return max(1, ceil(1.15 * guessed(text) / max(room, 1.0)))


def most_lines(texts: Iterable[str], room: float) -> int:
    """Return how many lines the longest of `texts` takes."""
    return max((lines(text, room) for text in texts), default=1)
