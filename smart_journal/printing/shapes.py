"""Small shapes that stand for the kinds of things on a week, easy to draw by hand."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from smart_journal.printing.block import Block
from smart_journal.printing.canvas import Canvas
from smart_journal.printing.look import INK, PAPER, Style
from smart_journal.printing.side import Side
from smart_journal.printing.text import Text

_WIDE = 9.0


@dataclass(frozen=True, slots=True)
class _Shape:
    """So many corners, the first one turned from the top by `turn` full turns; 0 for a circle."""

    corners: int
    turn: float = 0.0
    full: bool = False
    spiked: bool = False


_SHAPES = (
    _Shape(4, 1 / 8),
    _Shape(3),
    _Shape(0),
    _Shape(10, spiked=True),
    _Shape(0, full=True),
    _Shape(4, 1 / 8, full=True),
    _Shape(4),
    _Shape(3, full=True),
    _Shape(4, full=True),
    _Shape(3, 1 / 2),
)


def draw_shape(canvas: Canvas, number: int, x: float, y: float, radius: float) -> None:
    """Draw the shape of a number round a middle; there are ten, then they begin anew."""
    shape = _SHAPES[number % len(_SHAPES)]
    fill = INK if shape.full else PAPER
    if not shape.corners:
        canvas.circle(x, y, radius * 0.86, 0.8, fill=fill)
        return
    points = []
    for n in range(shape.corners):
        turn = 2 * math.pi * (n / shape.corners + shape.turn)
        far = radius * (0.45 if shape.spiked and n % 2 else 1.1)
        points.append((x + far * math.sin(turn), y - far * math.cos(turn)))
    canvas.path(points, 0.8, fill=fill)


@dataclass(frozen=True, kw_only=True, eq=False)
class Shape(Block):
    """The shape of a number, on the height of a line of text; none below 0."""

    number: int
    style: Style

    def height(self, _width: float, /) -> float:
        """Return the height of a line."""
        return self.style.leading

    def paint(self, canvas: Canvas, x: float, y: float, width: float, _height: float, /) -> None:
        """Draw the shape."""
        if self.number >= 0:
            radius = min(width / 2 - 0.5, self.style.size * 0.36)
            middle = y + self.style.leading / 2 + self.style.size * 0.06
            draw_shape(canvas, self.number, x + width / 2, middle, radius)


def shape_width(style: Style) -> float:
    """Return the width that a shape takes before words of this style."""
    return _WIDE * style.size / 9.5


def shaped(number: int, text: Text, *, before: float = 0.0) -> Side:
    """Return words behind the shape of their kind."""
    shape = Shape(number=number, style=text.style)
    return Side(widths=(shape_width(text.style), 1), items=(shape, text), gap=3.0, before=before)


@dataclass(frozen=True, kw_only=True, eq=False)
class Legend(Block):
    """What the shapes stand for, in as many lines as needed."""

    names: Sequence[str]
    style: Style

    def _places(self, width: float) -> list[tuple[Text, int, float]]:
        lead, gap = shape_width(self.style) + 4, 14.0 * self.style.size / 9
        places, line, left = [], 0, 0.0
        for name in self.names:
            text = Text(text=name, style=self.style)
            wide = lead + text.natural() + 1
            if left and left + wide > width:
                line, left = line + 1, 0.0
            places.append((text, line, left))
            left += wide + gap
        return places

    def height(self, width: float) -> float:
        """Return the height of the lines."""
        return (max(line for _, line, _ in self._places(width)) + 1) * self.style.leading

    def paint(self, canvas: Canvas, x: float, y: float, width: float, _height: float, /) -> None:
        """Draw each shape and its name."""
        wide = shape_width(self.style)
        for n, (text, line, left) in enumerate(self._places(width)):
            top = y + line * self.style.leading
            Shape(number=n, style=self.style).paint(canvas, x + left, top, wide, 0)
            text.paint(canvas, x + left + wide + 4, top, width - left - wide - 4, 0)
