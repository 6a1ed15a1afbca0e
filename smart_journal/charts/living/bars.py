"""Bars over time, each as wide as the days it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smart_journal.charts.chart import Box, Mark
from smart_journal.charts.fitted import fitted
from smart_journal.charts.look import SMALL
from smart_journal.charts.scale import count_ticks
from smart_journal.charts.sheet import Sheet, boxes, text_width, write
from smart_journal.charts.strip import HEADING, Strip, axis, axis_room, heading, steps
from smart_journal.charts.time_line import DATES, TimeLine, bands, bar_sides, write_dates
from smart_journal.domain.period import Span
from smart_journal.domain.words import Words

CLEAR = 0.4  # from the zero of the axis to the dates, in text sizes
FOOT = 1.5  # height of a bar that stands for none


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """The days it stands for, its value, None where that is not known, and what it says."""

    span: Span
    value: float | None
    sentence: str
    entries: tuple[str, ...]


def draw_bars(
    sheet: Sheet,
    bars: Sequence[Bar],
    *,
    titles: Sequence[str],
    unknown: str,
    colour: str,
    below: float,
    words: Words,
) -> tuple[TimeLine, Strip, tuple[Mark, ...]]:
    """Draw the bars, their axis and the dates, and return where they are with a mark for each.

    Of `titles` the first that fits is written; `unknown` says what a band stands for; `below` is
    left free over the dates, in units. Before the first bar with a value there is no band: what
    is told may not have begun.
    """
    look, size = sheet.look, sheet.look.size
    title = fitted(sheet, titles, look.width, bold=True)
    highest = max((bar.value or 0 for bar in bars), default=0)
    low = look.height - (DATES + CLEAR) * size - below
    room = Strip(left=0, right=look.width, top=HEADING * size, low=low)
    ticks = count_ticks(highest, steps(low - room.top, sheet))
    texts = [words.number(tick) for tick in ticks]
    strip = Strip(
        left=axis_room(sheet, texts),
        right=look.width - size,
        top=room.top,
        low=low,
        highest=ticks[-1],
    )
    line = TimeLine(
        span=Span(first=bars[0].span.first, last=bars[-1].span.last),
        left=strip.left,
        right=strip.right,
    )
    _gaps(sheet, line, strip, bars, title, unknown)
    axis(sheet, strip, ticks, texts)
    heading(sheet, strip, title)
    boxes(
        sheet, [_box(sheet, line, strip, bar) for bar in bars if bar.value is not None], fill=colour
    )
    write_dates(sheet, line, look.height - size * 0.45, words)
    return line, strip, tuple(_mark(line, strip, bar, below) for bar in bars)


def _gaps(
    sheet: Sheet, line: TimeLine, strip: Strip, bars: Sequence[Bar], title: str, unknown: str
) -> None:
    first = next((at for at, bar in enumerate(bars) if bar.value is not None), len(bars))
    gaps = [bar.span for bar in bars[first:] if bar.value is None]
    if not gaps:
        return
    bands(sheet, line, [strip], gaps)
    look, size = sheet.look, sheet.look.size
    start = strip.right - text_width(sheet, unknown, small=SMALL)
    if start < text_width(sheet, title, bold=True, small=SMALL) + size * 2.5:
        return  # no room beside the heading: what is read out at the gap says it too
    base = strip.top - size * 0.8
    write(sheet, (start, base), unknown, colour=look.palette.soft, small=SMALL)
    swatch = (start - size * 1.5, base - size * 0.7, start - size * 0.4, base + 1)
    boxes(sheet, [swatch], fill=look.palette.band, edge=look.palette.line, width=0.8)


def _box(sheet: Sheet, line: TimeLine, strip: Strip, bar: Bar) -> Box:
    left, right = bar_sides(sheet, line, bar.span)
    return left, min(strip.y(bar.value or 0), strip.low - FOOT), right, strip.low


def _mark(line: TimeLine, strip: Strip, bar: Bar, below: float) -> Mark:
    return Mark(
        x=line.centre(bar.span),
        y=strip.y(bar.value or 0),
        left=line.start(bar.span.first),
        top=strip.top,
        width=line.width(bar.span),
        height=strip.low - strip.top + below,
        sentence=bar.sentence,
        entries=bar.entries,
    )
