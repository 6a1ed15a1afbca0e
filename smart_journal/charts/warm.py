"""Loading what charts need before anyone waits for it."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from smart_journal.paths import AppPaths

CACHE = "MPLCONFIGDIR"


def warm_up(cache: Path | None = None) -> None:
    """Load matplotlib and draw once, so that the first chart is quick; 0.5 s, more the first time.

    Belongs in the worker. `cache` is as in `settle`.
    """
    settle(cache)
    from smart_journal.charts.chart import Chart
    from smart_journal.charts.look import Look
    from smart_journal.charts.render import picture
    from smart_journal.charts.sheet import boxes, new_sheet, rules, stroke, write

    look = Look(width=60, height=20)
    ink, sheet = look.palette.ink, new_sheet(look)
    boxes(sheet, [(0, 0, 9, 9)], fill=ink)
    rules(sheet, [((0, 0), (9, 9))], colour=ink, width=1.0)
    stroke(sheet, [(0, 0), (9, 9)], colour=ink, width=1.0, dots=2.0)
    write(sheet, (0, 10), "0", colour=ink)
    write(sheet, (20, 10), "0", colour=ink, bold=True)
    picture(Chart(sheet.figure, ()), look)


def settle(cache: Path | None = None) -> None:
    """Say where matplotlib keeps its files, and keep its remarks off standard error.

    To be called before matplotlib is loaded; later calls change nothing. It keeps one file, the
    list of the system's fonts, because reading all fonts takes seconds: names of fonts, nothing
    of a journal. `cache` is the folder, by default one in the program's own. Where it can't be
    written, matplotlib takes a temporary folder and removes it at the end.
    """
    if CACHE not in os.environ:
        os.environ[CACHE] = str(cache or AppPaths.standard().cache / "fonts")
    log = logging.getLogger("matplotlib")
    if not log.handlers:
        log.addHandler(logging.NullHandler())
