"""The file belongs to the person: others open it with nothing but what is documented."""

from __future__ import annotations

import hmac
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import apsw
import pytest
from sqlcipher3 import dbapi2

from smart_journal.domain.entry_json import from_json
from smart_journal.storage import vault
from tests.storage.making import NOW, entry
from tests.storage.plain_reader import decrypted

if TYPE_CHECKING:
    from pathlib import Path

    from smart_journal.domain.entry import Entry
    from smart_journal.storage.keys import DataKey

CONTENT = (
    "SELECT id, revision, digest, body FROM entry ORDER BY id",
    "SELECT entry, revision, digest, body FROM revision ORDER BY entry, number",
    "SELECT slot, saved, digest, body FROM draft ORDER BY slot",
    "SELECT name, digest, body FROM setting ORDER BY name",
)


@pytest.fixture
def written(folder: Path, key: DataKey) -> list[Entry]:
    entries = [entry(day, note="gr\u00fcn \U0001f331 " * 700 * (day % 3)) for day in range(40)]
    with vault.open_store(folder, key, now=NOW) as store:
        store.entries.save(entries)
        store.entries.save([each.revised(now=NOW) for each in entries[:9]])
        store.drafts.put("urge-log:new", "half", NOW)
        store.settings.put({"paper": '"a4"'})
        return store.entries.items("urge-log")


def content(rows: Any) -> list[list[tuple[Any, ...]]]:
    return [[tuple(row) for row in rows(sql)] for sql in CONTENT]


def ours(folder: Path, key: DataKey) -> list[list[tuple[Any, ...]]]:
    with vault.open_store(folder, key, now=NOW) as store:
        return content(store.sheet.connection.rows)


def test_sqlite3_multiple_ciphers_reads_the_same(
    folder: Path, key: DataKey, written: list[Entry]
) -> None:
    with closing(apsw.Connection(str(folder / vault.DATABASE))) as other:
        for line in vault.raw_key_pragmas(key).splitlines():
            list(other.execute(line))
        theirs = content(other.execute)
        checked = list(other.execute("PRAGMA integrity_check"))

    assert checked == [("ok",)]
    assert theirs == ours(folder, key)
    assert sorted((from_json(row[3]) for row in theirs[0]), key=lambda e: e.at) == written


def test_plain_sqlcipher_reads_the_same(folder: Path, key: DataKey, written: list[Entry]) -> None:
    with closing(dbapi2.connect(str(folder / vault.DATABASE))) as other:
        for line in vault.raw_key_pragmas(key).splitlines():
            other.execute(line)
        theirs = content(other.execute)

    assert len(theirs[0]) == len(written)
    assert theirs == ours(folder, key)


def test_fifty_lines_that_share_no_code_with_us_read_the_same(
    folder: Path, key: DataKey, written: list[Entry]
) -> None:
    raw = bytes(key.raw())
    plain = sqlite3.connect(":memory:")
    plain.deserialize(decrypted(folder / vault.DATABASE, raw))
    theirs = content(plain.execute)
    plain.close()

    assert len(theirs[0]) == len(written)
    assert theirs == ours(folder, key)
    digest_key = hmac.digest(raw, b"row digest", "sha256")
    for name, revision, digest, body in theirs[0] + theirs[1]:
        parts = [part.encode() for part in ("entry", name, revision, body)]
        message = b"".join(len(part).to_bytes(8, "big") + part for part in parts)
        assert hmac.digest(digest_key, message, "sha256") == digest
