"""The balance wheel: rings, spokes, this time's line and an earlier one dashed."""

from __future__ import annotations

import math
from dataclasses import dataclass

from smart_journal.printing.block import Block
from smart_journal.printing.canvas import DASHES, Canvas, Point
from smart_journal.printing.look import INK, LINE, PAPER, SOFT, TIGHT, Look
from smart_journal.printing.text import Text, write
from smart_journal.printing.wheel_names import Name, Spoke, place_names

RINGS = 10
_TALL, _TALLEST = 330.0, 365.0


@dataclass(frozen=True, kw_only=True, eq=False)
class Wheel(Block):
    """A wheel of spokes; `now` and `then` say what the two lines are, '' without an earlier one.

    A spoke without a name gets a rule to write one on.
    """

    look: Look
    spokes: tuple[Spoke, ...]
    now: str = ""
    then: str = ""

    def height(self, width: float) -> float:
        """Return the height of the drawing with its names."""
        tall = _TALL * (0.84 if self.look.air <= TIGHT else 1.0)
        return min(tall, width * 0.8)

    def most(self, width: float) -> float:
        """Return the height beyond which the wheel would be all the page shows."""
        return max(self.height(width), min(_TALLEST, width * 0.8))

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Draw rings, lines, names and the key."""
        centre = (x + width / 2, y + height / 2)
        radius, names = place_names(self.look, self.spokes, width, height)
        self._rings(canvas, centre, radius)
        earlier = [spoke.earlier for spoke in self.spokes]
        _line(canvas, centre, radius, earlier, 0.9, SOFT, DASHES)
        values = [spoke.value for spoke in self.spokes]
        _line(canvas, centre, radius, values, 1.5, INK)
        for n, value in enumerate(values):
            if value is not None:
                canvas.circle(*_at(centre, radius, n, len(values), value), 2.6, 0, fill=INK)
        for name in names:
            _name(canvas, centre, name)
        if self.then:
            self._key(canvas, x, y + height)

    def _rings(self, canvas: Canvas, centre: Point, radius: float) -> None:
        count = len(self.spokes)
        for ring in range(1, RINGS + 1):
            rim = ring == RINGS
            thick = 0.9 if rim else 0.5 if ring == RINGS // 2 else 0.3
            canvas.circle(*centre, radius * ring / RINGS, thick, INK if rim else LINE)
        for n in range(count):
            canvas.line(*centre, *_at(centre, radius, n, count, RINGS))
        style = self.look.tiny
        for ring in range(2, RINGS + 1, 2):
            # Between two spokes, so that no line of the wheel runs through a number.
            left, middle = _at(centre, radius, -0.5, count, ring)
            text = Text(text=str(ring), style=style)
            wide = text.natural()
            canvas.box(left - wide / 2 - 1, middle - 4, wide + 2, 8, 0, PAPER)
            text.paint(canvas, left - wide / 2, middle - style.leading / 2, wide + 1, 0)

    def _key(self, canvas: Canvas, x: float, foot: float) -> None:
        style = self.look.small
        for n, word in enumerate((self.now, self.then)):
            y = foot - (2 - n) * style.leading * 1.15 + style.leading / 2
            if n:
                canvas.line(x + 2, y, x + 26, y, 0.9, SOFT, DASHES)
            else:
                canvas.line(x + 2, y, x + 26, y, 1.5, INK)
                canvas.circle(x + 14, y, 2.6, 0, fill=INK)
            write(canvas, word, style, x + 32, y - style.leading / 2)


def _at(centre: Point, radius: float, spoke: float, count: int, value: float) -> Point:
    turn = 2 * math.pi * spoke / count
    far = radius * value / RINGS
    return centre[0] + far * math.sin(turn), centre[1] - far * math.cos(turn)


def _line(
    canvas: Canvas,
    centre: Point,
    radius: float,
    values: list[int | None],
    thick: float,
    colour: str,
    dashes: tuple[float, ...] = (),
) -> None:
    """Join the rated spokes; a spoke that was not rated leaves a gap."""
    count = len(values)
    for n, value in enumerate(values):
        other = values[(n + 1) % count]
        if value is not None and other is not None:
            ends = (_at(centre, radius, n, count, value), _at(centre, radius, n + 1, count, other))
            canvas.path(ends, thick, colour, dashes)


def _name(canvas: Canvas, centre: Point, name: Name) -> None:
    left, top = centre[0] + name.left, centre[1] + name.top
    if name.text is None:
        canvas.line(left, top + name.height, left + name.width, top + name.height)
    else:
        name.text.paint(canvas, left, top, name.width, name.height)
