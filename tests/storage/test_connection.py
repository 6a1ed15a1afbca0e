"""What an open connection lets through, and what it never says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from smart_journal.domain.errors import DamagedJournal, JournalInUse
from smart_journal.storage import vault
from smart_journal.storage.connection import Connection
from tests.storage.making import NOW, entry

if TYPE_CHECKING:
    from pathlib import Path

    from smart_journal.storage.keys import DataKey
    from smart_journal.storage.store import Store


@pytest.mark.parametrize(
    "sql",
    [
        "ATTACH 'other.db' AS other KEY ''",
        "DETACH main",
        "VACUUM INTO 'plain.db'",
        "PRAGMA rekey = 'x'",
        "PRAGMA KEY = 'x'",
        "PRAGMA hexrekey = '00'",
        "PRAGMA temp_store = FILE",
        "PRAGMA writable_schema = ON",
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = OFF",
        "PRAGMA secure_delete = OFF",
        "PRAGMA auto_vacuum = FULL",
        "PRAGMA cipher_plaintext_header_size = 32",
        "SELECT load_extension('x')",
        "SELECT * FROM pragma_rekey('x')",
    ],
)
def test_what_could_move_or_unlock_the_data_is_denied(store: Store, sql: str) -> None:
    written = entry()
    store.entries.save([written])

    with pytest.raises((dbapi2.DatabaseError, DamagedJournal)):
        store.sheet.connection.rows(sql)

    assert store.entries.get(written.id) == written


def test_the_authorizer_is_what_denies(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(dbapi2.DatabaseError, match="not authorized"):
        store.sheet.connection.rows("ATTACH 'other.db' AS other KEY ''")

    with store.sheet.connection.lifted():
        store.sheet.connection.rows("ATTACH 'other.db' AS other KEY ''")
        store.sheet.connection.rows("DETACH other")
    with pytest.raises(dbapi2.DatabaseError, match="not authorized"):
        store.sheet.connection.rows("ATTACH 'other.db' AS other KEY ''")


def test_the_connection_is_set_as_designed(store: Store) -> None:
    names = {
        "journal_mode": "truncate",
        "synchronous": 2,
        "fullfsync": 1,
        "temp_store": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "auto_vacuum": 0,
        "page_size": "4096",
    }
    connection = store.sheet.connection
    with connection.lifted():
        assert {name: connection.rows(f"PRAGMA {name}")[0][0] for name in names} == names


def test_after_an_error_the_file_is_opened_anew_as_designed(store: Store) -> None:
    connection = store.sheet.connection
    with pytest.raises(dbapi2.OperationalError):
        connection.rows("SELECT nonsense")

    assert store.unclean
    with pytest.raises(dbapi2.DatabaseError, match="not authorized"):
        connection.rows("PRAGMA rekey = 'x'")
    with connection.lifted():
        assert connection.rows("PRAGMA secure_delete") == [(1,)]


def test_an_error_inside_a_transaction_undoes_all_of_it(store: Store) -> None:
    connection = store.sheet.connection

    def write_and_fail() -> None:
        with connection.transaction():
            connection.execute("DELETE FROM note")
            connection.execute("INSERT INTO nowhere VALUES (1)")

    with pytest.raises(dbapi2.OperationalError):
        write_and_fail()

    assert connection.rows("SELECT count(*) FROM note") != [(0,)]


def test_a_reader_can_not_write(folder: Path, key: DataKey, store: Store) -> None:
    written = entry()
    store.entries.save([written])
    reader = vault.open_reader(folder, key)

    assert reader.rows("SELECT id FROM entry") == [(written.id,)]
    with pytest.raises(Exception, match="can't be written to"):
        reader.execute("DELETE FROM entry")
    reader.close()
    assert store.entries.get(written.id) == written


def test_another_writer_is_told_as_such(
    store: Store, folder: Path, key: DataKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smart_journal.storage.connection._MOST_WAITS", 3)
    other = Connection(folder / vault.DATABASE, key)

    with other.transaction(), pytest.raises(JournalInUse, match="Another program"):
        store.entries.save([entry()])
    other.close()

    store.entries.save([entry()])
    assert store.entries.count("urge-log") == 1


def test_a_text_the_database_quotes_is_not_passed_on(store: Store) -> None:
    store.drafts.put("a", "my secret", NOW)
    with store.sheet.connection.transaction():
        store.sheet.connection.execute(
            "UPDATE draft SET body = CAST(x'6d7920736563726574ff' AS TEXT)"
        )

    with pytest.raises(DamagedJournal) as told:
        store.drafts.get("a")

    assert "secret" not in repr(told.value)
    assert told.value.__suppress_context__
