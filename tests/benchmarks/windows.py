"""The real window in this process, and waiting for it without holding Python's lock."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from smart_journal import language
from smart_journal.paths import AppPaths
from smart_journal.services.preferences import PreferenceFile
from smart_journal.ui.application import WORKER_TURN, collect_garbage
from smart_journal.ui.dialogs import Dialogs
from smart_journal.ui.launch import Launch
from smart_journal.ui.theme import Appearance
from smart_journal.ui.window import Window

LONGEST_S = 60.0
SIZE = 1180, 900  # with the chart of the first page in sight


def open_window(app: QApplication, folder: Path) -> Window:
    """Show the program's window on the locked page of a journal."""
    gc.disable()
    sys.setswitchinterval(WORKER_TURN)
    language.install("en")
    standard = AppPaths.standard()
    paths = AppPaths(config=standard.config, cache=standard.cache, documents=standard.documents)
    preferences = PreferenceFile(paths.preferences)
    launch = Launch(paths=paths, preferences=preferences, folder=folder)
    appearance = Appearance(app, theme="light", text_percent=100)
    window = Window(launch, appearance, QLocale("en_GB"), Dialogs())
    window.loaded.connect(lambda: collect_garbage(window))
    window.show()
    window.resize(*SIZE)
    return window


def wait(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(reached: Callable[[], bool]) -> None:
    """Let the window live until something holds; raises TimeoutError after a minute."""
    loop, end = QEventLoop(), time.perf_counter() + LONGEST_S
    timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: loop.quit() if reached() or time.perf_counter() > end else None)
    timer.start()
    loop.exec()
    if not reached():
        raise TimeoutError("the window never came so far")


class Gaps(QObject):
    """How long the window was blocked: the longest time between two ticks of 1 ms, in ms."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = self._longest = 0.0

    def begin(self) -> None:
        self._longest, self._last = 0.0, time.perf_counter()
        self._timer.start()

    def end(self) -> float:
        self._tick()
        self._timer.stop()
        return self._longest

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, (now - self._last) * 1000)
        self._last = now
