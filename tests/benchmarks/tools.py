"""The first opening of every tool of a journal: its list, a new page, a written one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.children import Children
from tests.benchmarks.report import Row

WITHIN_MS = 120
EACH_AT = 10_000  # entries in the journal for which a row says how every tool does
FLOOR = "floor"
_VIEWS = {
    "list": "a tool's list, first time",
    "new": "a tool's new page, first time",
    "written": "a tool's written page",
}


def rows(children: Children, folder: Path, size: int) -> Iterator[Row]:
    """Yield the median and the slowest tool of each view, and at one size every tool.

    The floor is a bare page of as many widgets, shown in the same window.
    """
    found = children.answer("opening.py", str(folder))
    if size == EACH_AT:
        yield from (_tool(tool, times, size) for tool, times in found.items())
    for view, what in _VIEWS.items():
        times = {tool: measured[view] for tool, measured in found.items() if view in measured}
        slowest = max(times, key=lambda tool: times[tool])
        floor = median(measured[FLOOR] for measured in found.values())
        yield Row(
            what=f"{what}: median / bare", size=size, floor=floor, ours=median(times.values())
        )
        yield Row(
            what=f"{what}: slowest ({slowest})",
            size=size,
            floor=found[slowest][FLOOR],
            ours=times[slowest],
            within=WITHIN_MS,
        )


def _tool(tool: str, times: dict[str, float], size: int) -> Row:
    pages = {view: times[view] for view in _VIEWS if view in times}
    each = ", ".join(f"{view} {passed:.0f}" for view, passed in pages.items())
    return Row(
        what=f"{tool}: {each} / bare",
        size=size,
        floor=times[FLOOR],
        ours=max(pages.values()),
        within=WITHIN_MS,
    )
