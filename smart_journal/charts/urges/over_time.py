"""Urges a day, a week or a month as bars; below them strength, what passed, and days logged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from smart_journal.charts.chart import Box, Chart, Mark, Point
from smart_journal.charts.look import SMALL, Look
from smart_journal.charts.scale import count_ticks
from smart_journal.charts.sheet import Sheet, boxes, new_sheet, rules, stroke, text_width, write
from smart_journal.charts.strip import RATINGS, Strip, axis, axis_room, rating_axis, steps
from smart_journal.charts.time_line import write_some_dates
from smart_journal.charts.urges.over_time_heads import heads
from smart_journal.charts.urges.over_time_places import Places, draw_strongest, pale, write_heads
from smart_journal.charts.urges.over_time_spoken import urge_bar
from smart_journal.domain.words import Words
from smart_journal.insights.said import percent
from smart_journal.insights.table import EMPTY_CELL
from smart_journal.insights.urges.bucket import WEEK, Unit
from smart_journal.insights.urges.over_time import UrgesOverTime
from smart_journal.insights.urges.passed import PassedShares
from smart_journal.language import gettext as _

FOOT = 1.5  # height of a bar that stands for none
GROUP = 0.8  # share of a slot that a share takes of it
MONTH = 31  # days
SHARES = (0.0, 0.5, 1.0)


def chart(over: UrgesOverTime, look: Look, words: Words) -> Chart:
    """Return the drawn urges with a mark for each bar; in short without the share that passed."""
    sheet = new_sheet(look)
    highest = max((each.urges for each in over.buckets), default=0)
    found = heads(over)
    percents = [percent(share, words) for share in SHARES] if found.passed else []
    numbers = [words.number(value) for value in (count_ticks(highest)[-1], RATINGS[-1])]
    places = write_heads(sheet, found, axis_room(sheet, [*numbers, *percents]), len(over.buckets))
    ticks = count_ticks(highest, steps(places.counts.low - places.counts.top, sheet))
    counts = replace(places.counts, highest=ticks[-1])
    tops = [counts.y(each.urges) for each in over.buckets]
    _gaps(sheet, places, over)
    axis(sheet, counts, ticks, [words.number(tick) for tick in ticks])
    rating_axis(sheet, places.strength, words)
    _bars(sheet, places, over, tops)
    _parts(sheet, places, over, tops, words)
    _strength(sheet, places, over)
    if places.passed is not None:
        _passed(sheet, places, places.passed, over.shares(), words)
    if places.days is not None:
        _days(sheet, places, places.days, over, words)
    middles = [places.middle(at) for at in range(len(over.buckets))]
    write_some_dates(sheet, [each.start for each in over.buckets], middles, places.dates, words)
    return Chart(sheet.figure, _marks(places, over, tops, words))


def _marks(
    places: Places, over: UrgesOverTime, tops: Sequence[float], words: Words
) -> tuple[Mark, ...]:
    return tuple(
        Mark(
            x=places.middle(at),
            y=tops[at],
            left=places.start(at),
            top=places.counts.top,
            width=places.slot,
            height=places.low - places.counts.top,
            sentence=urge_bar(bucket, over, words),
            entries=bucket.entries,
        )
        for at, bucket in enumerate(over.buckets)
    )


def _gaps(sheet: Sheet, places: Places, over: UrgesOverTime) -> None:
    """Lay a band under the bars of which nothing is known."""
    sides = [(places.start(at), places.start(at + 1)) for at in over.unknown()]
    areas = [strip.box(left, right) for left, right in sides for strip in places.strips]
    boxes(sheet, areas, fill=sheet.look.palette.band)


def _bars(sheet: Sheet, places: Places, over: UrgesOverTime, tops: Sequence[float]) -> None:
    """Draw whole bars solid, those of few days logged pale, the others with slanting lines."""
    palette, half = sheet.look.palette, places.bar / 2
    solid: list[Box] = []
    few: list[Box] = []
    part: list[Box] = []
    for at, bucket in enumerate(over.buckets):
        if bucket.gap:
            continue
        # A logged time without urges is a known zero: a thin foot tells it from a gap.
        top = min(tops[at], places.counts.low - FOOT)
        box = (places.middle(at) - half, top, places.middle(at) + half, places.counts.low)
        (few if bucket.sparse else solid).append(box) if bucket.finished else part.append(box)
    boxes(sheet, solid, fill=palette.urges)
    boxes(sheet, few, fill=pale(palette), edge=palette.urges, width=1.2)
    boxes(sheet, part, fill=palette.ground, edge=palette.urges, width=1.2)
    slants = [line for box in part for line in _slants(box, sheet.look.size * 0.55)]
    rules(sheet, slants, colour=palette.urges, width=0.9)


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
    sheet: Sheet, places: Places, over: UrgesOverTime, tops: Sequence[float], words: Words
) -> None:
    """Say above a bar that is not whole what it is, clear of its neighbours."""
    look = sheet.look
    for at, bucket in enumerate(over.buckets):
        if bucket.finished or bucket.gap:
            continue
        text = over.part(bucket.last, words)
        half = text_width(sheet, text, small=SMALL) / 2
        x = min(max(places.middle(at), places.counts.left + half), places.counts.right - half)
        under = [
            top
            for other, top in enumerate(tops)
            if abs(places.middle(other) - x) < half + places.bar / 2 + look.size * 0.3
        ]
        y = min(under) - look.size * 0.35
        write(sheet, (x, y), text, colour=look.palette.ink, across="center", small=SMALL)


def _strength(sheet: Sheet, places: Places, over: UrgesOverTime) -> None:
    """Draw the strongest as diamonds, the mean as a line, broken where there is none.

    A mean by itself is a dot, and crowded ones have none.
    """
    size, colour = sheet.look.size, sheet.look.palette.strength
    strongest = [
        (places.middle(at), places.strength.y(each.strongest))
        for at, each in enumerate(over.buckets)
        if each.strongest is not None
    ]
    draw_strongest(sheet, strongest, min(size * 0.5, max(places.slot * 0.9, 3.0)))
    run: list[Point] = []
    for at, bucket in enumerate([*over.buckets, None]):
        if bucket is not None and bucket.mean is not None:
            run.append((places.middle(at), places.strength.y(bucket.mean)))
            continue
        if run:
            dotted = len(run) == 1 or places.slot > size
            stroke(sheet, run, colour=colour, width=2.0, dots=size * 0.3 if dotted else 0.0)
        run = []


def _passed(sheet: Sheet, places: Places, strip: Strip, found: PassedShares, words: Words) -> None:
    """Draw shares as short lines over their intervals, as long as the time they are of."""
    palette = sheet.look.palette
    whole = replace(strip, highest=1.0)
    axis(sheet, whole, SHARES, [percent(share, words) for share in SHARES])
    if not found.shares:
        at = ((strip.left + strip.right) / 2, (strip.top + whole.y(0.5)) / 2)
        text = _("too few outcomes noted")
        write(sheet, at, text, colour=palette.soft, across="center", up="center", small=SMALL)
        return
    inset = places.slot * (1 - GROUP) / 2
    areas: list[Box] = []
    lines: list[tuple[Point, Point]] = []
    for each in found.shares:
        left, right = places.start(each.first) + inset, places.start(each.last + 1) - inset
        areas.append((left, whole.y(each.estimate.high), right, whole.y(each.estimate.low)))
        y = whole.y(each.estimate.value)
        lines.append(((left, y), (right, y)))
    boxes(sheet, areas, fill=palette.wash)
    rules(sheet, lines, colour=palette.urges, width=2.4)


def _days(sheet: Sheet, places: Places, strip: Strip, over: UrgesOverTime, words: Words) -> None:
    """Write the days logged under each bar, or draw them as low bars where digits do not fit."""
    soft = sheet.look.palette.soft
    most = WEEK if over.unit is Unit.WEEK else MONTH
    if places.slot >= text_width(sheet, words.number(most), small=SMALL) * 1.5:
        for at, bucket in enumerate(over.buckets):
            text = EMPTY_CELL if bucket.gap else words.number(bucket.days_logged)
            where = (places.middle(at), strip.low - FOOT)
            write(sheet, where, text, colour=soft, across="center", small=SMALL)
        return
    rules(sheet, [((strip.left, strip.low), (strip.right, strip.low))], colour=soft, width=0.6)
    low = replace(strip, highest=float(most))
    half = places.bar / 2
    areas = [
        (places.middle(at) - half, low.y(each.days_logged), places.middle(at) + half, low.low)
        for at, each in enumerate(over.buckets)
        if not each.gap
    ]
    boxes(sheet, areas, fill=soft)
