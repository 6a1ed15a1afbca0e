"""Make, find, unlock and open journals."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from pathlib import Path

from smart_journal.domain.errors import WrongPassphrase
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.session import Clock, Session, local_now
from smart_journal.storage import vault
from smart_journal.storage.keys import Cost, DataKey
from smart_journal.storage.recovery import words_of

__all__ = [
    "SUFFIX",
    "Cost",
    "DataKey",
    "create",
    "is_journal",
    "is_synced",
    "key_pragmas",
    "open_session",
    "recovery_words",
    "unlock",
]

SUFFIX = ".journal"
RECOVERY_WORDS = 24


def is_journal(folder: Path) -> bool:
    """Return whether `folder` holds a journal."""
    return vault.is_journal(folder)


def create(folder: Path, passphrase: str, *, cost: Cost | None = None) -> DataKey:
    """Make a new journal in `folder` and return its key; takes a second or two.

    Raises JournalError with a sentence; nothing half-made stays behind.
    """
    return vault.create(folder, passphrase, cost=cost or Cost.calibrate(), now=datetime.now(UTC))


def unlock(folder: Path, passphrase: str) -> DataKey:
    """Return the key that `passphrase`, or the recovery words in its place, unlock.

    Takes about a second with a passphrase; safe in a thread.

    Raises WrongPassphrase, DamagedJournal, NotAJournal or NewerJournal.
    """
    if len(passphrase.split()) == RECOVERY_WORDS:
        # Twenty-four words may be a passphrase as well: then the usual way goes on.
        with contextlib.suppress(WrongPassphrase):
            return vault.unlock_with_words(folder, passphrase)
    return vault.unlock(folder, passphrase)


def open_session(
    folder: Path, key: DataKey, catalogue: Catalogue, clock: Clock = local_now
) -> Session:
    """Open the journal in `folder` with its key.

    Raises JournalError: in use, damaged, made by a newer version, not writable.
    """
    return Session(vault.open_store(folder, key, now=datetime.now(UTC)), catalogue, clock)


def key_pragmas(folder: Path, passphrase: str) -> str:
    """Return the PRAGMA lines that open the journal's file in another program.

    Raises as `unlock` does.
    """
    key = unlock(folder, passphrase)
    try:
        return vault.raw_key_pragmas(key)
    finally:
        key.wipe()


def recovery_words(key: DataKey) -> tuple[str, ...]:
    """Return the 24 words that open the journal without its passphrase."""
    return words_of(key)


_SYNCED = ("dropbox", "onedrive", "icloud", "google drive", "googledrive", "nextcloud", "owncloud",
           "syncthing", "pcloud", "mobile documents", "sync")  # fmt: skip


def is_synced(folder: Path) -> bool:
    """Return whether the folder looks like one that is copied to other computers.

    A guess from the names of its parents, only used for a word of warning.
    """
    return any(name in part.casefold() for part in folder.parts for name in _SYNCED)
