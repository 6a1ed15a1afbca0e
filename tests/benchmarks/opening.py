"""Open every tool of an unlocked journal: its list, a new page, a written one; prints JSON."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from smart_journal.ui.shell.journal import JournalShell
from smart_journal.ui.window import Window
from tests.benchmarks.unlock import unlock
from tests.benchmarks.windows import open_window, wait

TYPING_MS = 3_000  # a passphrase takes longer to type
SETTLED_MS = 60
WINDOW = 1180, 820


def painted(window: Window, show: Callable[[], object]) -> float:
    """Return the milliseconds from asking for a page until all of it is painted."""
    begin = time.perf_counter()
    show()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    for _turn in range(3):
        QApplication.processEvents()
    # What is to be painted is painted now, not when the platform's clock comes round.
    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    passed = (time.perf_counter() - begin) * 1000
    wait(SETTLED_MS)
    return passed


def bare(window: Window, shell: JournalShell, widgets: int) -> float:
    """Return the milliseconds until a page of as many lines of text stands in the window."""
    page = QScrollArea(shell)

    def show() -> None:
        lines = QWidget()
        page.setWidgetResizable(True)
        page.setWidget(lines)
        column = QVBoxLayout(lines)
        for _number in range(widgets):
            column.addWidget(QLabel("A line of text", lines))
        shell.show_in_front(page)

    passed = painted(window, show)
    shell.to_tabs()
    shell.removeWidget(page)
    page.deleteLater()
    wait(SETTLED_MS)
    return passed


def main(folder: Path) -> dict[str, dict[str, float]]:
    """Return the milliseconds for each tool, and those of a bare page with as many widgets."""
    app = QApplication(sys.argv[:1])
    window = open_window(app, folder)
    window.resize(*WINDOW)
    wait(TYPING_MS)
    unlock(window)
    assert window.desk is not None
    shell, session = window.desk.shell, window.desk.context.session
    found = {}
    for tool in session.catalogue.tools:
        latest, before = session.entries.latest(tool), len(window.findChildren(QWidget))
        times = {"list": painted(window, partial(shell.open_tool, tool))}
        listed = len(window.findChildren(QWidget))
        times["new"] = painted(window, partial(shell.new_entry, tool))
        widgets = len(window.findChildren(QWidget)) - min(listed, before)
        if latest is not None:
            times["written"] = painted(window, partial(shell.open_entry, tool, latest.id))
        found[tool] = times | {"floor": bare(window, shell, widgets)}
    window.close()
    return found


print(json.dumps(main(Path(sys.argv[1]))))
