"""Open every tool of an unlocked journal, its list and a new page; prints JSON."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from smart_journal.ui.window import Window
from tests.benchmarks.unlock import unlock
from tests.benchmarks.windows import open_window, wait

WARMING_MS = 3_000
SETTLED_MS = 60


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


def bare(window: Window, widgets: int) -> float:
    """Return the milliseconds until a page of as many lines of text stands in the window."""
    made: list[QWidget] = []

    def show() -> None:
        page, inner = QScrollArea(), QWidget()
        column = QVBoxLayout(inner)
        for _number in range(widgets):
            column.addWidget(QLabel("A line of text"))
        page.setWidgetResizable(True)
        page.setWidget(inner)
        assert window.desk is not None
        window.desk.shell.show_in_front(page)
        made.append(page)

    passed = painted(window, show)
    assert window.desk is not None
    window.desk.shell.to_tabs()
    window.desk.shell.removeWidget(made[0])
    made[0].deleteLater()
    wait(SETTLED_MS)
    return passed


def main(folder: Path) -> dict[str, dict[str, float]]:
    app = QApplication(sys.argv[:1])
    window = open_window(app, folder)
    window.resize(1180, 820)
    wait(WARMING_MS)
    unlock(window)
    assert window.desk is not None
    shell, catalogue = window.desk.shell, window.desk.context.session.catalogue
    found = {}
    for tool in catalogue.tools.values():
        if tool.instrument:
            continue
        before = len(window.findChildren(QWidget))
        times = {
            "list": painted(window, partial(shell.open_tool, tool.id)),
            "new": painted(window, partial(shell.new_entry, tool.id)),
        }
        widgets = len(window.findChildren(QWidget)) - before
        times["list again"] = painted(window, partial(shell.open_tool, tool.id))
        times["new again"] = painted(window, partial(shell.new_entry, tool.id))
        found[tool.id] = times | {"widgets": widgets, "floor": bare(window, widgets)}
    window.close()
    return found


print(json.dumps(main(Path(sys.argv[1]))))
