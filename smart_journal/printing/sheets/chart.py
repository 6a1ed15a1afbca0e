"""A chart on paper: its picture, its sentence, its numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from smart_journal.printing.block import Block
from smart_journal.printing.heading import heading
from smart_journal.printing.look import Look
from smart_journal.printing.paper import RUNNING, Paper
from smart_journal.printing.parts import PAD, PART_GAP, Row, parted_table, plain_table
from smart_journal.printing.prose import prose
from smart_journal.printing.sheet import Sheet
from smart_journal.printing.stack import stack
from smart_journal.printing.svg import Drawing, Svg, remembered
from smart_journal.printing.table import Column
from smart_journal.printing.text import Text

# So many columns are narrow, fewer rows than this are short.
_NARROW, _SHORT = 3, 6

# A cell of more pieces than a date or a length of time is words, whatever it begins with.
_PIECES = 4

# A picture with much in it may be drawn with smaller text, down to this share of its own.
_SMALLEST, _STEP = 0.75, 0.95

# Given the look's scale and a width in points, returns the height a picture needs.
Least = Callable[[float, float], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A chart's title, period, sentence and basis, who draws it, and its table of numbers.

    `least` is the height its picture needs. It lies across the paper when it is `landscape`, or
    when its table would not fit upright.
    """

    title: str
    sentence: str
    drawing: Drawing
    least: Least
    headings: Sequence[str]
    rows: Sequence[Row]
    basis: str = ""
    date: str = ""
    landscape: bool = False


def build(chart: Chart, look: Look, paper: Paper) -> Sheet:
    """Return the chart with its numbers below; a long narrow table stands in two halves."""
    landscape = chart.landscape or sum(_least(chart, look)) > paper.text_width
    lying = paper.turned(landscape)
    blocks: list[Block] = [
        heading(look, title=chart.title, date=chart.date),
        prose(chart.sentence, look.body, before=look.gap(2)),
        *([prose(chart.basis, look.small, before=look.gap(3))] if chart.basis else ()),
    ]
    blocks.append(_picture(chart, look, lying, above=stack(blocks).height(lying.text_width)))
    if chart.rows:
        blocks.append(_table(chart, look, lying, parts=3 if landscape else 2))
    return Sheet(title=chart.title, blocks=tuple(blocks), date=chart.date, landscape=landscape)


def _picture(chart: Chart, look: Look, paper: Paper, *, above: float) -> Svg:
    """Return the picture as high as it needs to be, its text smaller where a page is too low.

    `above` is the height of what stands over it on the page.
    """
    width, scale, before = paper.text_width, look.scale, look.gap(10)
    room = max(paper.text_height - above - before, width * 0.35)
    while chart.least(scale, width) > room and scale > _SMALLEST * look.scale:
        scale *= _STEP
    tall = max(min(width * 0.56, room), chart.least(scale, width))
    drawing = remembered(chart.drawing, scale, width, tall)
    return Svg(drawing=drawing, scale=scale, tall=tall, before=before)


def _table(chart: Chart, look: Look, paper: Paper, *, parts: int) -> Block:
    """Return the numbers, beside one another if that keeps a narrow table on one page."""
    width, before = paper.text_width, look.gap(12)
    if len(chart.headings) <= _NARROW and len(chart.rows) >= _SHORT:
        columns = _columns(chart, look, (width - PART_GAP * (parts - 1)) / parts)
        parted = parted_table(look, columns, chart.rows, parts=parts, before=before)
        if parted.height(width) <= paper.text_height - RUNNING:
            return parted
    return plain_table(look, _columns(chart, look, width), chart.rows, before=before)


def _columns(chart: Chart, look: Look, width: float) -> list[Column]:
    """Return columns as wide as what is in them, and the same bit more each.

    Where there is too little room, columns of words give it: words can stand in several lines.
    """
    needs, least = _needs(chart, look), _least(chart, look)
    more = (width - sum(needs)) / len(needs)
    if more < 0:
        spare = sum(needs) - sum(least)
        share = min(1.0, (sum(needs) - width) / spare) if spare else 0.0
        needs = [need - share * (need - few) for need, few in zip(needs, least, strict=True)]
    return [
        Column(
            label=heading,
            width=need + max(0.0, more),
            align="right" if n and not _wordy(chart, n) else "start",
        )
        for n, (heading, need) in enumerate(zip(chart.headings, needs, strict=True))
    ]


def _wordy(chart: Chart, n: int) -> bool:
    return any(row[n][:1].isalpha() or len(row[n].split()) > _PIECES for row in chart.rows)


def _needs(chart: Chart, look: Look) -> list[float]:
    """Return the width of each column with every cell in one line."""
    return [_widest(chart, look, n, [row[n] for row in chart.rows]) for n in _all(chart)]


def _least(chart: Chart, look: Look) -> list[float]:
    """Return the width each column needs at least: of words, the longest one."""
    return [
        _widest(
            chart,
            look,
            n,
            [
                piece
                for row in chart.rows
                for piece in (row[n].split() if _wordy(chart, n) else [row[n]])
            ],
        )
        for n in _all(chart)
    ]


def _all(chart: Chart) -> range:
    return range(len(chart.headings))


def _widest(chart: Chart, look: Look, n: int, texts: Sequence[str]) -> float:
    heads = chart.headings[n].split()
    widths = [
        *(Text(text=word, style=look.head).natural() for word in heads),
        *(Text(text=text, style=look.cell).natural() for text in texts),
    ]
    return max(widths, default=0.0) + 2 * PAD + 1
