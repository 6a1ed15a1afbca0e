"""An open journal: everything a person can do with it, until it is locked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from smart_journal.services.behaviours import BehaviourService
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.changes import Changes
from smart_journal.services.drafts import DraftService
from smart_journal.services.entries import EntryService
from smart_journal.services.integrity import IntegrityService
from smart_journal.services.lists import ListService
from smart_journal.services.progress import ProgressService
from smart_journal.services.settings import SettingService
from smart_journal.storage.store import Store

Clock = Callable[[], datetime]


def local_now() -> datetime:
    """Return the local wall time with its UTC offset."""
    return datetime.now(UTC).astimezone()


class Session:
    """The services of one open journal; `clock` gives the local time with its offset."""

    def __init__(self, store: Store, catalogue: Catalogue, clock: Clock = local_now) -> None:
        def utc() -> datetime:
            return clock().astimezone(UTC)

        self._store = store
        self.clock = clock
        self.catalogue = catalogue
        self.changes = Changes()
        self.settings = SettingService(store.settings, self.changes)
        self.entries = EntryService(store.entries, self.changes, utc)
        self.drafts = DraftService(store.drafts, utc)
        self.lists = ListService(catalogue, store.entries, self.changes, utc)
        self.behaviours = BehaviourService(self.lists, self.settings)
        self.progress = ProgressService(store.numbers, self.entries, self.settings)
        self.integrity = IntegrityService(store)

    def close(self) -> None:
        """Close the file, wipe its key and let other programs open it."""
        self.integrity.stop()
        self._store.close()
