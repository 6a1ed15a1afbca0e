"""Opening every tool of a journal: its list and a new page, the first time and again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.children import Children
from tests.benchmarks.report import Row

WITHIN_MS = 120
_VIEWS = {
    "list": "a tool's list, first time",
    "new": "a tool's new page, first time",
    "list again": "a tool's list, again",
    "new again": "a tool's new page, again",
}


def rows(children: Children, folder: Path, size: int) -> Iterator[Row]:
    """Yield the median and the slowest tool of each view.

    The floor is a bare page of as many widgets, shown in the same window.
    """
    found = children.answer("opening.py", str(folder))
    for view, what in _VIEWS.items():
        times = {tool: measured[view] for tool, measured in found.items()}
        slowest = max(times, key=lambda tool: times[tool])
        floor = median(measured["floor"] for measured in found.values())
        yield Row(
            what=f"{what}: median / bare", size=size, floor=floor, ours=median(times.values())
        )
        yield Row(
            what=f"{what}: slowest ({slowest})",
            size=size,
            floor=found[slowest]["floor"],
            ours=times[slowest],
            within=WITHIN_MS,
        )
