"""Conviction over time: for each page the old belief at the left, the new one at the right."""

from __future__ import annotations

from collections.abc import Sequence

from smart_journal.charts.chart import Chart, Mark, Point
from smart_journal.charts.key import BELOW
from smart_journal.charts.look import Look, mixed
from smart_journal.charts.sheet import Sheet, new_sheet, rules
from smart_journal.charts.signs import full_diamonds, full_dots, open_dots
from smart_journal.charts.strip import Strip, axis, axis_room
from smart_journal.charts.thoughts.size import DATES, conviction_key
from smart_journal.charts.time_line import TimeLine, write_dates
from smart_journal.charts.write_key import Sign, write_key
from smart_journal.domain.words import Words
from smart_journal.insights.said import percent
from smart_journal.insights.thoughts.conviction import Conviction, Held, held_words

HIGHEST = 100
LEVELS = (0, 50, 100)
# In text sizes:
OLD = 0.7
NEW = 0.85
LATER = 0.36
APART = 0.4  # from the middle of a page to either belief
NEAR = 1.6  # least width of what is hovered over


def chart(found: Conviction, look: Look, words: Words) -> Chart:
    """Return the drawn pages, or months, with a mark for each, oldest first."""
    sheet = new_sheet(look)
    size = look.size
    top = write_key(sheet, list(zip(_signs(), conviction_key(found), strict=False)))
    texts = [percent(level / 100, words) for level in LEVELS]
    strip = Strip(
        left=axis_room(sheet, texts) + APART * size,
        right=look.width - size * 0.9,
        top=top + (BELOW + 0.3) * size,
        low=look.height - DATES * size,
        highest=HIGHEST,
    )
    line = TimeLine(span=found.span, left=strip.left, right=strip.right)
    axis(sheet, strip, LEVELS, texts)
    write_dates(sheet, line, look.height - size * 0.4, words)
    held = found.held()
    places = [line.centre(each.stretch.span) for each in held]
    _draw(sheet, strip, held, places)
    width = max(line.day_width, NEAR * size)
    marks = tuple(
        Mark(
            x=x,
            y=strip.y(each.new),
            left=x - width / 2,
            top=strip.top,
            width=width,
            height=strip.low - strip.top,
            sentence=held_words(each, by_page=found.by_page, words=words),
            entries=each.entries,
        )
        for x, each in zip(places, held, strict=True)
    )
    return Chart(sheet.figure, marks)


def _draw(sheet: Sheet, strip: Strip, held: Sequence[Held], places: Sequence[float]) -> None:
    """Draw the lines from what was to what came of it, then the signs at their ends."""
    palette, apart = sheet.look.palette, sheet.look.size * APART
    lines: list[tuple[Point, Point]] = []
    old: list[Point] = []
    new: list[Point] = []
    later: list[Point] = []
    for x, each in zip(places, held, strict=True):
        old.append((x - apart, strip.y(each.old)))
        new.append((x + apart, strip.y(each.new)))
        lines.append((old[-1], new[-1]))
        if each.later is not None:
            later.append((x - apart, strip.y(each.later)))
            lines.append((old[-1], later[-1]))
    rules(sheet, lines, colour=mixed(palette.soft, palette.ground, 0.4), width=1.0)
    for sign, points in zip((_draw_old, _draw_new, _draw_later), (old, new, later), strict=True):
        sign(sheet, points)


def _draw_old(sheet: Sheet, points: Sequence[Point]) -> None:
    open_dots(sheet, points, colour=sheet.look.palette.soft, size=sheet.look.size * OLD)


def _draw_new(sheet: Sheet, points: Sequence[Point]) -> None:
    full_diamonds(sheet, points, colour=sheet.look.palette.thoughts, size=sheet.look.size * NEW)


def _draw_later(sheet: Sheet, points: Sequence[Point]) -> None:
    full_dots(sheet, points, colour=sheet.look.palette.soft, size=sheet.look.size * LATER)


def _signs() -> tuple[Sign, Sign, Sign]:
    return (
        lambda sheet, point: _draw_old(sheet, [point]),
        lambda sheet, point: _draw_new(sheet, [point]),
        lambda sheet, point: _draw_later(sheet, [point]),
    )
