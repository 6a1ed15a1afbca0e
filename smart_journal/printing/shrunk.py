"""What is too tall for any page and cannot be cut is drawn smaller, never clipped."""

from __future__ import annotations

from dataclasses import dataclass

from smart_journal.printing.block import Block
from smart_journal.printing.canvas import Canvas


@dataclass(frozen=True, kw_only=True, eq=False)
class Shrunk(Block):
    """A block at the size at which it fits into `room`."""

    inner: Block
    room: float

    def _size(self, width: float) -> float:
        tall = self.inner.height(width)
        return min(1.0, self.room / tall) if tall else 1.0

    def height(self, width: float) -> float:
        """Return the height after shrinking."""
        return self.inner.height(width) * self._size(width)

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Paint the block smaller, in the middle of the width."""
        size = self._size(width)
        canvas.painter.save()
        canvas.painter.translate(x + width * (1 - size) / 2, y)
        canvas.painter.scale(size, size)
        self.inner.paint(canvas, 0.0, 0.0, width, height / size)
        canvas.painter.restore()
