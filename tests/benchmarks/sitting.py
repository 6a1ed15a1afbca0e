"""One sitting with a journal, in a process of its own: unlock, look round, write; prints JSON."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smart_journal.domain.urge import URGE_LOG
from smart_journal.ui.window import Window
from tests.benchmarks import charts
from tests.benchmarks.memory import own_memory
from tests.benchmarks.unlock import derivation, unlock
from tests.benchmarks.windows import Gaps, open_window, wait

TYPING_MS = 3_000  # a passphrase takes longer to type
AT_ONCE_MS = 50
SETTLED_MS = 300


def urge(window: Window) -> dict[str, float]:
    """Log an urge by its two keys; milliseconds from Enter until it is saved and shown."""
    assert window.desk is not None
    shell, entries = window.desk.shell, window.desk.context.session.entries
    before = entries.latest(URGE_LOG)
    shell.urge()
    wait(SETTLED_MS)
    target = window.focusWidget()
    QTest.keyClick(target, Qt.Key.Key_6)
    wait(SETTLED_MS)
    gaps = Gaps()
    gaps.begin()
    begin = time.perf_counter()
    QTest.keyClick(target, Qt.Key.Key_Return)
    passed = (time.perf_counter() - begin) * 1000
    assert entries.latest(URGE_LOG) != before
    wait(SETTLED_MS)
    return {"urge": passed, "urge: gap": gaps.end()}


def main(folder: Path, *, cold: bool) -> dict[str, float]:
    app = QApplication(sys.argv[:1])
    window = open_window(app, folder)
    if cold:
        wait(AT_ONCE_MS)
        return unlock(window)
    wait(TYPING_MS)
    found = {"derivation": derivation(folder)}
    wait(SETTLED_MS)
    found |= unlock(window)
    found["memory"] = own_memory()
    found |= urge(window)
    found |= charts.first(window)
    found |= charts.year(window)
    found |= charts.every(window)
    found |= charts.tabs(window)
    window.close()
    return found


print(json.dumps(main(Path(sys.argv[1]), cold="cold" in sys.argv[2:])))
