"""Keys that follow one another within a moment belong together: `1` `0` is ten."""

from __future__ import annotations

import time
from collections.abc import Callable

MOMENT = 1.0  # seconds


class TypeAhead:
    """Join keys that come within `MOMENT` of the one before; `clock` counts seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._typed = ""
        self._last = float("-inf")

    def join(self, letter: str) -> str:
        """Return what was typed in this moment, `letter` included."""
        return self.restart((self._typed if self._clock() - self._last <= MOMENT else "") + letter)

    def restart(self, typed: str = "") -> str:
        """Let the moment begin anew with `typed`, and return it."""
        self._typed = typed
        self._last = self._clock()
        return typed
