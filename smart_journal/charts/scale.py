"""Round numbers for an axis of counts."""

from __future__ import annotations

from math import ceil

LEAST = 4  # a single urge must not fill the chart
STEPS = 5


def count_ticks(highest: float, steps: int = STEPS) -> tuple[int, ...]:
    """Return whole, round numbers from 0 to at least `highest` and 4, in at most `steps` steps."""
    top = max(LEAST, highest)
    size = 1
    while True:
        for step in (size, 2 * size, 5 * size):
            if top <= steps * step:
                return tuple(range(0, ceil(top / step) * step + 1, step))
        size *= 10
