"""How long urges last: the share still there by minute, and below it the waves watched."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import isfinite

from smart_journal.charts.chart import Chart, Mark, Point
from smart_journal.charts.fitted import fitted
from smart_journal.charts.look import SMALL, Look
from smart_journal.charts.sheet import Sheet, new_sheet, rules, shapes, stroke, text_width, write
from smart_journal.charts.signs import full_diamonds
from smart_journal.charts.strip import RATINGS, Strip, axis, axis_room, heading, rating_axis, steps
from smart_journal.charts.urges.lengths_minutes import MinuteLine, write_minutes
from smart_journal.charts.urges.lengths_size import BETWEEN, CURVE, HEADING, MINUTES, WAVES
from smart_journal.charts.urges.lengths_spoken import length_point, longer_point
from smart_journal.charts.urges.waves import draw_waves, wave_marks
from smart_journal.domain.words import Words
from smart_journal.insights.estimates import Estimate, Step
from smart_journal.insights.said import percent, plain
from smart_journal.insights.urges.lengths import Lengths
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

HALF = 0.5
SHARES = (0.0, 0.5, 1.0)
FINE = (0.0, 0.25, 0.5, 0.75, 1.0)


def chart(lengths: Lengths, look: Look, words: Words) -> Chart:
    """Return the drawn curve and waves, with a mark for each length and each end of a wave."""
    sheet = new_sheet(look)
    line, curve, waves = _places(sheet, lengths, words)
    write_minutes(sheet, line, [strip for strip in (curve, waves) if strip], words)
    marks: list[Mark] = []
    if curve:
        _curve(sheet, line, curve, lengths, words)
        marks += _marks(line, curve, lengths, words)
    if waves:
        rating_axis(sheet, waves, words)
        heading(sheet, waves, _("Waves watched: strength"))
        draw_waves(sheet, line, waves, lengths.waves)
        marks += wave_marks(line, waves, lengths.waves, words)
    return Chart(sheet.figure, tuple(marks))


def _places(
    sheet: Sheet, lengths: Lengths, words: Words
) -> tuple[MinuteLine, Strip | None, Strip | None]:
    """Share the height out between the strips that are drawn."""
    look = sheet.look
    size, both = look.size, lengths.curve and lengths.waves.drawn
    texts = [*([percent(1.0, words)] if lengths.curve else []), words.number(RATINGS[-1])]
    line = MinuteLine(left=axis_room(sheet, texts), right=look.width - size * 0.5, end=lengths.end)
    low = look.height - size * MINUTES
    free = low - size * (2 * HEADING + BETWEEN if both else HEADING)
    share = CURVE / (CURVE + WAVES) if both else 1.0
    curve = waves = None
    if lengths.curve:
        top = size * HEADING
        bottom = top + free * share
        curve = Strip(left=line.left, right=line.right, top=top, low=bottom, highest=1.0)
    if lengths.waves.drawn:
        top = low - free * (1 - share) if both else size * HEADING
        waves = Strip(left=line.left, right=line.right, top=top, low=low)
    return line, curve, waves


def _curve(sheet: Sheet, line: MinuteLine, strip: Strip, lengths: Lengths, words: Words) -> None:
    palette = sheet.look.palette
    found = [lengths.survival.at(-1), *lengths.survival.steps]
    inside = [step for step in found if step.time <= line.end]
    last = min(found[-1].time, line.end)
    lows = _stairs(line, strip, [(step.time, step.low) for step in inside], last)
    highs = _stairs(line, strip, [(step.time, step.high) for step in inside], last)
    shapes(sheet, [[*highs, *reversed(lows)]], fill=palette.wash)
    ticks = FINE if steps(strip.low - strip.top, sheet) >= len(FINE) - 1 else SHARES
    axis(sheet, strip, ticks, [percent(tick, words) for tick in ticks])
    _headings(sheet, strip, lengths, words)
    points = _stairs(line, strip, [(step.time, step.share) for step in inside], last)
    stroke(sheet, points, colour=palette.urges, width=2.2)
    _open(sheet, line, strip, lengths)
    half = lengths.survival.median()
    if half is not None and half.value <= line.end:
        _half(sheet, line, strip, half, words)


def _stairs(
    line: MinuteLine, strip: Strip, steps_: Sequence[tuple[float, float]], last: float
) -> list[Point]:
    """Return the corners of stairs that stay level from each time to the next."""
    corners: list[Point] = []
    for time, share in steps_:
        if corners:
            corners.append((line.x(time), corners[-1][1]))
        corners.append((line.x(time), strip.y(share)))
    corners.append((line.x(last), corners[-1][1]))
    return corners


def _headings(sheet: Sheet, strip: Strip, lengths: Lengths, words: Words) -> None:
    """Write what the curve is, and at the right how many lengths lie beyond the axis."""
    look = sheet.look
    wordings = (_("Share of urges still there"), _("Still there"))
    text = fitted(sheet, wordings, look.width, bold=True)
    heading(sheet, strip, text)
    count = sum(len(each.entries) for each in lengths.beyond)
    beyond = ngettext("{count} lasted longer", "{count} lasted longer", count).format(
        count=words.number(count)
    )
    taken = text_width(sheet, text, bold=True, small=SMALL)
    room = strip.right - taken - look.size * 1.5
    if count and text_width(sheet, beyond, small=SMALL) <= room:
        at = (strip.right, strip.top - look.size * 0.8)
        write(sheet, at, beyond, colour=look.palette.soft, across="right", small=SMALL)


def _open(sheet: Sheet, line: MinuteLine, strip: Strip, lengths: Lengths) -> None:
    """Draw a small tick on the curve at each length beyond which an urge is not known."""
    half = sheet.look.size * 0.3
    places = [
        (line.x(each.minutes), strip.y(step.share))
        for each, step in zip(lengths.lengths, lengths.survival.steps, strict=True)
        if each.open and each.minutes <= line.end
    ]
    ticks = [((x, y - half), (x, y + half)) for x, y in places]
    rules(sheet, ticks, colour=sheet.look.palette.urges, width=1.2)


def _half(sheet: Sheet, line: MinuteLine, strip: Strip, half: Estimate, words: Words) -> None:
    """Mark by when half were over, with its interval; an end that is not known has no cap."""
    look = sheet.look
    colour, size, y = look.palette.ink, look.size, strip.y(HALF)
    low, high = line.x(half.low), line.x(half.high if isfinite(half.high) else line.end)
    cap = size * 0.28
    caps = [low, *([high] if half.high <= line.end else [])]
    rules(sheet, [((low, y), (high, y))], colour=colour, width=1.6)
    rules(sheet, [((x, y - cap), (x, y + cap)) for x in caps], colour=colour, width=1.6)
    full_diamonds(sheet, [(line.x(half.value), y)], colour=colour, size=size * 0.8)
    # Beside the interval, or over it where it takes all the room at the right.
    beside, over = high + size * 0.7, line.x(half.value) + size * 0.7
    for text in _half_words(half, words):
        width = text_width(sheet, text, small=SMALL, bold=True)
        if over + width > strip.right:
            continue
        start = beside if beside + width <= strip.right else strip.right - width
        at = (start, y - size * 0.5)
        write(sheet, at, text, colour=colour, small=SMALL, bold=True)
        return


def _half_words(half: Estimate, words: Words) -> tuple[str, str]:
    """Return by when half were over, with the interval and without."""
    minutes, low = plain(half.value, words, 1), plain(half.low, words, 1)
    if isfinite(half.high):
        full = _("half over: {minutes} min ({low} to {high})").format(
            minutes=minutes, low=low, high=plain(half.high, words, 1)
        )
    else:
        full = _("half over: {minutes} min (at least {low})").format(minutes=minutes, low=low)
    return full, _("half over: {minutes} min").format(minutes=minutes)


def _marks(line: MinuteLine, strip: Strip, lengths: Lengths, words: Words) -> list[Mark]:
    """Return a mark for each length on the axis, and one for those beyond it."""
    found = [
        (each, step)
        for each, step in zip(lengths.lengths, lengths.survival.steps, strict=True)
        if each.minutes <= line.end
    ]
    places = [line.x(each.minutes) for each, _step in found]
    edges = [
        strip.left,
        *((one + other) / 2 for one, other in pairwise(places)),
        strip.right,
    ]
    marks = [
        Mark(
            x=places[at],
            y=strip.y(step.share),
            left=edges[at],
            top=strip.top,
            width=edges[at + 1] - edges[at],
            height=strip.low - strip.top,
            sentence=length_point(each, step, words),
            entries=each.entries,
        )
        for at, (each, step) in enumerate(found)
    ]
    return [*marks, *_beyond(line, strip, lengths, found[-1][1] if found else None, words)]


def _beyond(
    line: MinuteLine, strip: Strip, lengths: Lengths, last: Step | None, words: Words
) -> list[Mark]:
    if not lengths.beyond:
        return []
    y = strip.y(last.share if last else 1.0)
    return [
        Mark(
            x=strip.right,
            y=y,
            left=strip.right - (strip.right - strip.left) * 0.02,
            top=strip.top,
            width=(strip.right - strip.left) * 0.02,
            height=strip.low - strip.top,
            sentence=longer_point(lengths.beyond, line.end, words),
            entries=tuple(entry for each in lengths.beyond for entry in each.entries),
        )
    ]
