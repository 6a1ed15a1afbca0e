"""Small signs that stand for one value: dots, squares and diamonds, full and open."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from smart_journal.charts.chart import Box, Point
from smart_journal.charts.sheet import Sheet, boxes, shapes

CORNERS = 20  # of a circle: round at the size of a dot


def full_dots(sheet: Sheet, points: Sequence[Point], *, colour: str, size: float) -> None:
    """Draw round dots, `size` units across."""
    shapes(sheet, [_circle(point, size / 2) for point in points], fill=colour)


def open_dots(sheet: Sheet, points: Sequence[Point], *, colour: str, size: float) -> None:
    """Draw rings, `size` units across, that hide what lies under them."""
    outlines = [_circle(point, size / 2) for point in points]
    shapes(sheet, outlines, fill=sheet.look.palette.ground, edge=colour, width=1.6)


def full_squares(sheet: Sheet, points: Sequence[Point], *, colour: str, size: float) -> None:
    """Draw squares, `size` units across."""
    boxes(sheet, [_square(point, size / 2) for point in points], fill=colour)


def open_squares(sheet: Sheet, points: Sequence[Point], *, colour: str, size: float) -> None:
    """Draw empty squares, `size` units across, that hide what lies under them."""
    areas = [_square(point, size / 2) for point in points]
    boxes(sheet, areas, fill=sheet.look.palette.ground, edge=colour, width=1.4)


def full_diamonds(sheet: Sheet, points: Sequence[Point], *, colour: str, size: float) -> None:
    """Draw diamonds, `size` units from tip to tip."""
    shapes(sheet, [_diamond(point, size / 2) for point in points], fill=colour)


def open_diamonds(
    sheet: Sheet, points: Sequence[Point], *, colour: str, size: float, width: float = 1.4
) -> None:
    """Draw empty diamonds, `size` units from tip to tip, that hide what lies under them."""
    outlines = [_diamond(point, size / 2) for point in points]
    shapes(sheet, outlines, fill=sheet.look.palette.ground, edge=colour, width=width)


def _circle(point: Point, half: float) -> list[Point]:
    turns = [2 * pi * at / CORNERS for at in range(CORNERS)]
    return [(point[0] + half * cos(turn), point[1] + half * sin(turn)) for turn in turns]


def _square(point: Point, half: float) -> Box:
    return point[0] - half, point[1] - half, point[0] + half, point[1] + half


def _diamond(point: Point, half: float) -> list[Point]:
    x, y = point
    return [(x, y - half), (x + half, y), (x, y + half), (x - half, y)]
