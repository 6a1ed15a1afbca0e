"""Child: a bug strikes in the window and in the worker, its message full of somebody's words."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from smart_journal.ui.background import Background
from tests.trials.stage import play, tell, told

if TYPE_CHECKING:
    from smart_journal.ui.window import Window
    from tests.trials.stage import Scene


def stumble() -> None:
    local = said["words"]
    raise ValueError(local)


def scene(window: Window) -> Scene:
    QTimer.singleShot(0, stumble)
    yield lambda: True
    jobs = Background(window)
    jobs.run(stumble, print)
    yield lambda: True
    tell(kept=[name for name in vars(sys) if name.startswith("last_")])
    jobs.run(int, lambda _result: QTimer.singleShot(0, window.close))
    yield lambda: False


if __name__ == "__main__":
    said = told()
    raise SystemExit(play([], scene))
