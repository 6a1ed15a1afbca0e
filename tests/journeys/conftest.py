"""A program on a journal with a passphrase, and one that is already unlocked."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from smart_journal.paths import AppPaths
from smart_journal.storage import vault
from smart_journal.storage.keys import Cost
from smart_journal.ui.theme import Appearance
from tests.conftest import NOW
from tests.journeys.program import PASSPHRASE, Program

POPUP = 8  # the bit that pop-ups, tool tips and splash screens have in their window type


@pytest.fixture(scope="session")
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp, theme="light", text_percent=100)


class StrayWindows(QObject):
    """Takes down every widget that becomes a window of its own though it is meant to lie in one.

    A widget that is shown before it has a parent flashes up and takes the keyboard away.
    """

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            own = isinstance(watched, QMainWindow | QDialog | QMenu)
            popup = watched.windowType().value & POPUP
            if watched.isWindow() and not own and not popup:
                self.found.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture(autouse=True)
def nothing_becomes_a_window_by_mistake(qapp: QApplication) -> Iterator[None]:
    stray = StrayWindows()
    qapp.installEventFilter(stray)
    yield
    qapp.removeEventFilter(stray)
    assert stray.found == []


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a new journal, made once: with the least costly key derivation there may be."""
    folder = tmp_path_factory.mktemp("empty") / "Mine.journal"
    vault.create(folder, PASSPHRASE, cost=Cost.least(), now=NOW.astimezone(UTC)).wipe()
    return folder


@pytest.fixture
def mine(tmp_path: Path, empty: Path) -> Path:
    """Return a new journal's folder."""
    return Path(shutil.copytree(empty, tmp_path / empty.name))


Start = Callable[[Path | None], Program]


@pytest.fixture
def start(qtbot: QtBot, paths: AppPaths, appearance: Appearance) -> Iterator[Start]:
    """Return a way to start the program; every one is closed at the end."""
    started: list[Program] = []

    def begin(folder: Path | None) -> Program:
        started.append(Program(qtbot, paths, appearance, folder))
        return started[-1]

    yield begin
    for program in started:
        program.end()
    appearance.choose(theme="light", text_percent=100)


@pytest.fixture
def locked(start: Start, mine: Path) -> Program:
    return start(mine)


@pytest.fixture
def program(locked: Program) -> Program:
    locked.unlock()
    return locked
