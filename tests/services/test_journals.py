"""Journals are made, found, unlocked, opened: with their passphrase and nothing else."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import pytest

from smart_journal.domain.errors import (
    CannotWrite,
    DamagedJournal,
    JournalError,
    JournalInUse,
    NotAJournal,
    WrongPassphrase,
)
from smart_journal.paths import looks_like_journal
from smart_journal.services import journals
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.journals import Cost, DataKey
from tests.conftest import Clock

PASSPHRASE = "Größe matters – and spaces  too"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a journal made as the welcome makes it, at the lowest cost; tests copy it."""
    place = tmp_path_factory.mktemp("made") / "Mine.journal"
    journals.create(place, PASSPHRASE, cost=Cost.least()).wipe()
    return place


@pytest.fixture
def mine(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "Mine.journal"))


def test_a_new_journal_is_for_its_owner_alone(mine: Path) -> None:
    assert journals.is_journal(mine)
    assert looks_like_journal(mine)
    assert {each.name for each in mine.iterdir()} >= {"journal.db", "keys.json", "keys.json.bak"}
    assert stat.S_IMODE(mine.stat().st_mode) == 0o700
    assert {stat.S_IMODE(each.stat().st_mode) for each in mine.iterdir()} == {0o600}


def test_its_passphrase_opens_it_in_either_form_of_its_accents(
    mine: Path, catalogue: Catalogue, clock: Clock
) -> None:
    decomposed = PASSPHRASE.replace("ö", "o\u0308")
    assert decomposed != PASSPHRASE
    key = journals.unlock(mine, decomposed)
    session = journals.open_session(mine, key, catalogue, clock)
    try:
        assert session.entries.count("urge-log") == 0
        with pytest.raises(JournalInUse):
            journals.open_session(mine, key, catalogue, clock)
    finally:
        session.close()


def test_another_passphrase_does_not(mine: Path) -> None:
    with pytest.raises(WrongPassphrase) as refused:
        journals.unlock(mine, PASSPHRASE.replace("  ", " "))
    assert refused.value.sentence.endswith(".")


def test_another_key_does_not(mine: Path, catalogue: Catalogue) -> None:
    with pytest.raises(DamagedJournal):
        journals.open_session(mine, DataKey.random(), catalogue)


def test_what_is_no_journal_is_said_to_be_none(tmp_path: Path, catalogue: Catalogue) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        assert not journals.is_journal(folder)
        with pytest.raises(NotAJournal):
            journals.unlock(folder, PASSPHRASE)
        with pytest.raises(NotAJournal):
            journals.open_session(folder, DataKey.random(), catalogue)


def test_nothing_is_written_over_what_is_there(mine: Path, tmp_path: Path) -> None:
    before = {each.name: each.read_bytes() for each in mine.iterdir()}
    with pytest.raises(CannotWrite):
        journals.create(mine, PASSPHRASE, cost=Cost.least())
    assert {each.name: each.read_bytes() for each in mine.iterdir()} == before
    assert [each.name for each in tmp_path.iterdir() if "part" in each.name] == []


def test_nothing_half_made_stays_behind(tmp_path: Path) -> None:
    blocked = tmp_path / "a-file"
    blocked.write_text("in the way", encoding="utf-8")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(JournalError):
        journals.create(blocked / "Mine.journal", PASSPHRASE, cost=Cost.least())
    with pytest.raises(JournalError):
        journals.create(tmp_path / "Mine.journal", "", cost=Cost.least())
    assert sorted(tmp_path.iterdir()) == before


def test_the_recovery_words_are_those_of_the_key(mine: Path) -> None:
    key = journals.unlock(mine, PASSPHRASE)
    words = journals.recovery_words(key)
    assert len(words) == 24
    assert journals.recovery_words(journals.unlock(mine, PASSPHRASE)) == words
    assert journals.recovery_words(DataKey.random()) != words


def test_the_lines_for_other_programs_need_the_passphrase(mine: Path) -> None:
    lines = journals.key_pragmas(mine, PASSPHRASE).splitlines()
    assert [line.partition("=")[0].strip() for line in lines] == [
        "PRAGMA cipher",
        "PRAGMA legacy",
        "PRAGMA key",
    ]
    with pytest.raises(WrongPassphrase):
        journals.key_pragmas(mine, "guess")


@pytest.mark.parametrize(
    ("folder", "synced"),
    [
        ("/home/sam/Dropbox/Mine.journal", True),
        ("/home/sam/OneDrive - Work/Mine.journal", True),
        ("/Users/sam/Library/Mobile Documents/com~apple~CloudDocs/Mine.journal", True),
        ("/home/sam/Nextcloud/private/Mine.journal", True),
        ("/home/sam/Google Drive/Mine.journal", True),
        ("/home/sam/Documents/Mine.journal", False),
        ("/home/sam/Journal.journal", False),
    ],
)
def test_a_synced_folder_is_known_by_its_name(folder: str, synced: bool) -> None:
    assert journals.is_synced(Path(folder)) is synced


def test_the_recovery_words_open_it_in_place_of_the_passphrase(tmp_path: Path) -> None:
    folder = tmp_path / "Mine.journal"
    made = journals.create(folder, "forgotten", cost=Cost.least())
    words = " ".join(journals.recovery_words(made))
    assert journals.unlock(folder, f"  {words.upper()} ").raw() == made.raw()
