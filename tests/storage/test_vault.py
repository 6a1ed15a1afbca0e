"""A journal's folder: made whole or not at all, opened or refused with the reason."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from smart_journal.domain.errors import (
    CannotWrite,
    DamagedJournal,
    JournalInUse,
    NotAJournal,
    WrongPassphrase,
)
from smart_journal.storage import keyfile, vault
from smart_journal.storage.checks import check
from smart_journal.storage.connection import PAGE_BYTES
from smart_journal.storage.keys import Cost, DataKey
from smart_journal.storage.recovery import words_of
from smart_journal.storage.settings import NoteTable
from tests.storage.children import start
from tests.storage.making import NOW, entry, flip, new_journal

if TYPE_CHECKING:
    from pathlib import Path

    from smart_journal.storage.store import Store


def test_create_unlock_open(folder: Path) -> None:
    made = vault.create(folder, "a quiet passphrase", cost=Cost.least(), now=NOW)
    unlocked = vault.unlock(folder, "a quiet passphrase")
    written = entry(note="first")

    with vault.open_store(folder, unlocked, now=NOW) as store:
        store.entries.save([written])
    with vault.open_store(folder, made, now=NOW) as store:
        assert store.entries.get(written.id) == written

    with pytest.raises(WrongPassphrase):
        vault.unlock(folder, "another passphrase")


def test_the_recovery_words_open_without_any_other_file(folder: Path, key: DataKey) -> None:
    words = " ".join(words_of(key))
    for name in (keyfile.KEYS_NAME, keyfile.COPY_NAME):
        (folder / name).unlink()

    assert vault.unlock_with_words(folder, words).raw() == key.raw()


def test_words_of_another_journal_are_told_as_such(folder: Path, key: DataKey) -> None:
    assert vault.unlock_with_words(folder, " ".join(words_of(key))).raw() == key.raw()
    with pytest.raises(WrongPassphrase, match="another journal"):
        vault.unlock_with_words(folder, " ".join(words_of(DataKey.random())))


def test_the_key_file_is_kept_inside_the_journal_too(folder: Path, store: Store) -> None:
    assert NoteTable(store.sheet).get_all()["keys.json"] == (folder / keyfile.KEYS_NAME).read_text()


def test_only_the_owner_may_look(folder: Path, store: Store) -> None:
    store.entries.save([entry()])

    assert folder.stat().st_mode & 0o777 == 0o700
    modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    assert modes == dict.fromkeys(modes, 0o600)
    assert set(modes) == {
        "journal.db",
        "journal.db-journal",
        "journal.lock",
        "keys.json",
        "keys.json.bak",
    }


def test_an_empty_folder_can_become_a_journal(folder: Path) -> None:
    folder.mkdir(parents=True)

    with vault.open_store(folder, new_journal(folder), now=NOW) as store:
        assert store.entries.count("urge-log") == 0


def test_a_folder_with_something_in_it_is_left_alone(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "letter.txt").write_text("mine")

    with pytest.raises(CannotWrite, match="already something"):
        vault.create(folder, "a quiet passphrase", cost=Cost.least(), now=NOW)

    assert [path.name for path in folder.iterdir()] == ["letter.txt"]


def test_an_existing_journal_is_never_made_anew(folder: Path, key: DataKey) -> None:
    before = (folder / vault.DATABASE).read_bytes()

    with pytest.raises(CannotWrite, match="already something"):
        vault.create_with_key(folder, key, now=NOW)

    assert (folder / vault.DATABASE).read_bytes() == before


def test_a_failed_creation_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full_disk(_folder: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(vault, "fsync_folder", full_disk)

    with pytest.raises(CannotWrite, match="disk is full"):
        new_journal(folder)

    assert list(folder.parent.iterdir()) == []


@pytest.mark.parametrize("what", ["nothing", "an empty folder", "a file"])
def test_what_is_no_journal_is_told_as_such(folder: Path, what: str) -> None:
    folder.parent.mkdir()
    if what == "an empty folder":
        folder.mkdir()
    elif what == "a file":
        folder.write_text("not a folder")

    assert not vault.is_journal(folder)
    with pytest.raises(NotAJournal, match="no journal"):
        vault.unlock(folder, "a quiet passphrase")
    with pytest.raises(NotAJournal, match="no journal"):
        vault.open_store(folder, DataKey.random(), now=NOW)


def test_a_plain_database_is_refused(folder: Path, key: DataKey) -> None:
    (folder / vault.DATABASE).write_bytes(b"SQLite format 3\0".ljust(PAGE_BYTES, b"\0"))

    with pytest.raises(NotAJournal, match="not an encrypted journal"):
        vault.open_store(folder, key, now=NOW)


@pytest.mark.parametrize("size", [0, 1, 100, PAGE_BYTES - 1, PAGE_BYTES + 1])
def test_an_empty_or_cut_file_is_refused_and_left_as_it_is(
    folder: Path, key: DataKey, size: int
) -> None:
    path = folder / vault.DATABASE
    os.truncate(path, size)
    before = path.read_bytes()

    with pytest.raises(DamagedJournal, match="empty or cut short"):
        vault.open_store(folder, key, now=NOW)

    assert path.read_bytes() == before


def test_the_wrong_key_is_refused_without_a_word_on_standard_error(
    folder: Path, key: DataKey, capfd: pytest.CaptureFixture[str]
) -> None:
    assert key.raw() != bytes(32)
    with pytest.raises(DamagedJournal, match="belongs to another journal"):
        vault.open_store(folder, DataKey(bytes(32)), now=NOW)

    assert capfd.readouterr() == ("", "")


def test_a_damaged_first_page_is_refused(folder: Path, key: DataKey) -> None:
    flip(folder / vault.DATABASE, 2000)

    with pytest.raises(DamagedJournal):
        vault.open_store(folder, key, now=NOW)


def test_a_damaged_salt_still_opens(folder: Path, key: DataKey) -> None:
    for place in range(16):
        flip(folder / vault.DATABASE, place, place % 8)

    with vault.open_store(folder, key, now=NOW) as store:
        store.entries.save([entry()])


def test_one_program_at_a_time(folder: Path, key: DataKey, store: Store) -> None:
    with pytest.raises(JournalInUse, match="already open"):
        vault.open_store(folder, key, now=NOW)

    store.close()
    vault.open_store(folder, key, now=NOW).close()


def test_another_process_is_kept_out_too(folder: Path, key: DataKey, store: Store) -> None:
    assert store.entries.count("urge-log") == 0
    program = (
        "import sys\n"
        "from datetime import datetime, UTC\n"
        "from pathlib import Path\n"
        "from smart_journal.storage import vault\n"
        "from smart_journal.storage.keys import DataKey\n"
        "from smart_journal.domain.errors import JournalInUse\n"
        "key = DataKey(bytes.fromhex(sys.stdin.readline()))\n"
        "try:\n"
        "    vault.open_store(Path(sys.argv[1]), key, now=datetime.now(UTC))\n"
        "except JournalInUse:\n"
        "    print('in use')\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        input=key.raw().hex(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout == "in use\n"


def test_the_store_wipes_its_own_keys_and_leaves_the_callers(folder: Path, key: DataKey) -> None:
    before = bytes(key.raw())
    store = vault.open_store(folder, key, now=NOW)
    store.close()

    assert key.raw() == before
    with pytest.raises(ValueError, match="wiped"):
        store.key_copy()


def test_a_clean_end_is_told_from_an_unclean_one(folder: Path, key: DataKey) -> None:
    with vault.open_store(folder, key, now=NOW) as store:
        assert not store.unclean
        store.entries.save([entry()])
    with vault.open_store(folder, key, now=NOW) as store:
        assert not store.unclean

    child = start(save_and_crash, folder, bytes(key.raw()))
    child.join()
    assert child.exitcode == 3

    with vault.open_store(folder, key, now=NOW) as store:
        before = store.unclean
        assert store.entries.count("urge-log") == 2
        assert check(store, now=NOW).problems == ()
        assert (before, store.unclean) == (True, False)
    with vault.open_store(folder, key, now=NOW) as store:
        assert not store.unclean


def save_and_crash(folder: Path, raw: bytes) -> None:
    store = vault.open_store(folder, DataKey(raw), now=NOW)
    store.entries.save([entry(1)])
    os._exit(3)
