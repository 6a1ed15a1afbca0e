"""The table: what was measured beside its floor, and whether it keeps its bar."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One measurement; `floor` and `ours` are medians in `unit`.

    `most` bounds the ratio of the two, `more` how much ours may be above the floor, `within`
    ours alone; without any of them the row only informs.
    """

    what: str
    size: int | None
    ours: float
    floor: float | None = None
    unit: str = "ms"
    most: float | None = None
    more: float | None = None
    within: float | None = None

    def cells(self) -> tuple[str, ...]:
        """Return what, size, floor, ours, ours to floor, bar, verdict."""
        return (
            self.what,
            "" if self.size is None else f"{self.size:,}",
            "" if self.floor is None else _number(self.floor, self.unit),
            _number(self.ours, self.unit),
            self._beside(),
            self._bar(),
            self._verdict(),
        )

    def _beside(self) -> str:
        if self.floor is None:
            return ""
        if self.more is not None:
            return f"{self.ours - self.floor:+.0f} {self.unit}"
        return f"{self.ours / self.floor:.2f} x"

    def _bar(self) -> str:
        if self.most is not None:
            return f"<= {self.most:g} x"
        if self.more is not None:
            return f"<= +{self.more:g} {self.unit}"
        return "" if self.within is None else f"<= {self.within:g} {self.unit}"

    def _verdict(self) -> str:
        kept = True
        if self.most is not None and self.floor is not None:
            kept = self.ours <= self.most * self.floor
        elif self.more is not None and self.floor is not None:
            kept = self.ours <= self.more + self.floor
        elif self.within is not None:
            kept = self.ours <= self.within
        else:
            return ""
        return "ok" if kept else "OVER"


def _number(value: float, unit: str) -> str:
    return f"{value:.2f} {unit}" if value < 10 else f"{value:,.0f} {unit}"


def printed(rows: list[Row]) -> str:
    """Return the rows as a table of text."""
    head = ("what", "entries", "floor", "ours", "beside", "bar", "")
    table = [head, *(row.cells() for row in rows)]
    widths = [max(len(cells[at]) for cells in table) for at in range(len(head))]
    lines = []
    for cells in table:
        first, *rest = cells
        aligned = [first.ljust(widths[0])]
        aligned += [cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True)]
        lines.append("  ".join(aligned).rstrip())
    return "\n".join(lines)
