"""A wave: a strength from 0 to 10 over minutes, drawn, or a grid to draw it on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from smart_journal.printing.block import Block
from smart_journal.printing.canvas import Canvas, Point
from smart_journal.printing.look import FAINT, INK, LINE, WASH, Look
from smart_journal.printing.text import Text, write

HIGHEST = 10
_TALL, _TALLEST = 165.0, 260.0
# Distances of the marks on the minutes, the first one that gives at most so many.
_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 240)
_MARKS = 12


@dataclass(frozen=True, kw_only=True, eq=False)
class Wave(Block):
    """A strength at some minutes, oldest first; without `points` a grid of `longest` minutes.

    `foot` says what the numbers below are.
    """

    look: Look
    foot: str
    points: tuple[tuple[int, int], ...] = ()
    longest: int = 30

    def height(self, _width: float, /) -> float:
        """Return the height of the drawing with its numbers."""
        return _TALL * self.look.grown(0.3) * (1.0 if self.look.air == 1 else 0.85)

    def most(self, width: float) -> float:
        """Return the height beyond which the wave would be all the page shows."""
        return max(self.height(width), _TALLEST) if self.grow else self.height(width)

    def _marks(self) -> tuple[int, int]:
        """Return the last minute on the axis, and the distance of its marks."""
        last = max([*(minute for minute, _ in self.points), 1]) if self.points else self.longest
        step = next((step for step in _STEPS if last / step <= _MARKS), _STEPS[-1])
        return -(-last // step) * step, step

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Draw the grid, and the wave with a dot for each number given."""
        style = replace(self.look.small, colour=INK)
        left = x + Text(text=str(HIGHEST), style=style).natural() + 8
        right = x + width - 10
        top, foot = y + style.leading / 2, y + height - 2 * style.leading - 4
        last, step = self._marks()
        self._grid(canvas, (x, left, right), (top, foot), last, step)
        wide, tall = (right - left) / last, (foot - top) / HIGHEST
        line = [(left + minute * wide, foot - each * tall) for minute, each in self.points]
        if len(line) > 1:
            under = [(line[0][0], foot), *line, (line[-1][0], foot)]
            canvas.path(under, 0, fill=WASH)
            self._lines(canvas, left, right, (top, foot))
            canvas.path(line, 1.5)
        for point in line:
            canvas.circle(*point, 2.6, 0, fill=INK)

    def _lines(self, canvas: Canvas, left: float, right: float, ends: Point) -> None:
        top, foot = ends
        for strength in range(HIGHEST + 1):
            level = foot - strength * (foot - top) / HIGHEST
            strong = strength in (0, HIGHEST // 2, HIGHEST)
            canvas.line(left, level, right, level, 0.5 if strong else 0.35, LINE)

    def _grid(
        self,
        canvas: Canvas,
        sides: tuple[float, float, float],
        ends: Point,
        last: int,
        step: int,
    ) -> None:
        (x, left, right), (top, foot) = sides, ends
        style = replace(self.look.small, colour=INK)
        self._lines(canvas, left, right, ends)
        for strength in range(0, HIGHEST + 1, 2):
            level = foot - strength * (foot - top) / HIGHEST - style.leading / 2
            numbers = replace(style, align="right")
            write(canvas, str(strength), numbers, x, level, left - x - 6)
        for minute in range(0, last + 1, step):
            at = left + minute * (right - left) / last
            canvas.line(at, top, at, foot + 3, 0.35, FAINT)
            wide = Text(text=str(minute), style=style).natural() + 1
            write(canvas, str(minute), style, at - wide / 2, foot + 4, wide)
        said = replace(self.look.small, align="right")
        write(canvas, self.foot, said, left, foot + 4 + style.leading, right - left)


def drawn(rows: Sequence[Point]) -> tuple[tuple[int, int], ...]:
    """Return minutes and strengths in the order of time, within the grid."""
    return tuple(
        (max(0, int(minute)), min(HIGHEST, max(0, int(strength))))
        for minute, strength in sorted(rows)
    )
