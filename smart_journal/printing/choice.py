"""Boxes to tick."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from smart_journal.printing.block import Block
from smart_journal.printing.canvas import Canvas
from smart_journal.printing.look import Look
from smart_journal.printing.text import Text, write


@dataclass(frozen=True, kw_only=True, eq=False)
class Choice(Block):
    """Options with a box each, in as many rows as they need; the chosen one is ticked."""

    look: Look
    options: tuple[str, ...]
    chosen: str = ""

    @property
    def _row(self) -> float:
        return 20 * self.look.scale

    @property
    def _box(self) -> float:
        return 9.5 * self.look.scale

    def _places(self, width: float) -> Iterator[tuple[str, int, float]]:
        """Yield each option with its row and its distance from the left.

        One row if it is wide enough, else columns of one width.
        """
        gap = 18 * self.look.scale
        wide = [
            Text(text=option, style=self.look.number).natural() + self._box + 6 + gap
            for option in self.options
        ]
        if sum(wide) - gap <= width:
            for n, option in enumerate(self.options):
                yield option, 0, sum(wide[:n])
            return
        fit = max(1, int((width + gap) / max(wide)))
        rows = math.ceil(len(self.options) / fit)
        columns = math.ceil(len(self.options) / rows)
        for n, option in enumerate(self.options):
            yield option, n // columns, n % columns * max(wide)

    def height(self, width: float) -> float:
        """Return the height of the rows."""
        return (max(row for _, row, _ in self._places(width)) + 1) * self._row

    def paint(self, canvas: Canvas, x: float, y: float, width: float, _height: float, /) -> None:
        """Draw the boxes and what they stand for."""
        box, style = self._box, self.look.number
        for option, row, dx in self._places(width):
            left, middle = x + dx + 0.5, y + (row + 0.5) * self._row
            top = middle - box / 2
            canvas.box(left, top, box, box)
            if option == self.chosen:
                tick = ((0.18, 0.52), (0.42, 0.8), (1.05, -0.12))
                canvas.path([(left + box * a, top + box * b) for a, b in tick], 1.5)
            write(canvas, option, style, left + box + 6, middle - style.leading / 2)
