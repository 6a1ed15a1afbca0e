"""Round numbers for an axis of amounts, which may be fractions or thousands."""

from __future__ import annotations

from math import ceil

LEAST = 0.01  # amounts have two decimals at most


def amount_ticks(highest: float, steps: int) -> tuple[float, ...]:
    """Return round numbers from 0 to at least `highest`, in at most `steps` even steps."""
    size = LEAST
    while True:
        for times in (1, 2, 5):
            step = size * times
            if highest <= steps * step:
                count = max(1, ceil(highest / step - 1e-9))
                return tuple(round(step * at, 2) for at in range(count + 1))
        size *= 10
