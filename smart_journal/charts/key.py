"""A key above a chart: a small sign and a word for each thing that is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from smart_journal.charts.guess import guessed
from smart_journal.charts.look import SMALL, Look
from smart_journal.language import gettext as _

# In text sizes:
SIGN = 1.7  # width of a sign
GAP = 0.5  # between a sign and its word
APART = 1.5  # between a word and the next sign
ROW = 1.45  # height of a row
BELOW = 0.5  # from a key to what it explains


def places(
    texts: Sequence[str], room: float, size: float, width: Callable[[str], float]
) -> list[tuple[float, int]]:
    """Return the left edge and the row, from 0, of each sign; rows are filled one by one."""
    found: list[tuple[float, int]] = []
    x, row = 0.0, 0
    for text in texts:
        whole = (SIGN + GAP) * size + width(text)
        if x and x + whole > room:
            x, row = 0.0, row + 1
        found.append((x, row))
        x += whole + APART * size
    return found


def key_height(texts: Sequence[str], look: Look) -> float:
    """Return the room a key takes at most, in the look's units; nothing here needs a font."""
    size = look.size
    found = places(texts, look.width, size, lambda text: 1.05 * SMALL * size * guessed(text))
    return ROW * size * (found[-1][1] + 1) if found else 0.0


def likely_words() -> str:
    """Return what a band around a mean or a share stands for."""
    return _("Likely (95 %)")
