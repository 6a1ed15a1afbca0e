"""A small box to tick."""

from __future__ import annotations

from dataclasses import dataclass

from smart_journal.printing.block import Block
from smart_journal.printing.canvas import Canvas
from smart_journal.printing.look import INK, Look

_TICK = ((0.18, 0.52), (0.42, 0.8), (1.05, -0.12))


def draw_box(canvas: Canvas, x: float, y: float, size: float, *, ticked: bool) -> None:
    """Draw a box from its top left corner, with a tick through it or without."""
    canvas.box(x, y, size, size)
    if ticked:
        canvas.path([(x + size * a, y + size * b) for a, b in _TICK], 1.5)


def draw_mark(canvas: Canvas, x: float, y: float, size: float, *, marked: bool) -> None:
    """Draw a smaller box round a middle; one that is marked is filled but for its rim."""
    canvas.box(x - size / 2, y - size / 2, size, size, 0.6)
    if marked:
        inner = size - 3.2
        canvas.box(x - inner / 2, y - inner / 2, inner, inner, 0, fill=INK)


@dataclass(frozen=True, kw_only=True, eq=False)
class Box(Block):
    """A box in the middle of a table's cell."""

    look: Look
    ticked: bool = False

    def height(self, _width: float, /) -> float:
        """Return the height of a line."""
        return self.look.cell.leading

    def paint(self, canvas: Canvas, x: float, y: float, width: float, _height: float, /) -> None:
        """Draw the box."""
        size = 8.5 * self.look.grown(0.8)
        top = y + (self.look.cell.leading - size) / 2
        draw_box(canvas, x + (width - size) / 2, top, size, ticked=self.ticked)
