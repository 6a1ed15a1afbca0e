"""Look into a journal's file the way another program would, and open one again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC
from pathlib import Path
from typing import Any

import apsw

from smart_journal.services.catalogue import Catalogue
from smart_journal.services.session import Session
from smart_journal.storage import vault
from smart_journal.storage.keys import DataKey
from tests.conftest import Clock


def rows(folder: Path, key: DataKey, sql: str) -> list[tuple[Any, ...]]:
    """Return rows of the encrypted file, read by SQLite3 Multiple Ciphers."""
    with closing(apsw.Connection(str(folder / vault.DATABASE))) as other:
        for line in vault.raw_key_pragmas(key).splitlines():
            list(other.execute(line))
        return [tuple(row) for row in other.execute(sql)]


@contextmanager
def opened_again(
    folder: Path, key: DataKey, catalogue: Catalogue, clock: Clock
) -> Iterator[Session]:
    """Open a closed journal once more, as after a lock."""
    with vault.open_store(folder, key, now=clock().astimezone(UTC)) as store:
        yield Session(store, catalogue, clock)
