"""Journals for the tests of charts and pages: Sam's invented year, real and encrypted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from smart_journal.charts.warm import warm_up
from smart_journal.domain.entry import Entry
from smart_journal.sample.journal import entries
from smart_journal.sample.profiles import Profile
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.session import Session
from smart_journal.storage import vault
from smart_journal.storage.keys import DataKey
from tests.conftest import NOW, Clock


@pytest.fixture(scope="session", autouse=True)
def warm(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Load matplotlib once, its list of fonts outside the real home."""
    warm_up(tmp_path_factory.mktemp("fonts"))


@pytest.fixture(scope="session")
def sams_entries() -> Sequence[Entry]:
    """Return Sam's year up to `NOW`."""
    return tuple(entries(Profile.SAM, seed=1, until=NOW))


@pytest.fixture
def sam(
    folder: Path, key: DataKey, catalogue: Catalogue, clock: Clock, sams_entries: Sequence[Entry]
) -> Iterator[Session]:
    """Return Sam's journal, open."""
    with vault.open_store(folder, key, now=clock()) as store:
        store.entries.save(sams_entries)
        yield Session(store, catalogue, clock)
