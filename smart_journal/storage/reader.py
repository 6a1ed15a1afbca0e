"""Reading beside the window: a second connection in a worker, which makes way for every save."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, TypeVar

from smart_journal.storage.connection import Interrupted
from smart_journal.storage.entries import EntryTable
from smart_journal.storage.numbers import Numbers
from smart_journal.storage.seal import Seal, Sheet
from smart_journal.storage.vault import open_reader

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from smart_journal.storage.connection import Connection
    from smart_journal.storage.store import Store

_PAUSE_SECONDS = 0.002  # long enough for a save to end
Found = TypeVar("Found")


class Tables:
    """What a reader reads: the entries and the numbers of the charts."""

    def __init__(self, sheet: Sheet) -> None:
        self.entries = EntryTable(sheet)
        self.numbers = Numbers(sheet.connection)


class Reader:
    """One look into an open journal, asked for in its own thread and done in a worker.

    `run` ends the reader; the key it was given is wiped then.
    """

    def __init__(self, store: Store) -> None:
        self._folder: Path = store.sheet.connection.path.parent
        self._key = store.key_copy()
        self._stop = Event()
        self._begun = False
        self._connection: Connection | None = None
        self._store = store
        store.readers.add(self)

    def give_way(self) -> None:
        """Let a save pass; for any thread. What was being read is read again."""
        connection = self._connection
        if connection is not None:
            connection.interrupt()

    def stop(self) -> None:
        """Give up what is being read, or was to be; for any thread."""
        self._stop.set()
        self.give_way()
        if not self._begun:
            self._end()

    @property
    def stopped(self) -> bool:
        """Return whether nobody waits for the answer any more."""
        return self._stop.is_set()

    def run(self, ask: Callable[[Tables], Found]) -> Found | None:
        """Return what `ask` reads, in a worker thread; None when it was stopped.

        `ask` begins anew when a save came in between. Raises JournalError when the file
        cannot be read.
        """
        self._begun = True
        if self.stopped:  # the key may be wiped already
            self._end()
            return None
        seal = Seal(self._key)
        try:
            return self._read(ask, seal)
        finally:
            seal.wipe()
            self._end()

    def _end(self) -> None:
        self._key.wipe()
        self._store.readers.discard(self)

    def _read(self, ask: Callable[[Tables], Found], seal: Seal) -> Found | None:
        self._connection = connection = open_reader(self._folder, self._key)
        try:
            tables = Tables(Sheet(connection, seal))
            while not self.stopped:
                try:
                    found = ask(tables)
                except Interrupted:
                    self._stop.wait(_PAUSE_SECONDS)
                else:
                    return None if self.stopped else found
            return None
        finally:
            self._connection = None
            connection.close()
