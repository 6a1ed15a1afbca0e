"""A box on the page with a heading, said again where the box goes on over the page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from smart_journal.printing.block import SLACK, Block, Cut
from smart_journal.printing.canvas import Canvas
from smart_journal.printing.look import INK, LINE

_PAD = 10.0
_THICK = 0.7
_OPEN = (4.0, 4.0)


@dataclass(frozen=True, kw_only=True, eq=False)
class Framed(Block):
    """`head` above `body` inside four lines; a side where it was cut is open."""

    head: Block
    body: Block
    goes_on: bool = False
    came_over: bool = False

    def _above(self, width: float) -> float:
        return self.head.height(width - 2 * _PAD) + 2 * _PAD

    def height(self, width: float) -> float:
        """Return the height of both, and of the distances inside."""
        return self._above(width) + self.body.height(width - 2 * _PAD)

    def most(self, width: float) -> float:
        """Return what the body can use."""
        return self._above(width) + self.body.most(width - 2 * _PAD)

    def cut(self, width: float, room: float) -> Cut:
        """Cut the body; both parts have the heading, and are open towards one another."""
        if self.height(width) <= room + SLACK:
            return self, None
        head, tail = self.body.cut(width - 2 * _PAD, room - self._above(width))
        if head is None:
            return None, self
        if tail is None:
            return replace(self, body=head), None
        return (
            replace(self, body=head, goes_on=True),
            replace(self, body=tail, came_over=True, before=0.0),
        )

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Draw the lines, the heading and the body."""
        for side in (x, x + width):
            canvas.line(side, y, side, y + height, _THICK, INK)
        for edge, is_open in ((y, self.came_over), (y + height, self.goes_on)):
            if is_open:
                canvas.line(x, edge, x + width, edge, _THICK, LINE, _OPEN)
            else:
                canvas.line(x - _THICK / 2, edge, x + width + _THICK / 2, edge, _THICK, INK)
        inner, above = width - 2 * _PAD, self._above(width)
        self.head.paint(canvas, x + _PAD, y + _PAD, inner, above - 2 * _PAD)
        self.body.paint(canvas, x + _PAD, y + above - _PAD, inner, height - above)
