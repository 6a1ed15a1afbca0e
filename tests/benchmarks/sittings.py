"""Several sittings with a journal, taken together."""

from __future__ import annotations

from pathlib import Path
from statistics import median

from tests.benchmarks.children import Children
from tests.benchmarks.report import Row

WARM, COLD = "warm", "cold"
GAP = ": gap"
MORE_MS, REDRAW_MS, BLOCKED_MS = 150, 100, 50


def rows_of(children: Children, folder: Path, size: int, kind: str, *, runs: int) -> list[Row]:
    """Return the rows of `runs` sittings; a cold one unlocks before anything is loaded."""
    found = [children.answer("sitting.py", str(folder), kind) for _turn in range(runs)]
    middle = {name: median(each[name] for each in found) for name in found[0]}
    on_top = median(each["unlock"] - each["unlock: key"] for each in found)
    unlocked = Row(
        what=f"unlock to painted Today / its own key derivation, {kind}",
        size=size,
        floor=middle["unlock: key"],
        ours=middle["unlock: key"] + on_top,
        more=MORE_MS if kind == WARM else None,
    )
    blocked = [
        Row(
            what=f"longest block, {kind}, {name.removesuffix(GAP)}",
            size=size,
            ours=value,
            within=BLOCKED_MS if kind == WARM else None,
        )
        for name, value in middle.items()
        if name.endswith(GAP)
    ]
    if kind == COLD:
        return [unlocked, *blocked]
    return [
        Row(
            what="unlock to painted Today / a key derivation alone",
            size=size,
            floor=middle["derivation"],
            ours=middle["unlock"],
            more=MORE_MS,
        ),
        unlocked,
        Row(what="Enter to an urge saved and shown", size=size, ours=middle["urge"]),
        Row(
            what="first charts of Progress / drawing them alone",
            size=size,
            floor=middle["first charts: floor"],
            ours=middle["first charts"],
        ),
        Row(
            what="a year redrawn / drawing it alone",
            size=size,
            floor=middle["redraw: floor"],
            ours=middle["redraw"],
            within=REDRAW_MS,
        ),
        Row(
            what="every question, all notes: the slowest shown",
            size=size,
            ours=middle["every question"],
        ),
        *blocked,
        _memory(children, size, middle["memory"]),
    ]


def _memory(children: Children, size: int, ours: float) -> Row:
    floor = children.answer("bare_memory.py")["memory"]
    return Row(
        what="memory / bare window and matplotlib", size=size, floor=floor, ours=ours, unit="MiB"
    )
