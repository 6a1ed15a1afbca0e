"""Waves of urges that were watched: a thin line each, a heavy one for the middle of them."""

from __future__ import annotations

from itertools import pairwise

from smart_journal.charts.chart import Mark, Point
from smart_journal.charts.look import mixed
from smart_journal.charts.sheet import Sheet, boxes, rules, stroke
from smart_journal.charts.strip import Strip
from smart_journal.charts.urges.lengths_minutes import MinuteLine
from smart_journal.charts.urges.lengths_spoken import waves_point
from smart_journal.domain.wave import Wave
from smart_journal.domain.words import Words
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.urges.lengths_waves import Waves, runs

# So many waves and more are drawn so pale: the more there are, the less each must cover the middle.
PALE = ((60, 0.84), (12, 0.72), (ENOUGH, 0.5), (0, 0.2))


def draw_waves(sheet: Sheet, line: MinuteLine, strip: Strip, waves: Waves) -> None:
    """Draw the waves, cut at the end of the line, with a dot where each was left."""
    palette, size = sheet.look.palette, sheet.look.size
    share = next(share for count, share in PALE if len(waves.waves) >= count)
    pale = mixed(palette.strength, palette.ground, share)
    courses = [_course(line, strip, wave) for wave in _begun(line, waves)]
    pieces = [piece for course in courses for piece in pairwise(course)]
    rules(sheet, pieces, colour=pale, width=1.1)
    dot = size * 0.13
    ends = sorted({course[-1] for course in courses})
    boxes(sheet, [(x - dot, y - dot, x + dot, y + dot) for x, y in ends], fill=pale)
    for run in runs(waves.middle):
        points = [
            (line.x(each.minute), strip.y(each.strength)) for each in run if each.minute <= line.end
        ]
        if points:
            dots = size * 0.4 if len(points) == 1 else 0.0
            stroke(sheet, points, colour=palette.strength, width=2.6, dots=dots)


def wave_marks(line: MinuteLine, strip: Strip, waves: Waves, words: Words) -> list[Mark]:
    """Return a mark for each point at which waves were left, from left to right."""
    ends: dict[Point, list[Wave]] = {}
    for wave in _begun(line, waves):
        ends.setdefault(_course(line, strip, wave)[-1], []).append(wave)
    reach = (strip.right - strip.left) * 0.03
    return [
        Mark(
            x=x,
            y=y,
            left=x - reach,
            top=strip.top,
            width=2 * reach,
            height=strip.low - strip.top,
            sentence=waves_point(found, words),
            entries=tuple(wave.entry for wave in found),
        )
        for (x, y), found in sorted(ends.items())
    ]


def _begun(line: MinuteLine, waves: Waves) -> list[Wave]:
    return [wave for wave in waves.waves if wave.points[0].minute < line.end]


def _course(line: MinuteLine, strip: Strip, wave: Wave) -> list[Point]:
    """Return the points of a wave up to the end of the line, where it is cut."""
    points: list[Point] = []
    before = wave.points[0]
    for point in wave.points:
        if point.minute > line.end:
            share = (line.end - before.minute) / (point.minute - before.minute)
            at_end = before.strength + share * (point.strength - before.strength)
            return [*points, (line.x(line.end), strip.y(at_end))]
        points.append((line.x(point.minute), strip.y(point.strength)))
        before = point
    return points
