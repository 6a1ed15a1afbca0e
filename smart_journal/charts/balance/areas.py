"""Each area of life over time by itself: small charts of one kind, all from 0 to 10."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from math import ceil

from smart_journal.charts.balance.size import BETWEEN, DATES, columns
from smart_journal.charts.balance.spoken import area_point
from smart_journal.charts.chart import Chart, Mark, Point
from smart_journal.charts.look import SMALL, Look
from smart_journal.charts.sheet import (
    Sheet,
    new_sheet,
    rules,
    stroke,
    text_width,
    write,
)
from smart_journal.charts.wrap import wrapped
from smart_journal.domain.period import Span
from smart_journal.domain.words import Words
from smart_journal.insights.balance.area_lines import AreaLine, AreaLines
from smart_journal.language import gettext as _

HIGHEST = 10
LEVELS = (0, 5, 10)
LEADING = 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cell:
    """One small chart: the frame of its lines, and the titles above it."""

    left: float
    right: float
    top: float
    low: float
    title: float


def chart(lines: AreaLines, look: Look, words: Words) -> Chart:
    """Return the drawn areas with a mark for each rating, area by area."""
    sheet = new_sheet(look)
    if not lines.lines:
        text = lines.sentence(words)
        write(sheet, (0, look.size * 1.5), text, colour=look.palette.soft)
        return Chart(sheet.figure, ())
    across = columns(len(lines.lines), look)
    numbers = max(text_width(sheet, words.number(level), small=SMALL) for level in LEVELS)
    width = (look.width - BETWEEN * look.size * (across - 1)) / across
    last = text_width(sheet, words.number(HIGHEST), bold=True) + look.size * 0.8
    titles = [
        wrapped(_title(line), width - last, lambda text: text_width(sheet, text, bold=True))
        for line in lines.lines
    ]
    rows = ceil(len(lines.lines) / across)
    deepest = max(len(title) for title in titles) * look.size * LEADING + look.size * 0.5
    foot = look.size * DATES
    height = (look.height - foot) / rows
    marks: list[Mark] = []
    for at, line in enumerate(lines.lines):
        row, column = divmod(at, across)
        left = column * (width + BETWEEN * look.size)
        top = row * height
        cell = _Cell(
            left=left + numbers + look.size * 0.5,
            right=left + width - look.size * 0.4,
            top=top + deepest + look.size * 0.7,
            low=top + height - look.size * 0.9,
            title=top + look.size,
        )
        _frame(sheet, cell, words)
        _heading(sheet, cell, left, line, titles[at], words)
        marks += _line(sheet, cell, line, lines, words)
        if at + across >= len(lines.lines):
            _dates(sheet, cell, lines.span, words)
    return Chart(sheet.figure, tuple(marks))


def _title(line: AreaLine) -> str:
    return line.name if line.used else _("{area} (no longer used)").format(area=line.name)


def _frame(sheet: Sheet, cell: _Cell, words: Words) -> None:
    palette, size = sheet.look.palette, sheet.look.size
    rows = [(cell.low - (cell.low - cell.top) * level / HIGHEST, level) for level in LEVELS]
    rules(
        sheet,
        [((cell.left, y), (cell.right, y)) for y, _level in rows],
        colour=palette.line,
        width=0.8,
    )
    for y, level in rows:
        at = (cell.left - size * 0.4, y)
        text = words.number(level)
        write(sheet, at, text, colour=palette.soft, across="right", up="center", small=SMALL)


def _heading(
    sheet: Sheet, cell: _Cell, left: float, line: AreaLine, title: tuple[str, ...], words: Words
) -> None:
    palette, size = sheet.look.palette, sheet.look.size
    colour = palette.ink if line.used else palette.soft
    for at, text in enumerate(title):
        write(sheet, (left, cell.title + at * size * LEADING), text, colour=colour, bold=True)
    if line.last is not None and line.last.value is not None:
        at_right = (cell.right, cell.title)
        text = words.number(line.last.value)
        write(sheet, at_right, text, colour=palette.balance, across="right", bold=True)


def _line(sheet: Sheet, cell: _Cell, line: AreaLine, lines: AreaLines, words: Words) -> list[Mark]:
    size = sheet.look.size
    colour = sheet.look.palette.balance if line.used else sheet.look.palette.soft
    dots = min(size * 0.4, 1.4 * (cell.right - cell.left) / len(lines.days))
    for run in line.runs():
        points = [_place(cell, lines.span, point.at, point.value or 0) for point in run]
        stroke(sheet, points, colour=colour, width=2.0, dots=dots)
    marks = []
    for day, point in zip(lines.days, line.points, strict=True):
        if point.value is None:
            continue
        x, y = _place(cell, lines.span, point.at, point.value)
        marks.append(
            Mark(
                x=x,
                y=y,
                left=x - size / 2,
                top=cell.top,
                width=size,
                height=cell.low - cell.top,
                sentence=area_point(line.name, day, point.value, words),
                entries=(point.entry,) if point.entry else (),
            )
        )
    return marks


def _place(cell: _Cell, span: Span, at: datetime, value: int) -> Point:
    start = datetime.combine(span.first, time())
    share = (at - start) / timedelta(days=span.days)
    inside = min(max(share, 0.0), 1.0)
    return (
        cell.left + inside * (cell.right - cell.left),
        cell.low - (cell.low - cell.top) * value / HIGHEST,
    )


def _dates(sheet: Sheet, cell: _Cell, span: Span, words: Words) -> None:
    """Write the first and the last day under the lowest charts, short where room is scarce."""
    size, soft = sheet.look.size, sheet.look.palette.soft
    room = cell.right - cell.left - size
    pairs = (
        (words.day(span.first), words.day(span.last)),
        (words.month(span.first), words.month(span.last)),
        (words.short_day(span.first), words.short_day(span.last)),
    )
    fitting = (
        pair for pair in pairs if sum(text_width(sheet, text, small=SMALL) for text in pair) <= room
    )
    first, last = next(fitting, ("", words.short_day(span.last)))
    y = cell.low + size * 1.5
    write(sheet, (cell.left, y), first, colour=soft, small=SMALL)
    write(sheet, (cell.right, y), last, colour=soft, across="right", small=SMALL)
