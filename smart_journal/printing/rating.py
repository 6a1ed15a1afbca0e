"""A row of numbers to circle."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from smart_journal.domain.field import Field
from smart_journal.printing.block import Block
from smart_journal.printing.canvas import Canvas
from smart_journal.printing.look import Look
from smart_journal.printing.text import Text, write

# How far the words at the ends stand from the numbers.
_OFF = 7.0


@dataclass(frozen=True, slots=True)
class Grid:
    """What ratings under one another have in common, so that their numbers line up."""

    label: float
    left: float
    right: float
    low: int
    high: int
    step: int = 1

    @property
    def count(self) -> int:
        """Return how many numbers stand beside one another."""
        return (self.high - self.low) // self.step + 1


def grid(look: Look, ratings: Iterable[tuple[str, Field]], step: int = 1) -> Grid:
    """Return the common grid of these labels and scales, of those whose numbers go by `step`."""
    rows = [(label, field) for label, field in ratings if field.step == step]
    return Grid(
        label=max(Text(text=label, style=look.label).natural() for label, _ in rows) + 14,
        left=max(_wide(look, field.ends[0]) for _, field in rows),
        right=max(_wide(look, field.ends[1]) for _, field in rows),
        low=min(field.low for _, field in rows),
        high=max(field.high for _, field in rows),
        step=step,
    )


def _wide(look: Look, end: str) -> float:
    return Text(text=end, style=look.small).natural() + _OFF + 1 if end else 0.0


@dataclass(frozen=True, kw_only=True, eq=False)
class Rating(Block):
    """A label, the two ends in words, and the numbers between them; the chosen one is circled.

    Where the row is too narrow the numbers go under the label, and where they still are the
    words go under the numbers.
    """

    look: Look
    label: str
    low: int
    high: int
    ends: tuple[str, str]
    grid: Grid
    value: int | None = None

    @property
    def _row(self) -> float:
        return (25 if self.look.air == 1 else 22.5) * self.look.grown(0.8)

    @property
    def _least(self) -> float:
        """The room that numbers need to stay apart, with a ring round one of them."""
        each = 18.5 if self.grid.high < 100 else 21.0
        return each * self.look.scale * self.grid.count

    def _beside(self, width: float) -> bool:
        return self.grid.label + self.grid.left + self.grid.right + self._least <= width

    def _ends_beside(self, width: float) -> bool:
        return self.grid.left + self.grid.right + self._least <= width

    def height(self, width: float) -> float:
        """Return the height of one row, or of the rows that a narrow width needs."""
        if self._beside(width):
            return self._row
        tall = Text(text=self.label, style=self.look.label).height(width) + 2 + self._row
        return tall if self._ends_beside(width) else tall + self.look.small.leading

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Draw the row, centred lines on one height."""
        look, row = self.look, self._row
        label = Text(text=self.label, style=look.label)
        if self._beside(width):
            label.paint(canvas, x, y + (row - look.label.leading) / 2, self.grid.label, row)
            self._numbers(canvas, x + self.grid.label, y, width - self.grid.label, apart=False)
            return
        label.paint(canvas, x, y, width, height)
        y += label.height(width) + 2
        self._numbers(canvas, x, y, width, apart=not self._ends_beside(width))

    def _numbers(self, canvas: Canvas, x: float, y: float, width: float, *, apart: bool) -> None:
        look, grid, row = self.look, self.grid, self._row
        left, right = (0.0, 0.0) if apart else (grid.left, grid.right)
        step = min(25 * look.grown(0.5), (width - left - right) / grid.count)
        first = x + left + (self.low - grid.low) // grid.step * step
        end = x + left + ((self.high - grid.low) // grid.step + 1) * step
        self._ends(canvas, x, first, end, y + (row if apart else row / 2), apart=apart)
        for n, value in enumerate(range(self.low, self.high + 1, grid.step)):
            middle = first + (n + 0.5) * step
            style = look.chosen if value == self.value else look.number
            style = replace(style, align="center")
            write(canvas, str(value), style, middle - step / 2, y + (row - style.leading) / 2, step)
            if value == self.value:
                ring = min(step / 2 + 0.8, (10.2 if value < 100 else 12.5) * look.scale)
                canvas.circle(middle, y + row / 2 + 0.3, ring, 1.2)

    def _ends(
        self, canvas: Canvas, x: float, first: float, end: float, y: float, *, apart: bool
    ) -> None:
        small = self.look.small
        if apart:
            write(canvas, self.ends[0], small, x, y, end - x)
            write(canvas, self.ends[1], replace(small, align="right"), x, y, end - x)
            return
        top = y - small.leading / 2 + 0.4
        write(canvas, self.ends[0], replace(small, align="right"), x, top, first - x - _OFF)
        write(canvas, self.ends[1], small, end + _OFF, top)
