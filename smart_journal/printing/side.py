"""Blocks beside one another."""

from __future__ import annotations

from dataclasses import dataclass, replace

from smart_journal.printing.block import SLACK, Block, Cut, Space
from smart_journal.printing.canvas import Canvas
from smart_journal.printing.columns import shared


@dataclass(frozen=True, kw_only=True, eq=False)
class Side(Block):
    """Columns of one block each; `widths` above 1 are points, the others shares."""

    widths: tuple[float, ...]
    items: tuple[Block, ...]
    gap: float = 14.0

    def columns(self, width: float) -> list[float]:
        """Return the widths in points."""
        return shared(self.widths, width - self.gap * (len(self.items) - 1))

    @property
    def step(self) -> float:
        """Return the step of the growing columns, 0 when they differ."""
        steps = {item.step for item in self.items if item.grow}
        return steps.pop() if len(steps) == 1 else 0.0

    def height(self, width: float) -> float:
        """Return the height of the tallest column."""
        columns = self.columns(width)
        return max(item.height(each) for each, item in zip(columns, self.items, strict=True))

    def most(self, width: float) -> float:
        """Return the most that any column can use."""
        columns = self.columns(width)
        return max(item.most(each) for each, item in zip(columns, self.items, strict=True))

    def cut(self, width: float, room: float) -> Cut:
        """Cut every column at the same height, or none."""
        if self.height(width) <= room + SLACK:
            return self, None
        heads: list[Block] = []
        tails: list[Block] = []
        for each, item in zip(self.columns(width), self.items, strict=True):
            head, tail = item.cut(each, room)
            if head is None and item.height(each) > 0:
                return None, self
            heads.append(head or Space(tall=0))
            tails.append(tail or Space(tall=0))
        return (
            replace(self, items=tuple(heads)),
            replace(self, items=tuple(tails), before=0.0),
        )

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Paint the columns from the left."""
        for each, item in zip(self.columns(width), self.items, strict=True):
            item.paint(canvas, x, y, each, height)
            x += each + self.gap
