"""Where the names round a wheel stand: wrapped, outside the rim, none on another."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from smart_journal.printing.look import Align, Look, Style
from smart_journal.printing.shorten import shortened
from smart_journal.printing.text import Text

# How far a name stands off the rim, and names from one another.
_OFF = 8.0
_APART = 3.0
_BLANK = 92.0
_SIZES = (1.0, 0.9, 0.82, 0.74)
_RADII = (1.0, 0.93, 0.86, 0.8, 0.74)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoke:
    """One part of a life: its name, how it is rated (0 to 10) and how it was."""

    name: str = ""
    value: int | None = None
    earlier: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name's box, measured from the wheel's hub; without a text it is a rule to write on."""

    text: Text | None
    left: float
    top: float
    width: float
    height: float

    def hits(self, other: Name) -> bool:
        """Return whether the two come too near to one another."""
        return (
            self.left < other.left + other.width + _APART
            and other.left < self.left + self.width + _APART
            and self.top < other.top + other.height
            and other.top < self.top + self.height
        )

    def from_hub(self) -> float:
        """Return how near the box comes to the hub."""
        dx = max(self.left, 0.0, -(self.left + self.width))
        dy = max(self.top, 0.0, -(self.top + self.height))
        return math.hypot(dx, dy)


def place_names(
    look: Look, spokes: Sequence[Spoke], width: float, height: float
) -> tuple[float, list[Name]]:
    """Return the wheel's radius and its names, all inside `width` and `height`.

    Long names first make the wheel a little smaller, then their letters; names that still
    don't fit are shortened (the table under the wheel has them whole).
    """
    widest = height / 2 - 30 * look.grown(0.6)
    widest = min(widest, width / 2 - _OFF - (_BLANK if not spokes[0].name else 24))
    for size in _SIZES:
        style = replace(look.chosen, size=look.chosen.size * size)
        style = replace(style, leading=look.chosen.leading * size)
        for share in _RADII:
            names = _place(style, spokes, widest * share, width, lines=0)
            if _good(names, width, height):
                return widest * share, names
    radius = widest * _RADII[-1]
    for lines in (2, 1):
        names = _place(style, spokes, radius, width, lines)
        if _good(names, width, height):
            break
    return radius, names


def _good(names: Sequence[Name], width: float, height: float) -> bool:
    inside = all(
        -width / 2 - 0.5 <= name.left
        and name.left + name.width <= width / 2 + 0.5
        and -height / 2 <= name.top
        and name.top + name.height <= height / 2
        for name in names
    )
    return (
        inside
        and not any(_broken(name) for name in names)
        and not any(one.hits(other) for one, other in combinations(names, 2))
    )


def _broken(name: Name) -> bool:
    """Return whether a word had to be cut in two."""
    if name.text is None:
        return False
    words = name.text.text.split()
    return any(Text(text=w, style=name.text.style).natural() > name.width + 0.5 for w in words)


def _place(
    style: Style, spokes: Sequence[Spoke], radius: float, width: float, lines: int
) -> list[Name]:
    count = len(spokes)
    return [
        _box(style, spoke, 2 * math.pi * n / count, count, radius, width, lines)
        for n, spoke in enumerate(spokes)
    ]


def _box(
    style: Style, spoke: Spoke, turn: float, count: int, radius: float, width: float, lines: int
) -> Name:
    sin, cos = math.sin(turn), math.cos(turn)
    off = radius + _OFF
    upright = abs(sin) < 0.25
    room = 2 * off * math.sin(2 * math.pi / count) - 12 if upright else width / 2 - off * abs(sin)
    room = max(room, 30.0)
    text = None
    if spoke.name:
        align: Align = "center" if upright else "start" if sin > 0 else "right"
        style = replace(style, align=align)
        said = shortened(spoke.name, style, room, lines) if lines else spoke.name
        text = Text(text=said, style=style)
        wide, tall = min(text.natural(room) + 1, room), text.height(room)
    else:
        wide, tall = min(_BLANK, room), style.leading
    left = off * sin - (wide / 2 if upright else wide if sin < 0 else 0.0)
    top = -off * cos - tall / 2 - cos * tall / 2
    name = Name(text=text, left=left, top=top, width=wide, height=tall)
    missing = off - 3 - name.from_hub()
    if missing > 0:
        name = replace(name, left=left + missing * sin, top=top - missing * cos)
    return name
