"""The round of a wheel: as large as the names around it leave room for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import cos, inf, pi, sin

from smart_journal.charts.chart import Box, Point
from smart_journal.charts.look import Look
from smart_journal.charts.wrap import wrapped

HIGHEST = 10
DOT = 0.62  # of a rating, in text sizes
LEAST_ROUND = 4.2  # radius with names around it, in text sizes
LEADING = 1.2
PAD = 0.8  # between the rim and a name, in text sizes
ROOMS = (13.0, 10.0, 8.0, 6.5, 5.0)  # widths tried for a name, in text sizes
WORTH_IT = 1.04  # a circle this much larger is worth another line of a name
WIDEST = 0.3  # of a name, as a share of the picture
UPRIGHT = 0.05  # a spoke this near to upright has its name centred on it


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """What stands at the end of a spoke, in lines, and how much room it takes."""

    lines: tuple[str, ...]
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """The circle: its middle, its radius, the directions of its spokes and their names.

    `keyed` when the names have no room around it: numbers stand for them, explained below.
    """

    x: float
    y: float
    radius: float
    spokes: tuple[Point, ...]
    names: tuple[Name, ...]
    keyed: bool

    def at(self, spoke: int, value: float) -> Point:
        """Return the place of a rating of 0 to 10 on a spoke."""
        reach = self.radius * value / HIGHEST
        across, down = self.spokes[spoke]
        return self.x + reach * across, self.y + reach * down

    def box(self, spoke: int, pad: float) -> Box:
        """Return where the name of a spoke stands, `pad` away from the rim."""
        (across, down), name = self.spokes[spoke], self.names[spoke]
        x = self.x + (self.radius + pad) * across
        left = x - name.width * (0.5 if abs(across) <= UPRIGHT else 0.0 if across > 0 else 1.0)
        top = self.y + (self.radius + pad) * down + (down - 1) * name.height / 2
        return left, top, left + name.width, top + name.height


def fit(
    names: Sequence[str],
    numbers: Sequence[str],
    look: Look,
    room: Point,
    width: Callable[[str], float],
) -> Round:
    """Return the largest circle with all names around it, over several ways to break them.

    `room` is the height to use with names and, less the key, with numbers. No word is broken and
    no name touches another; where that leaves too small a circle, `numbers` stand for the names.
    """
    best: Round | None = None
    for share in ROOMS:
        names_room = min(share * look.size, look.width * WIDEST)
        circle = _round([_name(name, names_room, look, width) for name in names], look, room[0])
        apart = circle.radius >= LEAST_ROUND * look.size and not _touching(circle, look)
        whole = all(width(word) <= names_room for name in names for word in name.split())
        if apart and whole and (best is None or circle.radius > best.radius * WORTH_IT):
            best = circle
    if best is not None:
        return best
    labels = [_name(number, inf, look, width) for number in numbers]
    return _round(labels, look, room[1], keyed=True)


def _name(name: str, room: float, look: Look, width: Callable[[str], float]) -> Name:
    lines = wrapped(name, room, width)
    return Name(
        lines=lines,
        width=max((width(line) for line in lines), default=0.0),
        height=len(lines) * look.size * LEADING,
    )


def _round(names: Sequence[Name], look: Look, height: float, *, keyed: bool = False) -> Round:
    turn = [2 * pi * spoke / len(names) - pi / 2 for spoke in range(len(names))]
    spokes = tuple((cos(angle), sin(angle)) for angle in turn)
    x, y = look.width / 2, height / 2
    reach = min(
        _reach(spoke, name, x - 1, y - 1) for spoke, name in zip(spokes, names, strict=True)
    )
    radius = max(reach - PAD * look.size, look.size)
    return Round(x=x, y=y, radius=radius, spokes=spokes, names=tuple(names), keyed=keyed)


def _reach(spoke: Point, name: Name, x: float, y: float) -> float:
    """Return how far from the middle the name at this spoke can stand and stay inside."""
    across, down = abs(spoke[0]), abs(spoke[1])
    wide = (x - name.width) / across if across > UPRIGHT else inf
    high = (y - name.height * (1 + down) / 2) / down if down > UPRIGHT else inf
    return min(wide, high, x, y)


def _touching(circle: Round, look: Look) -> bool:
    boxes = [circle.box(spoke, PAD * look.size) for spoke in range(len(circle.spokes))]
    between = look.size * 0.3
    return any(
        one[0] < other[2] + between
        and other[0] < one[2] + between
        and one[1] < other[3]
        and other[1] < one[3]
        for one, other in combinations(boxes, 2)
    )
