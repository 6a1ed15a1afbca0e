"""Journals of a given number of invented entries, made once a day."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from smart_journal.domain.entry import Entry
from smart_journal.sample.journal import entries, entries_of_size
from smart_journal.sample.profiles import Profile
from smart_journal.services.samples import fill
from smart_journal.services.session import local_now
from smart_journal.storage import vault
from smart_journal.storage.keys import Cost

PASSPHRASE = "benchmark"


def journal_of(size: int, folder: Path) -> Path:
    """Return a fresh copy of a journal of `size` entries that end today.

    Made anew, a hundred thousand take half a minute.
    """
    return _copy(str(size), lambda now: entries_of_size(size, seed=1, until=now), folder)


def journal_like(profile: Profile, folder: Path) -> Path:
    """Return a fresh copy of the journal of an invented person."""
    return _copy(profile.value, lambda now: entries(profile, seed=1, until=now), folder)


def _copy(name: str, made: Callable[[datetime], Iterable[Entry]], folder: Path) -> Path:
    """Return a copy of the journal `name`, which is made once a day.

    All have the same cost of key derivation, the usual one of a present-day computer.
    """
    now = local_now()
    journal = folder / f"{name}-{now:%Y%m%d}.journal"
    if not journal.is_dir():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for old in folder.glob(f"{name}-*.journal"):
            shutil.rmtree(old)
        part = folder / f"{name}.part"
        shutil.rmtree(part, ignore_errors=True)
        key = vault.create(part, PASSPHRASE, cost=Cost(), now=datetime.now(UTC))
        fill(part, key, made(now))
        key.wipe()
        part.rename(journal)
    copy = folder / f"{name}.journal"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(journal, copy)
    return copy
