"""A folder for a journal, its key, and the journal open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from smart_journal.storage import vault
from tests.storage.making import NOW, new_journal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from smart_journal.storage.keys import DataKey
    from smart_journal.storage.store import Store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journals" / "Sam.journal"


@pytest.fixture
def key(folder: Path) -> DataKey:
    return new_journal(folder)


@pytest.fixture
def store(folder: Path, key: DataKey) -> Iterator[Store]:
    with vault.open_store(folder, key, now=NOW) as opened:
        yield opened
