"""Is everything as it was written? Asked of a closed journal, or of the open one meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from smart_journal.storage import vault
from smart_journal.storage.checker import Checker, background_check
from smart_journal.storage.checks import Report, check
from smart_journal.storage.store import Store

__all__ = ["IntegrityService", "Report", "check_folder"]


def check_folder(folder: Path, passphrase: str) -> Report:
    """Check every page and every row of a journal that no program has open.

    Raises JournalError when it cannot be opened.
    """
    key = vault.unlock(folder, passphrase)
    now = datetime.now(UTC)
    try:
        with vault.open_store(folder, key, now=now) as store:
            return check(store, now=now)
    finally:
        key.wipe()


class IntegrityService:
    """The check of the open journal, made in a worker right after unlocking."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._checker: Checker | None = None

    def begin(self, now: datetime) -> Checker:
        """Return a check to run in a worker; every row is read when that is due."""
        self._checker = background_check(self._store, full=self._store.health.full_due(now))
        return self._checker

    def end(self, report: Report | None, now: datetime) -> None:
        """Take note of what the check found; None when it was stopped."""
        self._checker = None
        if report is not None:
            self._store.health.note(report, now)

    @property
    def last_check(self) -> datetime | None:
        """Return when the file was last found to be whole."""
        return self._store.health.last_check

    def stop(self) -> None:
        """Give a running check up, as when the journal is locked."""
        if self._checker is not None:
            self._checker.stop()
            self._checker = None
