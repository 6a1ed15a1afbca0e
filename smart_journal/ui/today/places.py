"""Where the cards of the first page stand, whichever of them are shown."""

from __future__ import annotations

from collections.abc import Sequence

Place = tuple[int, int, int, int]  # row, column, rows, columns of a grid six columns wide

COLUMNS, NARROW = 6, 2
_LEFT = "why"  # tall, at the left of the first rows
_BESIDE = (("figures",), ("plan", "next"))
_BELOW = (("weeks", 4), ("balance", 2))
_ORDER = (_LEFT, "figures", "plan", "next", "weeks", "balance")


def place(names: Sequence[str], *, narrow: bool) -> dict[str, Place]:
    """Return the place of each card that is shown.

    Why stands at the left of the figures and of what is planned or could be tried; the
    pictures below. A card takes the room of a neighbour that is hidden. All stand under one
    another where the page is `narrow`.
    """
    if narrow:
        order = [name for name in _ORDER if name in names]
        return {name: (row, 0, 1, COLUMNS) for row, name in enumerate(order)}
    rows = [[name for name in row if name in names] for row in _BESIDE]
    rows = [row for row in rows if row]
    places: dict[str, Place] = {}
    start = 0
    if _LEFT in names:
        start = NARROW if rows else 0
        places[_LEFT] = (0, 0, max(1, len(rows)), NARROW if rows else COLUMNS)
    for number, row in enumerate(rows):
        share = (COLUMNS - start) // len(row)
        places |= {name: (number, start + n * share, 1, share) for n, name in enumerate(row)}
    below = [(name, wide) for name, wide in _BELOW if name in names]
    column, last = 0, max(1, len(rows)) if places else 0
    for name, wide in below:
        share = wide if len(below) > 1 else COLUMNS
        places[name] = (last, column, 1, share)
        column += share
    return places
