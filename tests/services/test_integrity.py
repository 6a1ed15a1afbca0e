"""Is everything as it was written? Asked of a closed journal, and of the open one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from smart_journal.domain.errors import DamagedJournal, JournalError, WrongPassphrase
from smart_journal.services import journals
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.integrity import check_folder
from smart_journal.services.journals import Cost
from smart_journal.services.session import Session
from smart_journal.storage.connection import PAGE_BYTES
from tests.conftest import Clock

PASSPHRASE = "open sesame"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue) -> Path:
    """Return a closed journal with twenty urges, one of them changed; tests copy it."""
    folder = tmp_path_factory.mktemp("written") / "Mine.journal"
    key = journals.create(folder, PASSPHRASE, cost=Cost.least())
    session = journals.open_session(folder, key, catalogue)
    tool = catalogue.tools["urge-log"]
    for _each in range(20):
        entry = session.entries.write(tool, {"strength": 5, "did": "w" * 900}, at=session.clock())
    session.entries.rewrite(tool, entry)
    session.close()
    return folder


@pytest.fixture
def mine(written: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(written, tmp_path / "Mine.journal"))


def flip(path: Path, place: int) -> None:
    body = bytearray(path.read_bytes())
    body[place] ^= 1
    path.write_bytes(bytes(body))


def test_a_whole_journal_checks_clean(mine: Path) -> None:
    report = check_folder(mine, PASSPHRASE)
    assert report.problems == ()
    assert (report.entries, report.revisions, report.full) == (20, 1, True)
    assert report.pages * PAGE_BYTES == (mine / "journal.db").stat().st_size


def test_a_check_leaves_the_journal_to_be_opened(mine: Path, catalogue: Catalogue) -> None:
    check_folder(mine, PASSPHRASE)
    key = journals.unlock(mine, PASSPHRASE)
    session = journals.open_session(mine, key, catalogue)
    assert session.entries.count("urge-log") == 20
    assert session.integrity.last_check is not None
    session.close()


def test_a_flipped_bit_on_any_page_is_found(mine: Path) -> None:
    """One bit in the middle of each of some pages: a sentence, or refused at the door."""
    pages = (mine / "journal.db").stat().st_size // PAGE_BYTES
    whole = (mine / "journal.db").read_bytes()
    for page in range(1, pages, max(1, pages // 4)):
        (mine / "journal.db").write_bytes(whole)
        flip(mine / "journal.db", page * PAGE_BYTES + PAGE_BYTES // 2)
        try:
            problems = check_folder(mine, PASSPHRASE).problems
        except DamagedJournal as refused:
            problems = (refused.sentence,)
        assert problems
        assert all(sentence.endswith(".") for sentence in problems)


def test_a_journal_that_can_not_be_opened_is_refused(mine: Path) -> None:
    with pytest.raises(WrongPassphrase):
        check_folder(mine, "guess")
    with (mine / "journal.db").open("r+b") as file:
        file.truncate(PAGE_BYTES * 2 + 100)
    with pytest.raises(JournalError):
        check_folder(mine, PASSPHRASE)


def test_the_open_journal_is_checked_and_remembers_when(session: Session, clock: Clock) -> None:
    assert session.integrity.last_check is None
    report = session.integrity.begin(clock()).run()
    assert report is not None
    assert report.problems == ()
    session.integrity.end(report, clock())
    assert session.integrity.last_check == clock()


def test_a_check_given_up_says_nothing(session: Session, clock: Clock) -> None:
    checker = session.integrity.begin(clock())
    session.integrity.stop()
    report = checker.run()
    session.integrity.end(report, clock())
    assert report is None
    assert session.integrity.last_check is None
