"""Saving an urge, beside one raw commit of the same bytes in the same journal mode."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from smart_journal.domain.entry_json import to_json
from smart_journal.domain.urge import URGE_LOG
from smart_journal.services import journals
from smart_journal.services.catalogue import load
from smart_journal.storage.connection import Connection
from smart_journal.storage.keys import DataKey
from tests.benchmarks.journals import PASSPHRASE
from tests.benchmarks.report import Row

if TYPE_CHECKING:
    from smart_journal.services.session import Session

MOST = 4
TURNS = 60


def rows(folder: Path, size: int) -> list[Row]:
    """Save and commit in turns."""
    key = journals.unlock(folder, PASSPHRASE)
    session = journals.open_session(folder, key, load())
    raw = _raw(folder.with_name("raw.db"), key)
    bare: list[float] = []
    ours: list[float] = []
    for _turn in range(TURNS):
        time_of_ours, size_of_ours = _save(session)
        ours.append(time_of_ours)
        bare.append(_commit(raw, bytes(size_of_ours)))
    raw.close()
    session.close()
    key.wipe()
    floor, saved = median(bare), median(ours)
    return [Row(what="save an urge / raw commit", size=size, floor=floor, ours=saved, most=MOST)]


def _raw(path: Path, key: DataKey) -> Connection:
    """Return a file of one table, opened with the same cipher, journal mode and sync."""
    path.unlink(missing_ok=True)
    path.touch(mode=0o600)
    raw = Connection(path, key)
    raw.execute("CREATE TABLE raw (body BLOB)")
    return raw


def _save(session: Session) -> tuple[float, int]:
    now = datetime.now(UTC).astimezone()
    tool = session.catalogue.tools[URGE_LOG]
    begin = time.perf_counter()
    entry = session.entries.write(tool, {"strength": 6}, at=now)
    passed = (time.perf_counter() - begin) * 1000
    return passed, len(to_json(entry).encode())


def _commit(raw: Connection, body: bytes) -> float:
    begin = time.perf_counter()
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("INSERT INTO raw VALUES (?)", (body,))
    raw.execute("COMMIT")
    return (time.perf_counter() - begin) * 1000
