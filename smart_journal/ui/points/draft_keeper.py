"""Keep a half-written page inside the encrypted file, at most a second behind the keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from smart_journal.domain.errors import JournalError

# The timer starts at the first unsaved key and is not put off by the next ones: steady typing
# is kept too, and a commit (about 2 ms) plus this stays under one second.
DELAY_MS = 700


class DraftKeeper(QObject):
    """Write `state()` through `keep` soon after `touch`, and at once on `flush`."""

    failed = Signal(str)

    def __init__(
        self,
        state: Callable[[], dict[str, Any]],
        keep: Callable[[dict[str, Any]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._state, self._keep = state, keep
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._write)
        self._pending = False

    @property
    def pending(self) -> bool:
        """Return whether something is not yet on disk."""
        return self._pending

    def touch(self) -> None:
        """Note that something was typed."""
        self._pending = True
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Write now what is not yet on disk.

        Raises JournalError when it cannot be written; it then stays pending.
        """
        if self._pending:
            self._timer.stop()
            self._keep(self._state())
            self._pending = False

    def forget(self) -> None:
        """Drop what is pending: it was saved another way, or put aside."""
        self._timer.stop()
        self._pending = False

    def _write(self) -> None:
        try:
            self.flush()
        except JournalError as error:
            # The text stays in the editor; try again until there is room.
            self._timer.start()
            self.failed.emit(error.sentence)
