"""What stands below a wheel: which line is of which day, and the key to numbered names."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from smart_journal.charts.balance.size import KEY_ROW, LEGEND_FOOT, NUMBER
from smart_journal.charts.balance.wheel_round import DOT
from smart_journal.charts.chart import Point
from smart_journal.charts.look import SMALL
from smart_journal.charts.sheet import Sheet, stroke, text_width, write
from smart_journal.charts.wrap import wrapped
from smart_journal.domain.words import Words
from smart_journal.insights.balance.then_and_now import ThenAndNow

SAMPLE = 2.6  # from the start of an entry to its words, in text sizes
BETWEEN = 2.0  # between neighbours in a row
COLUMNS = 3


def legend_height(sheet: Sheet, wheels: ThenAndNow, words: Words) -> float:
    """Return the height of the days below the wheel, in units."""
    return sheet.look.size * (LEGEND_FOOT + KEY_ROW * _rows(sheet, _days(wheels, words)))


def key_height(sheet: Sheet, names: Sequence[str]) -> float:
    """Return the height of the key to numbered names, in units."""
    return sheet.look.size * KEY_ROW * max(len(column) for column in _columns(sheet, names))


def write_legend(sheet: Sheet, wheels: ThenAndNow, words: Words) -> None:
    """Name the lines at the foot of the sheet, side by side where there is room."""
    size, days = sheet.look.size, _days(wheels, words)
    side_by_side = _rows(sheet, days) == 1
    row = days if side_by_side else days[:1]
    left = (sheet.look.width - _width(sheet, row)) / 2
    for at, (text, latest) in enumerate(days):
        below = 0 if side_by_side else len(days) - 1 - at
        _entry(
            sheet, (left, sheet.look.height - size * (0.5 + KEY_ROW * below)), text, latest=latest
        )
        if side_by_side:
            left += _width(sheet, days[at : at + 1]) + size * BETWEEN


def write_key(sheet: Sheet, names: Sequence[str], top: float, words: Words) -> None:
    """Write the numbered names below `top`, in columns that read downwards."""
    look, columns = sheet.look, _columns(sheet, names)
    for at, column in enumerate(columns):
        left = at * look.width / len(columns)
        for row, (number, line) in enumerate(column):
            base = top + look.size * (KEY_ROW * row + 1)
            if number:
                where = (left + look.size * 1.5, base)
                text = words.number(number)
                write(sheet, where, text, colour=look.palette.soft, across="right", small=SMALL)
            at_name = (left + look.size * NUMBER, base)
            write(sheet, at_name, line, colour=look.palette.ink, small=SMALL)


def _days(wheels: ThenAndNow, words: Words) -> list[tuple[str, bool]]:
    """Return the days of the lines, and whether each is the latest."""
    days = [(words.day(wheels.now), True)]
    return days if wheels.then is None else [*days, (words.day(wheels.then), False)]


def _width(sheet: Sheet, days: Sequence[tuple[str, bool]]) -> float:
    texts = sum(text_width(sheet, text, small=SMALL) for text, _latest in days)
    return texts + sheet.look.size * (SAMPLE * len(days) + BETWEEN * (len(days) - 1))


def _rows(sheet: Sheet, days: Sequence[tuple[str, bool]]) -> int:
    return 1 if _width(sheet, days) <= sheet.look.width else len(days)


def _columns(sheet: Sheet, names: Sequence[str]) -> list[list[tuple[int, str]]]:
    """Return the key's columns: lines, each with its number, or 0 where a name goes on."""
    look = sheet.look
    widest = max(text_width(sheet, name, small=SMALL) for name in names)
    count = max(1, min(COLUMNS, int(look.width / (widest + look.size * (NUMBER + 1)))))
    room = look.width / count - look.size * NUMBER
    lines = [
        (0 if line else number, text)
        for number, name in enumerate(names, start=1)
        for line, text in enumerate(
            wrapped(name, room, lambda text: text_width(sheet, text, small=SMALL))
        )
    ]
    rows = ceil(len(lines) / count)
    return [lines[at : at + rows] for at in range(0, len(lines), rows)]


def _entry(sheet: Sheet, at: Point, text: str, *, latest: bool) -> None:
    palette, size = sheet.look.palette, sheet.look.size
    y = at[1] - size * 0.28
    ends = [(at[0], y), (at[0] + size * 2, y)]
    if latest:
        stroke(sheet, ends, colour=palette.balance, width=2.2)
        stroke(sheet, [(at[0] + size, y)], colour=palette.balance, width=2.2, dots=size * DOT)
    else:
        stroke(sheet, ends, colour=palette.soft, width=1.3, dashed=True)
    where = (at[0] + size * SAMPLE, at[1])
    write(sheet, where, text, colour=palette.soft, small=SMALL)
