"""Boxes to tick."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from smart_journal.printing.block import Block
from smart_journal.printing.box import draw_box
from smart_journal.printing.canvas import Canvas
from smart_journal.printing.look import Look
from smart_journal.printing.text import Text


class _Place(NamedTuple):
    """Where one option stands: its row, its distance from the left, the width of its words."""

    row: int
    left: float
    width: float


@dataclass(frozen=True, kw_only=True, eq=False)
class Choice(Block):
    """Options with a box each, in as many rows as they need; those `chosen` are ticked.

    Options stand in one row if it is wide enough, else in columns of one width. One that is
    wider than the page wraps.
    """

    look: Look
    options: tuple[str, ...]
    chosen: frozenset[int] = frozenset()

    def _row(self, places: list[_Place]) -> float:
        """Return the height of a row; a list of one column is set closer."""
        listed = len(places) > 1 and places[-1].row == len(places) - 1
        close = self.look.air < 1
        return ((16.5 if close else 17.5) if listed else (18 if close else 20)) * self.look.scale

    @property
    def _box(self) -> float:
        return 9.5 * self.look.scale

    @cached_property
    def _texts(self) -> list[Text]:
        return [Text(text=option, style=self.look.number) for option in self.options]

    def _places(self, width: float) -> list[_Place]:
        gap, lead = 18 * self.look.scale, self._box + 6
        wide = [text.natural() + lead + gap for text in self._texts]
        if sum(wide) - gap <= width:
            return [_Place(0, sum(wide[:n]), each) for n, each in enumerate(wide)]
        fit = max(1, int((width + gap) / max(wide)))
        rows = math.ceil(len(wide) / fit)
        columns = math.ceil(len(wide) / rows)
        room = min(max(wide), width) - lead
        return [
            _Place(n // columns, n % columns * max(wide), room + gap * (columns > 1))
            for n in range(len(wide))
        ]

    def _tall(self, places: list[_Place]) -> list[float]:
        """Return the heights of the rows."""
        row = self._row(places)
        rows = [row] * (max(place.row for place in places) + 1)
        for text, place in zip(self._texts, places, strict=True):
            more = (text.lines(place.width) - 1) * self.look.number.leading
            rows[place.row] = max(rows[place.row], row + more)
        return rows

    def row(self, width: float) -> float:
        """Return the height of a row of one line, for a label to stand beside the first."""
        return self._row(self._places(width))

    def height(self, width: float) -> float:
        """Return the height of the rows."""
        return sum(self._tall(self._places(width)))

    def paint(self, canvas: Canvas, x: float, y: float, width: float, _height: float, /) -> None:
        """Draw the boxes and what they stand for."""
        row = self.row(width)
        for n, (text, place, top) in enumerate(self._placed(width)):
            left, middle = x + place.left + 0.5, y + top + row / 2
            draw_box(canvas, left, middle - self._box / 2, self._box, ticked=n in self.chosen)
            above = middle - self.look.number.leading / 2
            text.paint(canvas, left + self._box + 6, above, place.width, 0)

    def _placed(self, width: float) -> Iterator[tuple[Text, _Place, float]]:
        places = self._places(width)
        tall = self._tall(places)
        for text, place in zip(self._texts, places, strict=True):
            yield text, place, sum(tall[: place.row])
