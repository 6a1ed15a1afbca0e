"""An open journal: its tables, each with its own subject, over one connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self

from smart_journal.storage.drafts import DraftTable
from smart_journal.storage.entries import EntryTable
from smart_journal.storage.health import Health
from smart_journal.storage.numbers import Numbers
from smart_journal.storage.seal import Seal, Sheet
from smart_journal.storage.settings import NoteTable, SettingTable

if TYPE_CHECKING:
    from datetime import datetime

    from filelock import BaseFileLock

    from smart_journal.storage.connection import Connection
    from smart_journal.storage.keys import DataKey


class Reading(Protocol):
    """Whoever reads beside the store, in a thread of its own."""

    def give_way(self) -> None:
        """Let a save pass."""

    def stop(self) -> None:
        """Give up what is being read."""


class Store:
    """A journal that this program holds open, for the thread that opened it.

    `entries`, `drafts`, `settings` and `numbers` are what a person's journal is made of;
    `health` says how the file fared. `readers` read beside it and make way for its saves.
    """

    def __init__(
        self,
        connection: Connection,
        key: DataKey,
        lock: BaseFileLock,
        *,
        interrupted: bool,
        now: datetime,
    ) -> None:
        self._key = key.copy()
        self._lock = lock
        self.readers: set[Reading] = set()
        connection.on_wait = self._clear_the_way
        self.sheet = Sheet(connection, Seal(key))
        self.entries = EntryTable(self.sheet)
        self.drafts = DraftTable(self.sheet)
        self.settings = SettingTable(self.sheet)
        self.numbers = Numbers(connection)
        self.health = Health(connection, NoteTable(self.sheet), interrupted=interrupted, now=now)

    @property
    def unclean(self) -> bool:
        """Return whether the last use, or this one, did not end well: a full check is due."""
        return self.health.unclean

    def key_copy(self) -> DataKey:
        """Return the journal's key for a reader of its own, which wipes it."""
        return self._key.copy()

    def _clear_the_way(self) -> None:
        for reader in tuple(self.readers):
            reader.give_way()

    def close(self) -> None:
        """Note the clean end, close the file, wipe the keys, let other programs in."""
        for reader in tuple(self.readers):
            reader.stop()
        self.health.note_clean_end()
        self.sheet.connection.close()
        self.sheet.seal.wipe()
        self._key.wipe()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()
