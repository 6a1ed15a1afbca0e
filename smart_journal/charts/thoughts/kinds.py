"""Kinds of belief: a row of bars each, all on one scale and one line of time."""

from __future__ import annotations

from smart_journal.charts.chart import Box, Chart, Mark, Point
from smart_journal.charts.key import BELOW
from smart_journal.charts.look import Look
from smart_journal.charts.rows import Rows, rows, write_names
from smart_journal.charts.sheet import Sheet, boxes, new_sheet, rules
from smart_journal.charts.strip import Strip, axis, axis_room
from smart_journal.charts.thoughts.size import DATES, kinds_key
from smart_journal.charts.time_line import TimeLine, bands, bar_sides, write_some_dates
from smart_journal.charts.write_key import Sign, write_key
from smart_journal.domain.abc import BeliefKind
from smart_journal.domain.words import Words
from smart_journal.insights.thoughts.kinds import KindMonth, Kinds, month_words
from smart_journal.insights.thoughts.words import kind_words

LEAST = 2  # a single belief must not fill the row
BETWEEN = 1.2  # from the bars of one kind to those of the next, in text sizes


def chart(found: Kinds, look: Look, words: Words) -> Chart:
    """Return the drawn bars with a mark for each, kind by kind."""
    sheet = new_sheet(look)
    size = look.size
    key = [(sign, text) for sign, text in zip(_signs(), kinds_key(found), strict=True) if text]
    top = write_key(sheet, key)
    kinds = list(BeliefKind)
    names = [kind_words(kind) for kind in kinds]
    plan = rows(sheet, names, top=top + BELOW * size, low=look.height - DATES * size)
    write_names(sheet, plan)
    highest = max(LEAST, *(len(entries) for month in found.months for entries in month.kinds))
    strips = _strips(sheet, plan, highest, words)
    line = TimeLine(span=found.span, left=strips[0].left, right=strips[0].right)
    bands(sheet, line, strips, [month.stretch.span for month in found.gaps])
    for strip in strips:
        axis(sheet, strip, (0, highest), [words.number(0), words.number(highest)])
    _bars(sheet, line, strips, found)
    spans = [month.stretch.span for month in found.months]
    days, middles = [span.first for span in spans], [line.centre(span) for span in spans]
    write_some_dates(sheet, days, middles, look.height - size * 0.4, words)
    marks = tuple(
        _mark(line, strip, month, kind, words)
        for kind, strip in zip(kinds, strips, strict=True)
        for month in found.months
    )
    return Chart(sheet.figure, marks)


def _strips(sheet: Sheet, plan: Rows, highest: int, words: Words) -> list[Strip]:
    """Return the frame of each kind, with room for the numbers beside the names."""
    half = (plan.height - BETWEEN * sheet.look.size) / 2
    left = plan.left + axis_room(sheet, [words.number(highest)])
    return [
        Strip(left=left, right=plan.right, top=y - half, low=y + half, highest=highest)
        for y in plan.middles
    ]


def _bars(sheet: Sheet, line: TimeLine, strips: list[Strip], found: Kinds) -> None:
    """Draw whole stretches solid, parts of one as outlines.

    No such belief on the pages there are is a known nought: a line at the foot tells it from
    a stretch without a page.
    """
    whole: list[Box] = []
    part: list[Box] = []
    none: list[tuple[Point, Point]] = []
    for at, strip in enumerate(strips):
        for month in found.months:
            box = _box(sheet, line, strip, month, len(month.kinds[at]))
            if month.pages and not month.kinds[at]:
                none.append(((box[0], strip.low), (box[2], strip.low)))
            elif month.pages:
                (whole if month.stretch.whole else part).append(box)
    palette = sheet.look.palette
    rules(sheet, none, colour=palette.thoughts, width=1.6)
    boxes(sheet, whole, fill=palette.thoughts)
    boxes(sheet, part, fill=palette.ground, edge=palette.thoughts, width=1.2)


def _box(sheet: Sheet, line: TimeLine, strip: Strip, month: KindMonth, count: int) -> Box:
    left, right = bar_sides(sheet, line, month.stretch.span)
    return left, strip.y(count), right, strip.low


def _mark(line: TimeLine, strip: Strip, month: KindMonth, kind: BeliefKind, words: Words) -> Mark:
    entries = month.kinds[list(BeliefKind).index(kind)]
    span = month.stretch.span
    return Mark(
        x=line.centre(span),
        y=strip.y(len(entries)),
        left=line.start(span.first),
        top=strip.top,
        width=line.width(span),
        height=strip.low - strip.top,
        sentence=month_words(month, kind, words),
        entries=tuple(dict.fromkeys(entries)),
    )


def _signs() -> tuple[Sign, Sign, Sign]:
    return _solid, _outlined, _band


def _square(sheet: Sheet, point: Point) -> Box:
    half = sheet.look.size * 0.36
    return point[0] - half, point[1] - half, point[0] + half, point[1] + half


def _solid(sheet: Sheet, point: Point) -> None:
    boxes(sheet, [_square(sheet, point)], fill=sheet.look.palette.thoughts)


def _outlined(sheet: Sheet, point: Point) -> None:
    palette = sheet.look.palette
    boxes(sheet, [_square(sheet, point)], fill=palette.ground, edge=palette.thoughts, width=1.2)


def _band(sheet: Sheet, point: Point) -> None:
    palette = sheet.look.palette
    boxes(sheet, [_square(sheet, point)], fill=palette.band, edge=palette.line, width=0.8)
