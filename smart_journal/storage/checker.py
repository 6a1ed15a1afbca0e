"""The check in the background, which makes way for every save."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from smart_journal.storage.checks import Examination, Report
from smart_journal.storage.connection import Interrupted
from smart_journal.storage.seal import Seal, Sheet
from smart_journal.storage.vault import open_reader

if TYPE_CHECKING:
    from pathlib import Path

    from smart_journal.storage.connection import Connection
    from smart_journal.storage.store import Store

# Long enough for a save to end; then the whole time until the next one is there to finish.
_PAUSE_SECONDS = 0.002
# A step too long for the gaps between saves waits for a calmer time.
_EAGER_TRIES = 8
_REST_SECONDS = 5.0


def background_check(store: Store, *, full: bool) -> Checker:
    """Return a check whose `run` belongs in a worker thread; the store's saves go first.

    `full` also reads every row. Give the report to `store.health.note` in the
    store's own thread.
    """
    return Checker(store, full=full)


class Checker:
    """A check with a connection of its own."""

    def __init__(self, store: Store, *, full: bool) -> None:
        self._folder: Path = store.sheet.connection.path.parent
        self._key = store.key_copy()
        self._full = full
        self._stop = Event()
        self._reader: Connection | None = None
        self._store = store
        store.readers.add(self)

    def give_way(self) -> None:
        """Let a save pass; for any thread. The check goes on where it was."""
        reader = self._reader
        if reader is not None:
            reader.interrupt()

    def stop(self) -> None:
        """Give the check up, as when the journal is locked; for any thread."""
        self._stop.set()
        self.give_way()

    def run(self) -> Report | None:
        """Check and return the report; None when it was stopped.

        Raises JournalError when the file can't be opened at all.
        """
        seal = Seal(self._key)
        try:
            self._reader = open_reader(self._folder, self._key)
            try:
                return self._examine(Examination(Sheet(self._reader, seal), full=self._full))
            finally:
                reader, self._reader = self._reader, None
                reader.close()
        finally:
            seal.wipe()
            self._key.wipe()
            self._store.readers.discard(self)

    def _examine(self, examination: Examination) -> Report | None:
        for step in examination.steps():
            tries = 0
            while not self._stop.is_set():
                try:
                    step()
                    break
                except Interrupted:
                    tries += 1
                    self._stop.wait(_PAUSE_SECONDS if tries < _EAGER_TRIES else _REST_SECONDS)
            if self._stop.is_set():
                return None
            self._stop.wait(0)
        return examination.report()
