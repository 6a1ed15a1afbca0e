"""Goals on a line of time, a row each: from when to when, and the steps on the way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from smart_journal.charts.chart import Chart, Mark, Point
from smart_journal.charts.key import BELOW
from smart_journal.charts.living.size import (
    BETWEEN,
    DATES,
    LINE,
    MOST_LINES,
    TRACK,
    goals_key,
)
from smart_journal.charts.living.spoken import goal
from smart_journal.charts.look import SMALL, Look, mixed
from smart_journal.charts.sheet import Sheet, boxes, new_sheet, rules, text_width, write
from smart_journal.charts.signs import full_squares, open_squares
from smart_journal.charts.time_line import TimeLine, write_dates
from smart_journal.charts.wrap import in_lines
from smart_journal.charts.write_key import write_key
from smart_journal.domain.goal_page import GoalStatus
from smart_journal.domain.period import Span
from smart_journal.domain.words import Words
from smart_journal.insights.living.goals import GoalLine, Goals

AHEAD = 3  # the line goes on past the period by no more than a third of its days
STEP = 0.62  # a step, in text sizes
BAND = 0.3  # height of a goal's line, in text sizes
DUE = 1.1  # height of the stroke at the day it is meant for


def chart(goals: Goals, look: Look, words: Words) -> Chart:
    """Return the drawn goals with a mark for each."""
    sheet = new_sheet(look)
    size = look.size
    done, planned, due, on = goals_key()
    top = write_key(sheet, [(_done, done), (_planned, planned), (_due_sign, due), (_on_sign, on)])
    top += BELOW * size
    low = look.height - DATES * size
    texts = [_texts(sheet, line, words) for line in goals.shown]
    needed = sum(len(each) * LINE + TRACK + BETWEEN for each in texts) * size
    spare = max(0.0, low - top - needed) / len(texts)
    axis = TimeLine(span=_span(goals), left=size * 0.5, right=look.width - size)
    marks = []
    tracks: list[float] = []
    for line, text in zip(goals.shown, texts, strict=True):
        start = axis.middle(_inside(line.page.start, axis.span))
        widest = max(text_width(sheet, part, small=small) for part, _colour, small in text)
        left = max(0.0, min(start, look.width - widest))
        for at, (part, colour, small) in enumerate(text):
            base = top + (at * LINE + 0.95) * size
            write(sheet, (left, base), part, colour=colour, small=small)
        height = (len(text) * LINE + TRACK + BETWEEN) * size + spare
        track = top + (len(text) * LINE + TRACK / 2) * size
        tracks.append(track)
        marks.append(
            Mark(
                x=start,
                y=track,
                left=0,
                top=top,
                width=look.width,
                height=height,
                sentence=goal(line, words),
                entries=(line.page.entry,),
            )
        )
        top += height
    _draw(sheet, axis, goals.shown, tracks)
    write_dates(sheet, axis, look.height - size * 0.45, words)
    return Chart(sheet.figure, tuple(marks))


def _texts(sheet: Sheet, line: GoalLine, words: Words) -> list[tuple[str, str, float]]:
    """Return the lines above a goal's line of time, each with its colour and size."""
    palette = sheet.look.palette
    return [
        *((text, palette.ink, 1.0) for text in _lines(sheet, line.page.goal, 1.0)),
        *((text, palette.soft, SMALL) for text in _lines(sheet, line.standing(words), SMALL)),
    ]


def _lines(sheet: Sheet, text: str, small: float) -> Sequence[str]:
    """Return a text in two lines at most, the rest of it left out."""
    return in_lines(text, sheet.look.width, partial(text_width, sheet, small=small), MOST_LINES)


def _span(goals: Goals) -> Span:
    """Return the days of the chart: the period where the goals are, and what is ahead of it."""
    span = goals.span
    first = max(span.first, min(line.page.start for line in goals.shown))
    most = span.last + timedelta(days=max(7, (span.last - first).days // AHEAD))
    last = min(most, max(line.last for line in goals.shown))
    return Span(first=first, last=max(span.last, last))


def _inside(day: date, span: Span) -> date:
    return min(max(day, span.first), span.last)


def _draw(sheet: Sheet, axis: TimeLine, lines: Sequence[GoalLine], tracks: Sequence[float]) -> None:
    palette, size = sheet.look.palette, sheet.look.size
    half = BAND * size / 2
    bands = []
    on: list[tuple[Point, Point]] = []
    dues: list[tuple[Point, Point]] = []
    done: list[Point] = []
    planned: list[Point] = []
    for line, y in zip(lines, tracks, strict=True):
        page = line.page
        start = axis.middle(_inside(page.start, axis.span))
        end = axis.middle(_inside(page.due or line.last, axis.span))
        if page.due is None or page.due >= axis.span.first:
            bands.append((start, y - half, max(end, start + 1), y + half))
        if page.status is GoalStatus.ACTIVE and page.due is not None and line.last > page.due:
            last = axis.middle(_inside(line.last, axis.span))
            on.append(((end, y), (last, y)))
        if page.due is not None and axis.span.first <= page.due <= axis.span.last:
            reach = DUE * size / 2
            dues.append(((end, y - reach), (end, y + reach)))
        for step in page.steps:
            if step.due is not None and axis.span.first <= step.due <= axis.span.last:
                (done if step.done else planned).append((axis.middle(step.due), y))
    boxes(sheet, bands, fill=mixed(palette.balance, palette.ground, 0.62))
    rules(sheet, on, colour=palette.balance, width=1.4)
    rules(sheet, dues, colour=palette.ink, width=1.8)
    open_squares(sheet, planned, colour=palette.balance, size=STEP * size)
    full_squares(sheet, done, colour=palette.balance, size=STEP * size)


def _done(sheet: Sheet, point: Point) -> None:
    size = STEP * sheet.look.size
    full_squares(sheet, [point], colour=sheet.look.palette.balance, size=size)


def _planned(sheet: Sheet, point: Point) -> None:
    size = STEP * sheet.look.size
    open_squares(sheet, [point], colour=sheet.look.palette.balance, size=size)


def _due_sign(sheet: Sheet, point: Point) -> None:
    half = DUE * sheet.look.size / 2
    ends = ((point[0], point[1] - half), (point[0], point[1] + half))
    rules(sheet, [ends], colour=sheet.look.palette.ink, width=1.8)


def _on_sign(sheet: Sheet, point: Point) -> None:
    half = sheet.look.size * 0.55
    ends = ((point[0] - half, point[1]), (point[0] + half, point[1]))
    rules(sheet, [ends], colour=sheet.look.palette.balance, width=1.4)
