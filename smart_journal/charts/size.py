"""How much room a chart needs. Nothing here loads matplotlib."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from smart_journal.charts.look import Look

URGE_WEEKS = 19.0  # least heights, in text sizes
WHEEL = 18.0
KEYED = 15.0  # a wheel whose names stand below it, without them
AREA = 10.0  # one small chart with a title of two lines
DATES = 1.6  # below the lowest ones

LEAST_ROUND = 4.2  # least radius of a wheel with its names around it, in text sizes
LETTER = 0.55  # width of a letter, by and large
NAME_ROW = 1.5

NARROW = 13.0  # least width of the small chart of an area, in text sizes
BETWEEN = 2.0  # from one small chart to the next, in text sizes
MOST = 4  # small charts in a row


def columns(count: int, look: Look) -> int:
    """Return how many of `count` small charts stand in a row, the rows as even as can be."""
    fit = int((look.width / look.size + BETWEEN) / (NARROW + BETWEEN))
    most = max(1, min(MOST, fit, count))
    return ceil(count / ceil(count / most)) if count else 1


def areas_height(count: int, look: Look) -> float:
    """Return the least height of the small charts of `count` areas, in the look's units."""
    return (ceil(count / columns(count, look)) * AREA + DATES) * look.size


def wheel_height(names: Sequence[str], look: Look) -> float:
    """Return the least height of a wheel, with room for a key where names don't fit around it."""
    longest = max((len(word) for name in names for word in name.split()), default=0)
    if 2 * (longest * LETTER + LEAST_ROUND + 1) <= look.width / look.size:
        return WHEEL * look.size
    room = look.width / look.size - 2
    rows = sum(ceil(len(name) * LETTER / room) for name in names)
    return (KEYED + NAME_ROW * rows) * look.size
