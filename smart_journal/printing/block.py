"""What every part of a page can do: be measured, be cut, be painted."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

from smart_journal.printing.canvas import Canvas
from smart_journal.printing.look import INK

# Sums of heights differ in the last bits; a hundredth of a point is no overflow.
SLACK = 0.01

Cut = tuple["Block | None", "Block | None"]


@dataclass(frozen=True, kw_only=True, eq=False)
class Block(ABC):
    """A part of a page, in points. Blocks never change; a cut makes new ones.

    `before` is the distance above, dropped at the top of a page. A block that is `keep` stays
    on the page of the next one. `grow` is the share it takes of a page's free space.
    """

    before: float = 0.0
    keep: bool = False
    grow: float = 0.0

    @property
    def step(self) -> float:
        """Return by how much the block grows at a time; 0 when any height suits it."""
        return 0.0

    @abstractmethod
    def height(self, width: float, /) -> float:
        """Return the height the block needs at this width."""

    def most(self, width: float, /) -> float:
        """Return the height beyond which more space would be of no use."""
        return self.height(width) if not self.grow else 1e6

    def cut(self, width: float, room: float, /) -> Cut:
        """Return what fits into `room` and what is left, either of them None."""
        return (self, None) if self.height(width) <= room + SLACK else (None, self)

    @abstractmethod
    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float, /) -> None:
        """Paint the block into its place, which is at least as high as it needs."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Space(Block):
    """An empty distance."""

    tall: float

    def height(self, _width: float, /) -> float:
        """Return the distance."""
        return self.tall

    def paint(
        self, _canvas: Canvas, _x: float, _y: float, _width: float, _height: float, /
    ) -> None:
        """Leave the place empty."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Rule(Block):
    """A line across."""

    thick: float = 0.9

    def height(self, _width: float, /) -> float:
        """Return the thickness of the line."""
        return self.thick

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Draw the line."""
        middle = y + height / 2
        canvas.line(x, middle, x + width, middle, self.thick, INK)
