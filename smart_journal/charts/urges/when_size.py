"""The map of the week: its shades, its key, and how much room it needs. No matplotlib here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import ceil

from smart_journal.charts.guess import most_lines
from smart_journal.charts.key import key_height
from smart_journal.charts.look import Look
from smart_journal.insights.urges.when import WhenUrges
from smart_journal.language import gettext as _

# How much of their colour the cells have, from the fewest urges to the most. Nothing between a
# half and 0.9: neither ink nor the ground could be read on it.
SHADES = (0.14, 0.3, 0.47, 0.95)
DAYS = 7

# In text sizes:
ROW = 1.8  # a row of cells
LINE = 1.25  # a line of the words above the numbers at the right
OVER = 1.6  # the hours above the map, with room below them
SUMS = 2.2  # the bars below the map
NUMBERS = 1.5  # the numbers of the bars, and a little below them
COLUMN = 3.5  # a column of numbers at the right, its words broken to it
NARROW = 19.0  # width below which the map takes the room of the columns
SIDE = 1.0  # between the map and the columns: the last hour reaches into it


def columns(look: Look) -> tuple[str, ...]:
    """Return what the columns of numbers at the right hold; none where the map needs the room."""
    return () if look.width < NARROW * look.size else (_("Urges"), _("Days logged"))


def steps(most: int) -> tuple[tuple[int, int], ...]:
    """Return the counts from 1 to `most` that each shade stands for, the fewest first."""
    shades = min(len(SHADES), most)
    ends = [0, *(ceil(most * at / shades) for at in range(1, shades + 1))]
    return tuple((low + 1, high) for low, high in pairwise(ends))


def shade(count: int, found: Sequence[tuple[int, int]]) -> float:
    """Return how much of its colour a cell with `count` >= 1 urges has."""
    at = next(at for at, (_low, high) in enumerate(found) if count <= high)
    return SHADES[at + len(SHADES) - len(found)]


def key_texts(most: int, number: Callable[[int], str]) -> list[str]:
    """Return the words of the key: no urges, then what each shade stands for."""
    return [
        number(0),
        *(
            number(low)
            if low == high
            else _("{low} to {high}").format(low=number(low), high=number(high))
            for low, high in steps(most)
        ),
    ]


def when_height(when: WhenUrges, look: Look) -> float:
    """Return the least height of the picture, in the look's units."""
    most = max(map(max, when.counts))
    key = key_height(key_texts(most, str), look)
    above = max(OVER, LINE * most_lines(columns(look), COLUMN) + LINE / 2)
    return look.size * (above + ROW * DAYS + SUMS + NUMBERS) + key
