"""Set the stage before Qt is imported: no screen needed, and never the real home."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from smart_journal import language
from smart_journal.paths import AppPaths
from smart_journal.services.catalogue import Catalogue, load
from smart_journal.services.session import Session
from smart_journal.storage import vault
from smart_journal.storage.keys import DataKey

NOW = datetime(2026, 11, 23, 18, 5, tzinfo=timezone(timedelta(hours=1)))


class Clock:
    """A clock that stands still until a test moves it."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def move(self, by: timedelta) -> None:
        self.now += by


@pytest.fixture(autouse=True)
def never_the_real_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let nothing be written outside the test's own folder, and leave the language English."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    yield
    language.install("en")


@pytest.fixture(autouse=True)
def no_widget_outlives_its_test(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail where a window is left on screen; delete what is left in memory.

    A form without a parent is never freed by itself, and every change of theme or focus goes
    through all that are left.
    """
    yield
    if "qapp" not in request.fixturenames:
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    left = [
        type(each).__name__
        for each in QApplication.topLevelWidgets()
        if each.isVisible() and each.parent() is None
    ]
    for widget in QApplication.topLevelWidgets():
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert left == []


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    return AppPaths(
        config=tmp_path / "config", cache=tmp_path / "cache", documents=tmp_path / "documents"
    )


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load()


@pytest.fixture
def key() -> DataKey:
    return DataKey(bytes(range(32)))


@pytest.fixture
def folder(tmp_path: Path, key: DataKey) -> Path:
    """Return a journal's folder: a real encrypted file, opened by its raw key."""
    place = tmp_path / "Mine.journal"
    vault.create_with_key(place, key, now=NOW.astimezone(UTC))
    return place


@pytest.fixture
def session(folder: Path, key: DataKey, catalogue: Catalogue, clock: Clock) -> Iterator[Session]:
    """Return an open journal."""
    with vault.open_store(folder, key, now=clock().astimezone(UTC)) as store:
        yield Session(store, catalogue, clock)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Start the application in the style that the style sheet is written for."""
    return ["journal", "-style", "fusion"]
