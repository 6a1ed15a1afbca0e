"""Lines to write on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from smart_journal.printing.block import SLACK, Block, Cut
from smart_journal.printing.canvas import Canvas


@dataclass(frozen=True, kw_only=True, eq=False)
class Ruled(Block):
    """So many lines at a distance of `pitch`; grows by whole lines, to three times as many."""

    lines: int
    pitch: float

    @property
    def step(self) -> float:
        """Return the distance of the lines."""
        return self.pitch

    def height(self, _width: float, /) -> float:
        """Return the height of the lines asked for."""
        return self.lines * self.pitch

    def most(self, width: float) -> float:
        """Return the height beyond which a small question would take a whole page."""
        return self.height(width) * (3 if self.grow else 1)

    def cut(self, _width: float, room: float, /) -> Cut:
        """Cut between lines, with at least two on either page."""
        fit = int((room + SLACK) // self.pitch)
        if fit >= self.lines:
            return self, None
        if fit < 2 or self.lines - fit < 2:
            return None, self
        return replace(self, lines=fit), replace(self, lines=self.lines - fit, before=0.0)

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Draw as many lines as the height holds."""
        for n in range(1, int((height + SLACK) // self.pitch) + 1):
            canvas.line(x, y + n * self.pitch, x + width, y + n * self.pitch)
