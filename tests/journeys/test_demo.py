"""Looking around safely."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from smart_journal.paths import AppPaths
from smart_journal.services.preferences import PreferenceFile
from smart_journal.ui.launch import Demo, Launch
from smart_journal.ui.theme import Appearance
from smart_journal.ui.window import Window
from tests.journeys.program import Answers


def test_the_demo_opens_by_itself_says_so_and_remembers_nothing(
    qtbot: QtBot, paths: AppPaths, appearance: Appearance, tmp_path: Path
) -> None:
    preferences = PreferenceFile(paths.preferences)
    demo = Demo(folder=tmp_path / "Sam.journal", seed=1)
    window = Window(
        Launch(paths=paths, preferences=preferences, demo=demo),
        appearance,
        QLocale("en_GB"),
        Answers(),
    )
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.unlocked, timeout=30_000):
        window.show()
    assert window.desk is not None
    session = window.desk.context.session
    assert 100 <= session.entries.count("urge-log") <= 190
    assert session.entries.count("balance-wheel") == 8
    assert any("Demo" in label.text() for label in window.statusBar().findChildren(QLabel))
    window.lock()
    with qtbot.waitSignal(window.unlocked, timeout=30_000):
        window.locked_page.unlock_requested.emit(demo.passphrase)
    window.close()
    assert preferences.current.journal == ""
