"""The schema: every step whole or not at all, a copy before it, newer files refused."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from smart_journal.domain.errors import CannotWrite, NewerJournal
from smart_journal.storage import vault
from smart_journal.storage.connection import Connection
from smart_journal.storage.keys import DataKey
from smart_journal.storage.migrator import Step, migrate, shipped_steps, statements, steps_in
from smart_journal.storage.store import Store
from tests.storage.making import NOW, entry

SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name"
FILES = Path(__file__).parent / "files"
NEXT = Step(
    len(shipped_steps()) + 1,
    "-- One more column; semicolons in remarks don't count.\n"
    "ALTER TABLE entry ADD COLUMN colour TEXT; -- like this;\n"
    "CREATE TRIGGER watch AFTER DELETE ON entry BEGIN\n"
    "    DELETE FROM revision WHERE entry = old.id;\n"
    "    DELETE FROM draft WHERE slot = old.id;\n"
    "END;\n",
)
BROKEN = "CREATE TABLE half (done TEXT);\nINSERT INTO nowhere VALUES (1);\n"


def test_a_new_file_has_the_newest_schema(store: Store) -> None:
    assert store.sheet.connection.rows("PRAGMA user_version") == [(len(shipped_steps()),)]


@pytest.mark.parametrize("version", range(1, len(shipped_steps()) + 1))
def test_a_stored_file_of_every_version_opens_and_is_like_a_new_one(
    tmp_path: Path, store: Store, version: int
) -> None:
    old = tmp_path / "old.journal"
    shutil.copytree(FILES / f"version-{version}.journal", old)
    key = vault.unlock(old, "a stored passphrase")

    with vault.open_store(old, key, now=NOW) as opened:
        assert opened.sheet.connection.rows(SCHEMA) == store.sheet.connection.rows(SCHEMA)
        assert [found.note for found in opened.entries.recent("urge-log", limit=9)] == [
            "the third, binned and back", "the second", "the first, revised",
        ]  # fmt: skip
        first = opened.entries.recent("urge-log", limit=9)[-1]
        assert [found.note for found in opened.entries.revisions(first.id)] == [
            "the first, revised",
            "the first",
        ]
        second = opened.entries.recent("urge-log", limit=2)[1]
        assert opened.entries.linking_to(first.id) == ([second] if version > 1 else [])
        assert opened.drafts.get("urge-log:new") == '{"note": "half written"}'
        assert opened.settings.get_all() == {"lock_minutes": "7"}


def test_a_file_of_the_first_version_is_copied_before_it_changes(
    tmp_path: Path,
) -> None:
    """The copy is as encrypted as the file, is of the version it was, and opens like it."""
    old = tmp_path / "old.journal"
    shutil.copytree(FILES / "version-1.journal", old)
    key = vault.unlock(old, "a stored passphrase")
    with vault.open_store(old, key, now=NOW) as opened:
        now_there = opened.entries.recent("urge-log", limit=9)
    with vault.open_store(old, key, now=NOW) as opened:
        assert opened.sheet.connection.rows("PRAGMA user_version") == [(len(shipped_steps()),)]

    (copy,) = (old / vault.BACKUPS).iterdir()
    assert copy.name == "before-schema-2-20261123T180500.db"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert b"the first" not in copy.read_bytes()
    before = Connection(copy, key)
    assert before.rows("PRAGMA user_version") == [(1,)]
    assert before.rows("PRAGMA cipher_integrity_check") == []
    assert before.rows("SELECT count(*) FROM entry") == [(3,)]
    before.close()
    shutil.copy(copy, old / vault.DATABASE)
    with vault.open_store(old, key, now=NOW) as restored:
        assert restored.entries.recent("urge-log", limit=9) == now_there


def test_without_room_for_the_copy_the_file_stays_as_it_is(tmp_path: Path) -> None:
    old = tmp_path / "old.journal"
    shutil.copytree(FILES / "version-1.journal", old)
    key = vault.unlock(old, "a stored passphrase")
    (old / vault.BACKUPS).write_text("in the way")

    with pytest.raises(CannotWrite):
        vault.open_store(old, key, now=NOW)

    (old / vault.BACKUPS).unlink()
    connection = Connection(old / vault.DATABASE, key)
    assert connection.rows("PRAGMA user_version") == [(1,)]
    connection.close()


def test_a_step_copies_the_file_first_and_the_copy_opens(
    tmp_path: Path, folder: Path, key: DataKey, store: Store
) -> None:
    written = entry()
    store.entries.save([written])
    backups = folder / vault.BACKUPS

    migrate(store.sheet.connection, [*shipped_steps(), NEXT], backups=backups, now=NOW)

    assert store.sheet.connection.rows("PRAGMA user_version") == [(NEXT.version,)]
    assert store.sheet.connection.rows("SELECT colour FROM entry") == [(None,)]
    (copy,) = backups.iterdir()
    assert copy.name == f"before-schema-{NEXT.version}-20261123T180500.db"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert backups.stat().st_mode & 0o777 == 0o700
    assert not copy.read_bytes().startswith(b"SQLite format 3")
    restored = tmp_path / "restored.journal"
    restored.mkdir()
    shutil.copy(copy, restored / vault.DATABASE)
    with vault.open_store(restored, key, now=NOW) as opened:
        assert opened.entries.get(written.id) == written


def test_a_step_that_fails_leaves_the_file_as_it_was(folder: Path, store: Store) -> None:
    connection = store.sheet.connection
    written = entry()
    store.entries.save([written])
    before = connection.rows(SCHEMA)
    broken = Step(NEXT.version, BROKEN)

    with pytest.raises(dbapi2.OperationalError):
        migrate(connection, [*shipped_steps(), broken], backups=folder / vault.BACKUPS, now=NOW)

    assert connection.rows(SCHEMA) == before
    assert connection.rows("PRAGMA user_version") == [(len(shipped_steps()),)]
    assert store.entries.get(written.id) == written


def test_a_newer_file_is_refused_and_left_as_it_is(folder: Path, key: DataKey) -> None:
    connection = Connection(folder / vault.DATABASE, key)
    with connection.transaction():
        connection.execute(f"PRAGMA user_version = {NEXT.version}")
    connection.close()
    before = (folder / vault.DATABASE).read_bytes()

    with pytest.raises(NewerJournal, match="update the program"):
        vault.open_store(folder, key, now=NOW)

    assert (folder / vault.DATABASE).read_bytes() == before


def test_statements_are_cut_where_sql_says() -> None:
    cut = list(statements(NEXT.sql))

    assert len(cut) == 2
    assert cut[1].rstrip().endswith("END;")


def test_a_script_that_ends_inside_a_statement_is_refused() -> None:
    with pytest.raises(ValueError, match="inside a statement"):
        list(statements("CREATE TABLE a (b);\nCREATE TABLE c (d)\n"))


def test_a_gap_in_the_numbers_is_refused(tmp_path: Path) -> None:
    (tmp_path / "0001.sql").write_text("CREATE TABLE a (b);")
    (tmp_path / "0003.sql").write_text("CREATE TABLE c (d);")

    with pytest.raises(ValueError, match="gap"):
        steps_in(tmp_path)
