"""Files that leave the journal: whole or not at all, for their owner only."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smart_journal.domain.errors import CannotWrite
from smart_journal.ui.paper.private_file import ask_where, write_private
from tests.ui.paper.room import Answers


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(data=st.binary(max_size=5000))
def test_what_is_written_is_what_is_there(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "pages.pdf"
    write_private(file, data)
    assert file.read_bytes() == data
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert {each.name for each in tmp_path.iterdir()} == {"pages.pdf", "home"}


def test_an_earlier_file_is_replaced_and_loses_its_readers(tmp_path: Path) -> None:
    file = tmp_path / "pages.pdf"
    file.write_bytes(b"before")
    file.chmod(0o644)
    write_private(file, b"after")
    assert file.read_bytes() == b"after"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_wide_open_umask_opens_nothing(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_private(tmp_path / "pages.pdf", b"x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "pages.pdf").stat().st_mode) == 0o600


def test_what_cannot_be_written_is_said_and_the_earlier_file_stays(tmp_path: Path) -> None:
    file = tmp_path / "folder"
    (file / "inside").mkdir(parents=True)
    with pytest.raises(CannotWrite, match="folder could not be saved there"):
        write_private(file, b"x")
    assert (file / "inside").is_dir()


def test_a_forgotten_suffix_is_added_but_replaces_nothing_unasked(
    qtbot: QtBot, tmp_path: Path
) -> None:
    parent, dialogs = QWidget(), Answers()
    qtbot.addWidget(parent)
    dialogs.place = tmp_path / "mine"
    asked = {"name": "pages.pdf", "kinds": "PDF (*.pdf)"}
    assert ask_where(dialogs, parent, **asked) == tmp_path / "mine.pdf"
    dialogs.place = tmp_path / "mine.PDF"
    assert ask_where(dialogs, parent, **asked) == tmp_path / "mine.PDF"
    (tmp_path / "mine.pdf").write_bytes(b"kept")
    dialogs.place = tmp_path / "mine"
    assert ask_where(dialogs, parent, **asked) == tmp_path / "mine.pdf"
    assert "already a file called mine.pdf" in dialogs.said[-1]
    dialogs.agrees = False
    assert ask_where(dialogs, parent, **asked) is None
