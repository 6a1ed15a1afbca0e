"""The table: what was simulated, what came out, and whether it keeps its bar."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One simulation; `share` 0 to 1 is what came out, to lie from `low` to `high`.

    `runs` is how often, in each cell of the `grid`; None where all that can happen was counted
    instead. A row without a bar only informs. `note` says more in a few words.
    """

    what: str
    grid: str
    runs: int | None
    share: float
    low: float | None = None
    high: float = 1.0
    note: str = ""

    @property
    def kept(self) -> bool:
        """Return whether the bar is kept."""
        return self.low is None or self.low <= self.share <= self.high

    def cells(self) -> tuple[str, ...]:
        """Return what, grid, runs, result, bar, verdict, note."""
        return (
            self.what,
            self.grid,
            "all" if self.runs is None else f"{self.runs:,}",
            f"{self.share:.1%}",
            self._bar(),
            "" if self.low is None else "ok" if self.kept else "MISSED",
            self.note,
        )

    def _bar(self) -> str:
        if self.low is None:
            return ""
        if self.high == 1:
            return f">= {self.low:.0%}"
        return f"<= {self.high:.0%}" if self.low == 0 else f"{self.low:.0%} to {self.high:.0%}"


def printed(rows: list[Row]) -> str:
    """Return the rows as a table of text."""
    head = ("what", "grid", "runs", "result", "bar", "ok?", "")
    table = [head, *(row.cells() for row in rows)]
    widths = [max(len(cells[at]) for cells in table) for at in range(len(head))]
    lines = []
    for what, grid, *numbers, verdict, note in table:
        aligned = [what.ljust(widths[0]), grid.ljust(widths[1])]
        aligned += [cell.rjust(width) for cell, width in zip(numbers, widths[2:5], strict=True)]
        lines.append("  ".join([*aligned, verdict.ljust(widths[5]), note]).rstrip())
    return "\n".join(lines)
