"""From the start of the process to the first painted window, beside a bare PySide6 window."""

from __future__ import annotations

from pathlib import Path
from statistics import median

from tests.benchmarks.children import Children
from tests.benchmarks.report import Row

MOST = 1.5


def rows(children: Children, journal: Path, *, runs: int) -> list[Row]:
    """Start both programs in turns; the first start of each only fills the caches."""
    bare: list[float] = []
    ours: list[float] = []
    for turn in range(runs + 1):
        for script, times in (("bare_window.py", bare), ("locked_page.py", ours)):
            time = children.until_painted(script, str(journal))
            if turn:
                times.append(time)
    return [
        Row(
            what="start to locked page / bare window",
            size=None,
            floor=median(bare),
            ours=median(ours),
            most=MOST,
        ),
        Row(
            what="the same, quickest of all runs",
            size=None,
            floor=min(bare),
            ours=min(ours),
            most=MOST,
        ),
    ]
