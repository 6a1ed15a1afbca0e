"""Where the cards of the first page stand, whichever of them are shown."""

from __future__ import annotations

from collections.abc import Sequence

Place = tuple[int, int, int, int]  # row, column, rows, columns of a grid six columns wide

COLUMNS = 6
# The cards of each row with the columns they take when both are shown.
_ROWS = ((("why", 2), ("figures", 4)), (("plan", 3), ("next", 3)), (("weeks", 4), ("balance", 2)))


def place(names: Sequence[str], *, narrow: bool) -> dict[str, Place]:
    """Return the place of each card that is shown.

    Two stand beside one another; one takes the whole row where the other is hidden. All stand
    under one another where the page is `narrow`.
    """
    rows = [[(name, wide) for name, wide in row if name in names] for row in _ROWS]
    if narrow:
        order = [name for row in rows for name, _wide in row]
        return {name: (number, 0, 1, COLUMNS) for number, name in enumerate(order)}
    places: dict[str, Place] = {}
    for number, row in enumerate(rows):
        start = 0
        for name, wide in row:
            share = wide if len(row) > 1 else COLUMNS
            places[name] = (number, start, 1, share)
            start += share
    return places
