"""The program as it is started by its command; prints when the locked page is on the screen."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

APPLICATION = "smart_journal.ui.application"


class Watcher:
    """Puts a watched window in the place of the program's own when its module is loaded.

    To import the window here and now would load Qt otherwise than the program does.
    """

    def find_spec(
        self, name: str, path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        spec = PathFinder.find_spec(name, path) if name == APPLICATION else None
        if spec is None or spec.loader is None:
            return None
        load = spec.loader.exec_module

        def load_and_watch(module: ModuleType) -> None:
            load(module)
            watch(module)

        setattr(spec.loader, "exec_module", load_and_watch)  # noqa: B010 - mypy knows it as a method
        return spec


def watch(module: Any) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent

    class Watched(module.Window):  # type: ignore[misc]  # known only when it is loaded
        def paintEvent(self, event: QPaintEvent) -> None:
            QTimer.singleShot(0, painted)
            super().paintEvent(event)

    module.Window = Watched


def painted() -> None:
    print(time.monotonic_ns(), flush=True)
    os._exit(0)


sys.meta_path.insert(0, Watcher())

from smart_journal.main import run  # noqa: E402 - the watcher has to stand first

run(["--journal", sys.argv[1]])
