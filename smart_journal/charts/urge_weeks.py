"""Urges a week as bars; below them mean strength as a line, and the days logged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smart_journal.charts.chart import Box, Chart, Mark, Point
from smart_journal.charts.dates import date_labels
from smart_journal.charts.look import Look
from smart_journal.charts.scale import STEPS, count_ticks
from smart_journal.charts.sheet import (
    Sheet,
    boxes,
    new_sheet,
    rules,
    stroke,
    text_width,
    write,
)
from smart_journal.charts.spoken import urge_bar
from smart_journal.domain.words import Words
from smart_journal.insights.table import EMPTY_CELL
from smart_journal.insights.urge_week import WEEK, Together
from smart_journal.insights.urges import UrgeWeeks
from smart_journal.language import gettext as _

STRENGTHS = (0, 5, 10)
SMALL = 0.88  # share of the text size for numbers on axes
FILL = 0.64  # share of its slot that a bar takes
WIDEST = 4.0  # of a bar, in text sizes
HEADING = 2.2  # height of a heading, in text sizes
FOOT = 1.5  # height of a bar that stands for none


@dataclass(frozen=True, slots=True, kw_only=True)
class _Places:
    """Where things are, in units from the top left: `bars`, `strength` and `days` are strips."""

    left: float
    right: float
    slot: float
    bar: float
    bars: tuple[float, float]
    strength: tuple[float, float]
    days: tuple[float, float]
    dates: float

    def middle(self, at: int) -> float:
        return self.left + (at + 0.5) * self.slot


def chart(weeks: UrgeWeeks, look: Look, words: Words) -> Chart:
    """Return the drawn weeks with a mark for each bar."""
    sheet = new_sheet(look)
    bars = weeks.bars()
    highest = max((bar.urges or 0 for bar in bars), default=0)
    places = _places(sheet, len(bars), words.number(max(highest, STRENGTHS[-1])))
    ticks = count_ticks(highest, _steps(places.bars, look))
    strengths = STRENGTHS if _steps(places.strength, look) > 1 else STRENGTHS[::2]
    tops = [_level(bar.urges or 0, ticks[-1], places.bars) for bar in bars]
    _gaps(sheet, places, bars)
    _axis(sheet, places, places.bars, ticks, words)
    _axis(sheet, places, places.strength, strengths, words)
    _headings(sheet, places, bars)
    _bars(sheet, places, bars, tops)
    _parts(sheet, places, tops, weeks, words)
    _strength(sheet, places, bars)
    _days(sheet, places, bars, words)
    _dates(sheet, places, bars, words)
    marks = tuple(
        Mark(
            x=places.middle(at),
            y=tops[at],
            left=places.left + at * places.slot,
            top=places.bars[0],
            width=places.slot,
            height=places.days[1] - places.bars[0],
            sentence=urge_bar(bar, weeks, words),
        )
        for at, bar in enumerate(bars)
    )
    return Chart(sheet.figure, marks)


def _places(sheet: Sheet, count: int, highest: str) -> _Places:
    """Share the room out: what text needs first, the rest to bars and strength as 5 to 3."""
    size = sheet.look.size
    left = text_width(sheet, highest, small=SMALL) + size * 0.6
    right = sheet.look.width - size * 0.3
    slot = (right - left) / max(1, count)
    dates = sheet.look.height - size * 0.45
    days = (dates - size * 2.55, dates - size * 1.45)
    strength_low = days[0] - size * 2.1
    free = max(size, strength_low - size * (2 * HEADING + 0.45))
    bars = (size * HEADING, size * HEADING + free * 5 / 8)
    return _Places(
        left=left,
        right=right,
        slot=slot,
        bar=min(slot * FILL, size * WIDEST),
        bars=bars,
        strength=(strength_low - free * 3 / 8, strength_low),
        days=days,
        dates=dates,
    )


def _steps(strip: tuple[float, float], look: Look) -> int:
    """Return into how many steps an axis can be cut without its numbers touching."""
    return max(1, min(STEPS, int((strip[1] - strip[0]) / (look.size * 1.3))))


def _level(value: float, highest: float, strip: tuple[float, float]) -> float:
    return strip[1] - value / highest * (strip[1] - strip[0])


def _axis(
    sheet: Sheet, places: _Places, strip: tuple[float, float], ticks: Sequence[int], words: Words
) -> None:
    palette = sheet.look.palette
    rows = [(_level(tick, ticks[-1], strip), words.number(tick)) for tick in ticks]
    lines = [((places.left, y), (places.right, y)) for y, _text in rows]
    rules(sheet, lines, colour=palette.line, width=0.8)
    for y, text in rows:
        at = (places.left - sheet.look.size * 0.45, y)
        write(sheet, at, text, colour=palette.soft, across="right", up="center", small=SMALL)


def _headings(sheet: Sheet, places: _Places, bars: Sequence[Together]) -> None:
    soft, size = sheet.look.palette.soft, sheet.look.size
    for top, text in (
        (places.bars[0] - size * 0.55, _heading(sheet, bars)),
        (places.strength[0] - size * 0.55, _("Mean strength, 0 to 10")),
        (places.days[0], _("Days logged a week")),
    ):
        write(sheet, (0, top - size * 0.55), text, colour=soft, bold=True, small=SMALL)


def _heading(sheet: Sheet, bars: Sequence[Together]) -> str:
    """Return what is counted, and what a bar is when it is not a week, where that fits."""
    if max((bar.weeks for bar in bars), default=1) == 1:
        return _("Urges a week")
    text = _("Urges a week, one bar for 4 weeks")
    fits = text_width(sheet, text, bold=True, small=SMALL) <= sheet.look.width
    return text if fits else _("Urges a week")


def _gaps(sheet: Sheet, places: _Places, bars: Sequence[Together]) -> None:
    """Lay a band under the weeks of which nothing is known, and say at the top what it means.

    Before the first logged week there is none: the journal may not have been begun.
    """
    look, palette = sheet.look, sheet.look.palette
    first = next((at for at, bar in enumerate(bars) if not bar.gap), len(bars))
    gaps = [at for at, bar in enumerate(bars) if at > first and bar.gap and bar.finished]
    if not gaps:
        return
    sides = [(places.left + at * places.slot, places.left + (at + 1) * places.slot) for at in gaps]
    strips = (places.bars, places.strength)
    areas = [(left, top, right, low) for left, right in sides for top, low in strips]
    boxes(sheet, areas, fill=palette.band)
    text = _("nothing logged")
    base = places.bars[0] - look.size * 1.1
    start = places.right - text_width(sheet, text, small=SMALL)
    heading = text_width(sheet, _heading(sheet, bars), bold=True, small=SMALL)
    if start < heading + look.size * 2.5:  # no room beside it: the dashes below say it too
        return
    write(sheet, (start, base), text, colour=palette.soft, small=SMALL)
    swatch = (start - look.size * 1.5, base - look.size * 0.75, start - look.size * 0.4, base + 1)
    boxes(sheet, [swatch], fill=palette.band, edge=palette.line, width=0.8)


def _bars(sheet: Sheet, places: _Places, bars: Sequence[Together], tops: Sequence[float]) -> None:
    """Draw finished weeks solid, the others as an outline with slanting lines."""
    colour, half = sheet.look.palette.urges, places.bar / 2
    solid: list[Box] = []
    outlined: list[Box] = []
    for at, bar in enumerate(bars):
        if bar.gap:
            continue
        # A logged week without urges is a known zero: a thin foot tells it from a gap.
        top = min(tops[at], places.bars[1] - FOOT)
        box = (places.middle(at) - half, top, places.middle(at) + half, places.bars[1])
        (solid if bar.finished else outlined).append(box)
    boxes(sheet, solid, fill=colour)
    boxes(sheet, outlined, fill=sheet.look.palette.ground, edge=colour, width=1.2)
    for box in outlined:
        rules(sheet, _slants(box, sheet.look.size * 0.55), colour=colour, width=0.9)


def _slants(box: Box, step: float) -> list[tuple[Point, Point]]:
    """Return slanting lines cut to the box: hatches need a clip path, which Qt's SVG ignores."""
    left, top, right, low = box
    width, height = right - left, low - top
    lines: list[tuple[Point, Point]] = []
    reach = step
    while reach < width + height:
        start = (left, low - reach) if reach <= height else (left + reach - height, top)
        end = (left + reach, low) if reach <= width else (right, low - reach + width)
        lines.append((start, end))
        reach += step
    return lines


def _parts(
    sheet: Sheet, places: _Places, tops: Sequence[float], weeks: UrgeWeeks, words: Words
) -> None:
    """Say above a week that is not whole what it is, clear of its neighbours."""
    look = sheet.look
    for at, bar in enumerate(weeks.bars()):
        if bar.finished:
            continue
        text = weeks.part(bar.last, words)
        half = text_width(sheet, text, small=SMALL) / 2
        x = min(max(places.middle(at), places.left + half), places.right - half)
        under = [
            top
            for other, top in enumerate(tops)
            if abs(places.middle(other) - x) < half + places.bar / 2 + look.size * 0.3
        ]
        y = min(under) - look.size * 0.35
        write(sheet, (x, y), text, colour=look.palette.ink, across="center", small=SMALL)


def _strength(sheet: Sheet, places: _Places, bars: Sequence[Together]) -> None:
    """Draw the line, broken at gaps; a point by itself is a dot, and crowded points have none."""
    size, colour = sheet.look.size, sheet.look.palette.strength
    run: list[Point] = []
    for at, bar in enumerate([*bars, None]):
        if bar is not None and bar.mean is not None:
            run.append((places.middle(at), _level(bar.mean, STRENGTHS[-1], places.strength)))
            continue
        if run:
            dotted = len(run) == 1 or places.slot > size
            stroke(sheet, run, colour=colour, width=2.0, dots=size * 0.38 if dotted else 0.0)
        run = []


def _days(sheet: Sheet, places: _Places, bars: Sequence[Together], words: Words) -> None:
    """Write the days logged under each bar, or draw them as low bars where digits do not fit."""
    soft = sheet.look.palette.soft
    if places.slot >= text_width(sheet, words.number(WEEK), small=SMALL) * 1.5:
        for at, bar in enumerate(bars):
            text = EMPTY_CELL if bar.gap else words.number(bar.days_logged)
            where = (places.middle(at), places.days[1] - FOOT)
            write(sheet, where, text, colour=soft, across="center", small=SMALL)
        return
    low, half = places.days[1], places.bar / 2
    rules(sheet, [((places.left, low), (places.right, low))], colour=soft, width=0.6)
    areas = [
        (
            places.middle(at) - half,
            _level(bar.days_logged, WEEK, places.days),
            places.middle(at) + half,
            low,
        )
        for at, bar in enumerate(bars)
        if not bar.gap
    ]
    boxes(sheet, areas, fill=soft)


def _dates(sheet: Sheet, places: _Places, bars: Sequence[Together], words: Words) -> None:
    def width(text: str) -> float:
        return text_width(sheet, text, small=SMALL)

    middles = [places.middle(at) for at in range(len(bars))]
    for x, text in date_labels([bar.start for bar in bars], middles, width, words):
        half = width(text) / 2
        at = (min(max(x, half), sheet.look.width - half), places.dates)
        write(sheet, at, text, colour=sheet.look.palette.soft, across="center", small=SMALL)
