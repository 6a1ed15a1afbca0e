"""From the passphrase to *Today* with its charts in it, beside the key derivation alone."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

from smart_journal.services import journals
from smart_journal.ui.today.page import TodayPage
from smart_journal.ui.window import Window
from tests.benchmarks.journals import PASSPHRASE
from tests.benchmarks.windows import Gaps, until, wait

AFTER_MS = 400  # what comes after the page belongs to the time the window must not be blocked


def derivation(folder: Path) -> float:
    """Return the milliseconds of the key derivation in a worker, the window idle beside it."""
    with ThreadPoolExecutor(1) as worker:
        begin = time.perf_counter()
        job = worker.submit(journals.unlock, folder, PASSPHRASE)
        until(job.done)
        found = time.perf_counter()
        job.result().wipe()
    return (found - begin) * 1000


class Painted(QObject):
    """Notes when *Today* was painted with its chart in it."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self.at = 0.0
        window.unlocked.connect(self._begin)

    def _begin(self) -> None:
        today = self._today()
        assert today is not None
        today.chart.installEventFilter(self)

    def _today(self) -> TodayPage | None:
        page = self._window.desk.shell.current if self._window.desk else None
        return page if isinstance(page, TodayPage) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        today = self._today()
        if event.type() is QEvent.Type.Paint and not self.at and today and today.charts_drawn:
            self.at = -1.0
            QTimer.singleShot(0, self._note)
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        self.at = time.perf_counter()


def unlock(window: Window) -> dict[str, float]:
    """Unlock, and return milliseconds: all of it, its own derivation, what came on top, the gap.

    The time of the derivation inside is noted by a wrapper round the service that derives.
    """
    painted, gaps, found = Painted(window), Gaps(), [0.0]
    derive = journals.unlock

    def noted(folder: Path, passphrase: str) -> journals.DataKey:
        key = derive(folder, passphrase)
        found[0] = time.perf_counter()
        return key

    setattr(journals, "unlock", noted)  # noqa: B010 - a function of a module, for this once
    gaps.begin()
    begin = time.perf_counter()
    window.locked_page.unlock_requested.emit(PASSPHRASE)
    until(lambda: painted.at > 0)
    wait(AFTER_MS)
    setattr(journals, "unlock", derive)  # noqa: B010
    return {
        "unlock": (painted.at - begin) * 1000,
        "unlock: key": (found[0] - begin) * 1000,
        "unlock: gap": gaps.end(),
    }
