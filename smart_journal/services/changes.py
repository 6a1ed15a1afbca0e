"""Tell whoever asked what changed, once it is on disk."""

from __future__ import annotations

from collections.abc import Callable

from smart_journal.domain.change import Change

Listener = Callable[[Change], None]


class Changes:
    """A list of listeners; a change published while listeners run waits its turn."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._waiting: list[Change] = []
        self._telling = False

    def listen(self, listener: Listener) -> None:
        """Call `listener` with every change from now on."""
        self._listeners.append(listener)

    def forget(self, listener: Listener) -> None:
        """Call `listener` no more."""
        self._listeners.remove(listener)

    def publish(self, change: Change) -> None:
        """Tell every listener of `change`."""
        self._waiting.append(change)
        if self._telling:
            return
        self._telling = True
        try:
            while self._waiting:
                told = self._waiting.pop(0)
                for listener in tuple(self._listeners):
                    listener(told)
        finally:
            self._telling = False
