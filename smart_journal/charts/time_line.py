"""Days from left to right: places, dates below, and bands where nothing is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

from smart_journal.charts.dates import date_labels
from smart_journal.charts.look import SMALL
from smart_journal.charts.sheet import Sheet, boxes, rules, text_width, write
from smart_journal.charts.strip import Strip
from smart_journal.domain.period import Span
from smart_journal.domain.words import Words

DATES = 1.6  # room below the lowest strip for the dates, in text sizes
FILL = 0.72  # share of its days that a bar takes
WIDEST = 4.0  # of a bar, in text sizes


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLine:
    """The days of `span` from `left` to `right`, all of one width."""

    span: Span
    left: float
    right: float

    @property
    def day_width(self) -> float:
        """Return the width of one day."""
        return (self.right - self.left) / self.span.days

    def start(self, day: date) -> float:
        """Return where `day` begins."""
        return self.left + (day - self.span.first).days * self.day_width

    def middle(self, day: date) -> float:
        """Return the middle of `day`."""
        return self.start(day) + self.day_width / 2

    def width(self, span: Span) -> float:
        """Return the width of the days of `span`."""
        return span.days * self.day_width

    def centre(self, span: Span) -> float:
        """Return the middle of the days of `span`."""
        return self.start(span.first) + self.width(span) / 2

    def at(self, moment: datetime) -> float:
        """Return the place of a local wall time, inside the line."""
        passed = moment - datetime.combine(self.span.first, time())
        x = self.left + passed / timedelta(days=1) * self.day_width
        return min(max(x, self.left), self.right)


def write_dates(sheet: Sheet, line: TimeLine, y: float, words: Words) -> None:
    """Write dates on the baseline `y`, each under the middle of its day, none touching another."""
    days = [line.span.first + timedelta(days=at) for at in range(line.span.days)]
    write_some_dates(sheet, days, [line.middle(day) for day in days], y, words)


def write_some_dates(
    sheet: Sheet, days: Sequence[date], places: Sequence[float], y: float, words: Words
) -> None:
    """Write those of `days` that have room, each around its place, on the baseline `y`."""
    width = partial(text_width, sheet, small=SMALL)
    for x, text in date_labels(days, places, width, words):
        half = width(text) / 2
        at = (min(max(x, half), sheet.look.width - half), y)
        write(sheet, at, text, colour=sheet.look.palette.soft, across="center", small=SMALL)


def bands(sheet: Sheet, line: TimeLine, strips: Iterable[Strip], spans: Iterable[Span]) -> None:
    """Lay a quiet band over the days of `spans`, of which nothing is known, in every strip."""
    sides = [(line.start(span.first), line.start(span.last) + line.day_width) for span in spans]
    areas = [strip.box(left, right) for strip in strips for left, right in sides]
    boxes(sheet, areas, fill=sheet.look.palette.band)


def bar_sides(sheet: Sheet, line: TimeLine, span: Span) -> tuple[float, float]:
    """Return where the bar of the days of `span` begins and ends."""
    half = min(line.width(span) * FILL, WIDEST * sheet.look.size) / 2
    return line.centre(span) - half, line.centre(span) + half


def ticks(sheet: Sheet, line: TimeLine, days: Iterable[date], y: float, *, colour: str) -> None:
    """Draw a small upright tick on the line `y` for each of `days`."""
    half = sheet.look.size * 0.3
    lines = [((line.middle(day), y - half), (line.middle(day), y + half)) for day in days]
    rules(sheet, lines, colour=colour, width=1.6)
