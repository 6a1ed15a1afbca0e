"""The latest balance wheel against an earlier one."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from smart_journal.charts.balance.spoken import wheel_area
from smart_journal.charts.balance.wheel_legend import (
    key_height,
    legend_height,
    write_key,
    write_legend,
)
from smart_journal.charts.balance.wheel_round import (
    DOT,
    HIGHEST,
    LEADING,
    PAD,
    UPRIGHT,
    Round,
    fit,
)
from smart_journal.charts.chart import Chart, Mark
from smart_journal.charts.look import Look, mixed
from smart_journal.charts.sheet import (
    Across,
    Sheet,
    boxes,
    new_sheet,
    rules,
    shapes,
    stroke,
    text_width,
    write,
)
from smart_journal.domain.words import Words
from smart_journal.insights.balance.then_and_now import ThenAndNow

RINGS = (2, 4, 6, 8, 10)
TINY = 0.75
CLEAR = 0.6  # text sizes from the outline to a number on a ring
LARGE = 6.0  # a radius of so many text sizes shows a number on every ring
LEAST_FILLED = 3  # areas
CIRCLE = 120  # straight pieces of a ring


def chart(wheels: ThenAndNow, look: Look, words: Words) -> Chart:
    """Return the drawn wheel with a mark for each area, clockwise from the top."""
    sheet = new_sheet(look)
    names = [pair.name for pair in wheels.areas]
    free = look.height - legend_height(sheet, wheels, words)
    circle = fit(
        names,
        [words.number(spoke + 1) for spoke in range(len(names))],
        look,
        (free, free - key_height(sheet, names)),
        lambda text: text_width(sheet, text),
    )
    _ratings(sheet, circle, wheels, words)
    _names(sheet, circle)
    if circle.keyed:
        write_key(sheet, names, free - key_height(sheet, names), words)
    write_legend(sheet, wheels, words)
    return Chart(sheet.figure, _marks(circle, wheels, look, words))


def _ratings(sheet: Sheet, circle: Round, wheels: ThenAndNow, words: Words) -> None:
    palette, size = sheet.look.palette, sheet.look.size
    now = [pair.now for pair in wheels.areas]
    if len(now) >= LEAST_FILLED and None not in now:
        outline = [circle.at(spoke, value or 0) for spoke, value in enumerate(now)]
        shapes(sheet, [outline], fill=palette.area)
    _rings(sheet, circle)
    then = [pair.then for pair in wheels.areas]
    for run in _runs(then):
        points = [circle.at(spoke, then[spoke] or 0) for spoke in run]
        alone = size * 0.4 if len(run) == 1 else 0.0
        stroke(sheet, points, colour=palette.soft, width=1.3, dashed=True, dots=alone)
    _numbers(sheet, circle, words, now=now)
    for run in _runs(now):
        points = [circle.at(spoke, now[spoke] or 0) for spoke in run]
        stroke(sheet, points, colour=palette.balance, width=2.2, dots=size * DOT)


def _runs(values: Sequence[int | None]) -> list[list[int]]:
    """Return the spokes to join, cut where an area was not rated; a whole round is closed."""
    count = len(values)
    if None not in values:
        return [[*range(count), 0]] if count > 1 else [[0]]
    first = values.index(None)
    runs: list[list[int]] = [[]]
    for step in range(1, count + 1):
        spoke = (first + step) % count
        if values[spoke] is not None:
            runs[-1].append(spoke)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _rings(sheet: Sheet, circle: Round) -> None:
    palette = sheet.look.palette
    quiet = mixed(palette.line, palette.soft, 0.15)
    for value in RINGS:
        reach = circle.radius * value / HIGHEST
        turn = [2 * pi * piece / CIRCLE for piece in range(CIRCLE + 1)]
        ring = [(circle.x + reach * cos(angle), circle.y + reach * sin(angle)) for angle in turn]
        if value == HIGHEST:
            stroke(sheet, ring, colour=mixed(palette.line, palette.soft, 0.6), width=1.3)
        else:
            stroke(sheet, ring, colour=quiet, width=0.8)
    middle = (circle.x, circle.y)
    spokes = [(middle, circle.at(spoke, HIGHEST)) for spoke in range(len(circle.spokes))]
    rules(sheet, spokes, colour=quiet, width=0.8)


def _numbers(sheet: Sheet, circle: Round, words: Words, *, now: Sequence[int | None]) -> None:
    """Write what the rings stand for half-way between the first two spokes, where no dot is.

    A number that the line of the latest ratings would run through is left away.
    """
    palette, size = sheet.look.palette, sheet.look.size
    angle = pi / max(3, len(circle.spokes)) - pi / 2
    line = _between(now)
    filled = line if len(now) >= LEAST_FILLED and None not in now else 0.0
    for value in RINGS if circle.radius >= LARGE * size else RINGS[-1:]:
        reach = circle.radius * value / HIGHEST
        crossed = abs(value - line) * circle.radius / HIGHEST < size * CLEAR
        if crossed and value < HIGHEST:
            continue
        x, y = circle.x + reach * cos(angle), circle.y + reach * sin(angle)
        text = words.number(value)
        half, high = text_width(sheet, text, small=TINY) / 2 + 1, size * 0.38
        ground = palette.area if value < filled else palette.ground
        boxes(sheet, [(x - half, y - high, x + half, y + high)], fill=ground)
        write(sheet, (x, y), text, colour=palette.soft, across="center", up="center", small=TINY)


def _between(now: Sequence[int | None]) -> float:
    """Return how far out the line runs half-way between the first two spokes, 0 to 10.

    Of the triangle with sides a and b around an angle t it is 2 a b cos(t / 2) / (a + b).
    """
    one, other = (now[0] or 0, now[1] or 0) if len(now) > 1 else (0, 0)
    return 2 * one * other * cos(pi / max(3, len(now))) / (one + other) if one + other else 0.0


def _names(sheet: Sheet, circle: Round) -> None:
    size, ink = sheet.look.size, sheet.look.palette.ink
    for spoke, ((across, _down), name) in enumerate(zip(circle.spokes, circle.names, strict=True)):
        left, top, right, _low = circle.box(spoke, size * PAD)
        side: Across = "center" if abs(across) <= UPRIGHT else "left" if across > 0 else "right"
        x = {"left": left, "center": (left + right) / 2, "right": right}[side]
        for at, line in enumerate(name.lines):
            write(sheet, (x, top + (at + 0.8) * size * LEADING), line, colour=ink, across=side)


def _marks(circle: Round, wheels: ThenAndNow, look: Look, words: Words) -> tuple[Mark, ...]:
    places = [circle.at(spoke, pair.now or 0) for spoke, pair in enumerate(wheels.areas)]
    return tuple(
        Mark(
            x=x,
            y=y,
            left=x - look.size,
            top=y - look.size,
            width=2 * look.size,
            height=2 * look.size,
            sentence=wheel_area(pair, wheels.then, words),
            entries=wheels.entries,
        )
        for (x, y), pair in zip(places, wheels.areas, strict=True)
    )
