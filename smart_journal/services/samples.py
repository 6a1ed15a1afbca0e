"""Journals of invented entries: for looking around, for tests, for measuring."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from smart_journal.domain.entry import Entry
from smart_journal.sample.journal import earlier_revisions, entries
from smart_journal.sample.profiles import Profile
from smart_journal.services.session import local_now
from smart_journal.storage import vault
from smart_journal.storage.keys import Cost, DataKey

_BATCH = 500


def make_sample(folder: Path, passphrase: str, profile: Profile, seed: int) -> int:
    """Make a journal of a profile's entries up to now; returns how many were written.

    Raises JournalError; the passphrase is guarded like that of any journal.
    """
    key = vault.create(folder, passphrase, cost=Cost.calibrate(), now=datetime.now(UTC))
    try:
        until = local_now()
        before = earlier_revisions(profile, seed=seed, until=until)
        return fill(folder, key, entries(profile, seed=seed, until=until), before)
    finally:
        key.wipe()


def make_demo(folder: Path, passphrase: str, seed: int) -> DataKey:
    """Make the demo's throwaway journal of Sam's year and return its key."""
    key = vault.create(folder, passphrase, cost=Cost.least(), now=datetime.now(UTC))
    until = local_now()
    before = earlier_revisions(Profile.SAM, seed=seed, until=until)
    fill(folder, key, entries(Profile.SAM, seed=seed, until=until), before)
    return key


def fill(folder: Path, key: DataKey, made: Iterable[Entry], before: Iterable[Entry] = ()) -> int:
    """Write entries into a journal, many to a transaction; returns how many.

    `before` are earlier revisions of some of them, oldest first.
    """
    count = 0
    with vault.open_store(folder, key, now=datetime.now(UTC)) as store:
        store.entries.save(before)
        rest = iter(made)
        while batch := list(islice(rest, _BATCH)):
            store.entries.save(batch)
            count += len(batch)
        store.settings.put({"words_declined": "true"})
    return count
