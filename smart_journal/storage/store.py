"""An open journal: its tables, each with its own subject, over one connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from smart_journal.storage.drafts import DraftTable
from smart_journal.storage.entries import EntryTable
from smart_journal.storage.health import Health
from smart_journal.storage.numbers import UrgeNumbers
from smart_journal.storage.seal import Seal, Sheet
from smart_journal.storage.settings import NoteTable, SettingTable

if TYPE_CHECKING:
    from datetime import datetime

    from filelock import BaseFileLock

    from smart_journal.storage.connection import Connection
    from smart_journal.storage.keys import DataKey


class Store:
    """A journal that this program holds open, for the thread that opened it.

    `entries`, `drafts`, `settings` and `numbers` are what a person's journal is made of;
    `health` says how the file fared.
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
        self.sheet = Sheet(connection, Seal(key))
        self.entries = EntryTable(self.sheet)
        self.drafts = DraftTable(self.sheet)
        self.settings = SettingTable(self.sheet)
        self.numbers = UrgeNumbers(connection)
        self.health = Health(connection, NoteTable(self.sheet), interrupted=interrupted, now=now)

    @property
    def unclean(self) -> bool:
        """Return whether the last use, or this one, did not end well: a full check is due."""
        return self.health.unclean

    def key_copy(self) -> DataKey:
        """Return the journal's key for a reader of its own, which wipes it."""
        return self._key.copy()

    def close(self) -> None:
        """Note the clean end, close the file, wipe the keys, let other programs in."""
        self.health.note_clean_end()
        self.sheet.connection.close()
        self.sheet.seal.wipe()
        self._key.wipe()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()
