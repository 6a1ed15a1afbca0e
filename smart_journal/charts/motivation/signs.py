"""Signs that tell the rulers apart by shape, and those of plans and meetings."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from smart_journal.charts.chart import Point
from smart_journal.charts.look import Palette
from smart_journal.charts.motivation.size import Sign
from smart_journal.charts.sheet import Sheet, rules, shapes, stroke
from smart_journal.insights.motivation.ratings import Ruler

CORNERS = 16  # of what looks round
DOT = 0.52  # diameter of a sign, in text sizes
FLAG = 0.5  # width of the flag of a change plan
TICK = 0.3  # half of a tick's height
WIDTHS = {Ruler.IMPORTANCE: 2.4, Ruler.CONFIDENCE: 2.0, Ruler.READINESS: 1.2}


def colour_of(ruler: Ruler, palette: Palette) -> str:
    """Return the colour of a ruler."""
    return {
        Ruler.IMPORTANCE: palette.motivation,
        Ruler.CONFIDENCE: palette.thoughts,
        Ruler.READINESS: palette.urges,
    }[ruler]


def draw_line(sheet: Sheet, ruler: Ruler, points: Sequence[Point]) -> None:
    """Draw the line of a ruler: broad, dashed or thin."""
    stroke(
        sheet,
        points,
        colour=colour_of(ruler, sheet.look.palette),
        width=WIDTHS[ruler],
        dashed=ruler is Ruler.CONFIDENCE,
    )


def draw_dots(sheet: Sheet, ruler: Ruler, points: Sequence[Point], *, open_: bool = False) -> None:
    """Draw the sign of a ruler at each of `points`: a dot, a square or a triangle."""
    colour = colour_of(ruler, sheet.look.palette)
    outlines = [_outline(ruler, at, DOT * sheet.look.size) for at in points]
    if open_:
        shapes(sheet, outlines, fill=sheet.look.palette.ground, edge=colour, width=1.4)
    else:
        shapes(sheet, outlines, fill=colour)


def draw_flags(sheet: Sheet, points: Sequence[Point], *, open_: bool) -> None:
    """Draw a small flag, its tip at each of `points`: filled for a plan, open for a look back."""
    palette, half = sheet.look.palette, FLAG * sheet.look.size / 2
    outlines = [[(x - half, y - 2 * half), (x + half, y - 2 * half), (x, y)] for x, y in points]
    fill = palette.ground if open_ else palette.soft
    shapes(sheet, outlines, fill=fill, edge=palette.soft, width=1.2)


def draw_ticks(sheet: Sheet, points: Sequence[Point]) -> None:
    """Draw a small upright tick at each of `points`."""
    half = TICK * sheet.look.size
    lines = [((x, y - half), (x, y + half)) for x, y in points]
    rules(sheet, lines, colour=sheet.look.palette.soft, width=1.6)


def draw_sign(sheet: Sheet, sign: Ruler | Sign, left: float, middle: float, width: float) -> None:
    """Draw a sign of the key between `left` and `left + width`."""
    at = (left + width / 2, middle)
    tip = (at[0], middle + FLAG * sheet.look.size / 2)
    match sign:
        case Ruler():
            draw_line(sheet, sign, [(left, middle), (left + width, middle)])
            draw_dots(sheet, sign, [at])
        case Sign.PLAN:
            draw_flags(sheet, [tip], open_=False)
        case Sign.REVIEW:
            draw_flags(sheet, [tip], open_=True)
        case Sign.RATED:
            draw_dots(sheet, Ruler.IMPORTANCE, [(at[0] - width / 4, middle)], open_=True)
            draw_dots(sheet, Ruler.CONFIDENCE, [(at[0] + width / 4, middle)], open_=True)
        case Sign.MEETING:
            draw_ticks(sheet, [at])


def _outline(ruler: Ruler, at: Point, size: float) -> list[Point]:
    x, y = at
    half = size / 2
    match ruler:
        case Ruler.IMPORTANCE:
            turns = (2 * pi * corner / CORNERS for corner in range(CORNERS))
            return [(x + half * cos(turn), y + half * sin(turn)) for turn in turns]
        case Ruler.CONFIDENCE:
            side = half * 0.9
            return [
                (x - side, y - side),
                (x + side, y - side),
                (x + side, y + side),
                (x - side, y + side),
            ]
        case Ruler.READINESS:
            return [
                (x, y - half * 1.15),
                (x + half * 1.1, y + half * 0.8),
                (x - half * 1.1, y + half * 0.8),
            ]
