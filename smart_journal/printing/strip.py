"""A week on one strip: the hours across, the days down, a dot as large as its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from smart_journal.printing.block import Block
from smart_journal.printing.canvas import Canvas
from smart_journal.printing.look import FAINT, INK, LINE, PAPER, Look
from smart_journal.printing.text import Text, write


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """Something at an hour of a day's row; hours run on past 24 after midnight."""

    row: int
    hour: float
    size: int


@dataclass(frozen=True, kw_only=True, eq=False)
class Strip(Block):
    """Rows of days with dots; `hours` are the marks below with what they are called."""

    look: Look
    days: tuple[str, ...]
    dots: tuple[Dot, ...]
    hours: tuple[tuple[int, str], ...]

    @property
    def _row(self) -> float:
        return 12.4 * self.look.grown(0.8)

    @property
    def _style_leading(self) -> float:
        return self.look.small.leading

    def height(self, _width: float, /) -> float:
        """Return the height of the rows and of the hours below."""
        return self._row * len(self.days) + 6 + self._style_leading

    def paint(self, canvas: Canvas, x: float, y: float, width: float, _height: float, /) -> None:
        """Draw the rows, the hours and the dots with their numbers."""
        style = replace(self.look.small, colour=INK)
        names = max(Text(text=day, style=style).natural() for day in self.days) + 10
        left, right = x + names, x + width - 16 * self.look.grown(0.8)
        foot = y + self._row * len(self.days)
        self._rows(canvas, x, y, left, right)
        first, last = self.hours[0][0], self.hours[-1][0]
        scale = (right - left) / (last - first)
        for hour, said in self.hours:
            at = left + (hour - first) * scale
            canvas.line(at, foot, at, foot + 3, 0.5, LINE)
            wide = Text(text=said, style=style).natural() + 1
            write(canvas, said, style, at - wide / 2, foot + 5, wide)
        for row in range(len(self.days)):
            dots = sorted((dot for dot in self.dots if dot.row == row), key=lambda dot: dot.hour)
            places = [(left + (dot.hour - first) * scale, dot.size) for dot in dots]
            self._dots(canvas, places, y + (row + 0.5) * self._row)

    def _rows(self, canvas: Canvas, x: float, y: float, left: float, right: float) -> None:
        style = replace(self.look.small, colour=INK, align="right")
        for n, day in enumerate(self.days):
            middle = y + (n + 0.5) * self._row
            write(canvas, day, style, x, middle - style.leading / 2, left - x - 7)
            canvas.line(left, middle, right, middle, 0.4, FAINT)

    def _dots(self, canvas: Canvas, places: Sequence[tuple[float, int]], y: float) -> None:
        """Draw one day's dots, then the numbers that have room beside them."""
        style = replace(self.look.small, colour=INK)
        radii = [(0.3 + 0.6 * size) * self.look.grown(0.7) for _, size in places]
        for (at, _), radius in zip(places, radii, strict=True):
            canvas.circle(at, y, radius + 0.7, 0, fill=PAPER)
            canvas.circle(at, y, radius, 0, fill=INK)
        taken = [(at - radius, at + radius) for (at, _), radius in zip(places, radii, strict=True)]
        for n, (at, size) in enumerate(places):
            said = Text(text=str(size), style=style)
            wide = said.natural() + 1
            for start in (at + radii[n] + 3, at - radii[n] - 3 - wide):
                free = all(end + 1 < start or begin - 1 > start + wide for begin, end in taken)
                if free:
                    canvas.box(start - 1, y - 1, wide + 2, 2, 0, PAPER)
                    said.paint(canvas, start, y - style.leading / 2, wide, 0)
                    taken.append((start, start + wide))
                    break
