"""How much room named rows on an axis of values need. Nothing here loads matplotlib."""

from __future__ import annotations

from collections.abc import Sequence

from smart_journal.charts.guess import most_lines
from smart_journal.charts.key import BELOW, key_height
from smart_journal.charts.look import Look

NAMES = 0.4  # most of the width that names take

# In text sizes:
ROW = 2.1  # a row with a name of one line
TALL = 2.9  # with a name of two
FOOT = 1.9  # the numbers below the axis


def row_height(names: Sequence[str], look: Look, row: float = ROW, tall: float = TALL) -> float:
    """Return the least height of a row beside its name: `row`, or `tall` where one is long."""
    return tall if most_lines(names, look.width / look.size * NAMES) > 1 else row


def rows_height(
    names: Sequence[str], key: Sequence[str], look: Look, row: float = ROW, tall: float = TALL
) -> float:
    """Return the least height of named rows below their key, in the look's units."""
    height = BELOW + row_height(names, look, row, tall) * len(names) + FOOT
    return key_height(key, look) + look.size * height
