"""Kinds of belief: a row of bars each, all on one scale and one line of time."""

from __future__ import annotations

from smart_journal.charts.chart import Box, Chart, Mark, Point
from smart_journal.charts.dates import date_labels
from smart_journal.charts.living.key import Sign, write_key
from smart_journal.charts.look import Look
from smart_journal.charts.rows import Rows, rows, write_names
from smart_journal.charts.sheet import Sheet, boxes, new_sheet, rules, text_width, write
from smart_journal.charts.strip import SMALL, Strip, axis, axis_room
from smart_journal.charts.thoughts.size import DATES, KEY_GAP, kinds_key
from smart_journal.charts.time_line import TimeLine, bands
from smart_journal.domain.abc import BeliefKind
from smart_journal.domain.words import Words
from smart_journal.insights.thoughts.kinds import KindMonth, Kinds, month_words
from smart_journal.insights.thoughts.words import kind_words

LEAST = 2  # a single belief must not fill the row
FILL = 0.72  # share of its days that a bar takes
WIDEST = 4.0  # of a bar, in text sizes
BETWEEN = 1.2  # from the bars of one kind to those of the next, in text sizes


def chart(found: Kinds, look: Look, words: Words) -> Chart:
    """Return the drawn bars with a mark for each, kind by kind."""
    sheet = new_sheet(look)
    size = look.size
    key = [(sign, text) for sign, text in zip(_signs(), kinds_key(found), strict=True) if text]
    top = write_key(sheet, key)
    kinds = list(BeliefKind)
    names = [kind_words(kind) for kind in kinds]
    plan = rows(sheet, names, top=top + KEY_GAP * size, low=look.height - DATES * size)
    write_names(sheet, plan)
    highest = max(LEAST, *(len(entries) for month in found.months for entries in month.kinds))
    strips = _strips(sheet, plan, highest, words)
    line = TimeLine(span=found.span, left=strips[0].left, right=strips[0].right)
    bands(sheet, line, strips, [month.stretch.span for month in found.gaps])
    for strip in strips:
        axis(sheet, strip, (0, highest), [words.number(0), words.number(highest)])
    _bars(sheet, line, strips, found)
    _dates(sheet, line, found, words)
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
    width = min(month.stretch.span.days * line.day_width * FILL, WIDEST * sheet.look.size)
    middle = _middle(line, month)
    return middle - width / 2, strip.y(count), middle + width / 2, strip.low


def _middle(line: TimeLine, month: KindMonth) -> float:
    span = month.stretch.span
    return line.start(span.first) + span.days * line.day_width / 2


def _dates(sheet: Sheet, line: TimeLine, found: Kinds, words: Words) -> None:
    def width(text: str) -> float:
        return text_width(sheet, text, small=SMALL)

    look = sheet.look
    days = [month.stretch.span.first for month in found.months]
    middles = [_middle(line, month) for month in found.months]
    for x, text in date_labels(days, middles, width, words):
        half = width(text) / 2
        at = (min(max(x, half), look.width - half), look.height - look.size * 0.4)
        write(sheet, at, text, colour=look.palette.soft, across="center", small=SMALL)


def _mark(line: TimeLine, strip: Strip, month: KindMonth, kind: BeliefKind, words: Words) -> Mark:
    entries = month.kinds[list(BeliefKind).index(kind)]
    left = line.start(month.stretch.span.first)
    return Mark(
        x=_middle(line, month),
        y=strip.y(len(entries)),
        left=left,
        top=strip.top,
        width=month.stretch.span.days * line.day_width,
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
