"""What is said about a folder before a journal is put there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from smart_journal.ui.welcome.folders import Kind, journals_in, judge, proposed


def test_a_new_folder_is_free(tmp_path: Path) -> None:
    verdict = judge(tmp_path / "a" / "b" / "Journal.journal")
    assert (verdict.kind, verdict.sentence) == (Kind.FREE, "")


def test_an_empty_folder_is_free(tmp_path: Path) -> None:
    (tmp_path / "Journal.journal").mkdir()
    assert judge(tmp_path / "Journal.journal").kind is Kind.FREE


def test_a_journal_is_found(folder: Path) -> None:
    assert judge(folder).kind is Kind.JOURNAL
    assert journals_in(folder) == [folder]
    assert journals_in(folder.parent) == [folder]


def test_a_folder_with_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(b"x")
    verdict = judge(tmp_path)
    assert verdict.kind is Kind.REFUSED
    assert "already files" in verdict.sentence


@pytest.mark.parametrize("path", ["Journal.journal", ""])
def test_a_path_must_be_whole(path: str) -> None:
    assert judge(Path(path)).kind is Kind.REFUSED


def test_a_file_in_the_way_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert judge(tmp_path / "file").kind is Kind.REFUSED
    # What is below a file can't be made either: this holds for root too.
    below = judge(tmp_path / "file" / "Journal.journal")
    assert below.kind is Kind.REFUSED


@contextmanager
def as_nobody() -> Iterator[None]:
    """Lay down root's rights, where the tests run as root."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)


def test_a_folder_that_cannot_be_written_to_is_refused() -> None:
    with TemporaryDirectory() as name:
        Path(name).chmod(0o555)
        with as_nobody():
            verdict = judge(Path(name) / "Journal.journal")
        Path(name).chmod(0o700)
    assert verdict.kind is Kind.REFUSED
    assert "can't be written to" in verdict.sentence


@pytest.mark.parametrize("name", ["Dropbox", "OneDrive - Home", "Nextcloud"])
def test_a_synced_folder_gets_a_word_of_warning(tmp_path: Path, name: str) -> None:
    verdict = judge(tmp_path / name / "Journal.journal")
    assert verdict.kind is Kind.FREE
    assert "copied to other computers" in verdict.sentence


def test_a_dead_end_finds_nothing(tmp_path: Path) -> None:
    assert journals_in(tmp_path / "gone") == []


def test_a_chosen_folder_gets_a_journal_inside(tmp_path: Path, folder: Path) -> None:
    assert proposed(tmp_path, "Journal.journal") == tmp_path / "Journal.journal"
    assert proposed(folder, "Journal.journal") == folder
