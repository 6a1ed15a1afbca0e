"""Names at the right ends of lines, pushed apart where lines end close together."""

from __future__ import annotations

from collections.abc import Sequence


def apart(heights: Sequence[float], least: float, top: float, low: float) -> list[float]:
    """Return places between `top` and `low`, each near its height, `least` apart, in one order.

    There must be room for all of them.
    """
    order = sorted(range(len(heights)), key=lambda at: heights[at])
    placed = [min(max(heights[at], top), low) for at in order]
    for at in range(1, len(placed)):
        placed[at] = max(placed[at], placed[at - 1] + least)
    bottom = low
    for at in reversed(range(len(placed))):
        placed[at] = min(placed[at], bottom)
        bottom = placed[at] - least
    found = dict(zip(order, placed, strict=True))
    return [found[at] for at in range(len(heights))]
