"""The disk says no, for real: a sentence, nothing lost, and the journal works again."""

from __future__ import annotations

import resource
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from smart_journal.domain.errors import CannotWrite, JournalError
from smart_journal.storage import faults, vault
from smart_journal.storage.checks import check
from smart_journal.storage.files import replace_file
from tests.storage.making import NOW, entry, new_journal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from smart_journal.storage.keys import DataKey
    from smart_journal.storage.store import Store


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """Let the system refuse every write past `size` bytes (Python ignores SIGXFSZ)."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("room", [0, 100, 512, 4096, 9000, 20_000])
def test_a_full_disk_loses_nothing_and_the_journal_works_again(
    folder: Path, store: Store, room: int
) -> None:
    kept, lost = entry(1, note="kept"), entry(2, note="too much " * 20_000)
    store.entries.save([kept])
    store.drafts.put("urge-log:new", "half written", NOW)
    size = (folder / vault.DATABASE).stat().st_size

    with no_file_longer_than(size + room):
        for _attempt in range(2):
            with pytest.raises(CannotWrite) as told:
                store.entries.save([lost], drafts_done=["urge-log:new"])
            assert "Nothing was" in told.value.sentence
        assert store.entries.get(kept.id) == kept
        assert store.drafts.get("urge-log:new") == "half written"
    assert store.unclean

    store.entries.save([lost], drafts_done=["urge-log:new"])

    assert store.entries.get(lost.id) == lost
    assert store.entries.count("urge-log") == 2
    assert check(store, now=NOW).problems == ()
    assert not store.unclean


def test_no_room_for_the_rollback_journal_is_the_same(folder: Path, store: Store) -> None:
    kept = entry(1)
    store.entries.save([kept])

    with no_file_longer_than(600), pytest.raises(CannotWrite):
        store.entries.save([entry(2)])

    store.entries.save([entry(3)])
    assert store.entries.get(kept.id) == kept
    assert check(store, now=NOW).problems == ()


def test_the_database_that_may_not_grow_says_the_disk_is_full(store: Store) -> None:
    connection = store.sheet.connection
    with connection.lifted():
        connection.execute("PRAGMA max_page_count = 1")

    with pytest.raises(CannotWrite, match="disk is full"):
        store.entries.save([entry(note="more " * 20_000)])

    store.entries.save([entry(1)])
    assert store.entries.count("urge-log") == 1


def test_a_journal_that_may_not_be_written_can_be_read(store: Store) -> None:
    kept = entry()
    store.entries.save([kept])
    connection = store.sheet.connection
    with connection.lifted():
        connection.execute("PRAGMA query_only = ON")

    with pytest.raises(CannotWrite, match="can't be written to"):
        store.entries.save([entry(1)])

    assert store.entries.get(kept.id) == kept


def test_a_full_disk_while_closing_is_no_reason_to_stay_open(folder: Path, key: DataKey) -> None:
    store = vault.open_store(folder, key, now=NOW)
    store.entries.save([entry()])

    with no_file_longer_than(100):
        store.close()

    with vault.open_store(folder, key, now=NOW) as again:
        assert again.unclean
        assert again.entries.count("urge-log") == 1


def test_a_full_disk_while_creating_leaves_nothing(folder: Path) -> None:
    with no_file_longer_than(20_000), pytest.raises(CannotWrite, match="disk"):
        new_journal(folder)

    assert list(folder.parent.iterdir()) == []


def test_a_key_file_is_replaced_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    replace_file(path, "before")

    with no_file_longer_than(3), pytest.raises(OSError, match="too large"):
        replace_file(path, "after, and longer")

    assert path.read_text() == "before"
    replace_file(path, "after")
    assert path.read_text() == "after"


def test_too_little_memory_is_told_as_such() -> None:
    told = faults.journal_error(MemoryError())

    assert isinstance(told, JournalError)
    assert "memory" in told.sentence
