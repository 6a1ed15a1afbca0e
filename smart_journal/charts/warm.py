"""Loading what charts need before anyone waits for it."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import platformdirs

CACHE = "MPLCONFIGDIR"


def warm_up(cache: Path | None = None) -> None:
    """Load matplotlib and draw once, so that the first chart is quick; 0.5 s, more the first time.

    Belongs in the worker. `cache` is as in `settle`.
    """
    settle(cache)
    from smart_journal.charts.look import Look
    from smart_journal.charts.sheet import new_sheet, write

    sheet = new_sheet(Look(width=60, height=20))
    write(sheet, (0, 10), "0", colour=sheet.look.palette.ink)
    write(sheet, (20, 10), "0", colour=sheet.look.palette.ink, bold=True)
    sheet.figure.canvas.draw()


def settle(cache: Path | None = None) -> None:
    """Say where matplotlib keeps its files, and keep its remarks off standard error.

    To be called before matplotlib is loaded; later calls change nothing. It keeps one file, the
    list of the system's fonts, because reading all fonts takes seconds: names of fonts, nothing
    of a journal. `cache` is the folder, by default one of the program's own beside other
    programs' caches. Where it can't be written, matplotlib takes a temporary folder and removes
    it at the end.
    """
    if CACHE not in os.environ:
        own = Path(platformdirs.user_cache_dir("smart-journal", appauthor=False)) / "fonts"
        os.environ[CACHE] = str(cache or own)
    log = logging.getLogger("matplotlib")
    if not log.handlers:
        log.addHandler(logging.NullHandler())
