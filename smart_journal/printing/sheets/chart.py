"""A chart on paper: its picture, its sentence, its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smart_journal.printing.block import Block
from smart_journal.printing.heading import heading
from smart_journal.printing.look import Look
from smart_journal.printing.paper import RUNNING, Paper
from smart_journal.printing.parts import PAD, PART_GAP, Row, parted_table, plain_table
from smart_journal.printing.prose import prose
from smart_journal.printing.sheet import Sheet
from smart_journal.printing.svg import Drawing, Svg, remembered
from smart_journal.printing.table import Column
from smart_journal.printing.text import Text

# So many columns are narrow, fewer rows than this are short.
_NARROW, _SHORT = 3, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A chart's title, period and sentence, who draws it, and its table of numbers."""

    title: str
    sentence: str
    drawing: Drawing
    headings: Sequence[str]
    rows: Sequence[Row]
    date: str = ""
    landscape: bool = False


def build(chart: Chart, look: Look, paper: Paper) -> Sheet:
    """Return the chart with its numbers below; a long narrow table stands in two halves."""
    lying = paper.turned(chart.landscape)
    room = max(lying.text_height - 130 * look.scale, lying.text_width * 0.35)
    tall = min(lying.text_width * 0.56, room)
    drawing = remembered(chart.drawing, look.scale, lying.text_width, tall)
    blocks: list[Block] = [
        heading(look, title=chart.title, date=chart.date),
        prose(chart.sentence, look.body, before=look.gap(2)),
        Svg(drawing=drawing, scale=look.scale, tall=tall, before=look.gap(10)),
    ]
    if chart.rows:
        blocks.append(_table(chart, look, lying))
    return Sheet(
        title=chart.title, blocks=tuple(blocks), date=chart.date, landscape=chart.landscape
    )


def _table(chart: Chart, look: Look, paper: Paper) -> Block:
    """Return the numbers, beside one another if that keeps a narrow table on one page."""
    width, before = paper.text_width, look.gap(12)
    if len(chart.headings) <= _NARROW and len(chart.rows) >= _SHORT:
        parts = 3 if chart.landscape else 2
        columns = _columns(chart, look, (width - PART_GAP * (parts - 1)) / parts)
        parted = parted_table(look, columns, chart.rows, parts=parts, before=before)
        if parted.height(width) <= paper.text_height - RUNNING:
            return parted
    return plain_table(look, _columns(chart, look, width), chart.rows, before=before)


def _columns(chart: Chart, look: Look, width: float) -> list[Column]:
    """Return columns as wide as what is in them, and the same bit more each."""
    needs = [
        max(
            *(Text(text=word, style=look.head).natural() for word in heading.split() or [""]),
            *(Text(text=row[n], style=look.cell).natural() for row in chart.rows),
        )
        + 2 * PAD
        + 1
        for n, heading in enumerate(chart.headings)
    ]
    more = max(0.0, (width - sum(needs)) / len(needs))
    return [
        Column(label=heading, width=need + more, align="right" if n else "start")
        for n, (heading, need) in enumerate(zip(chart.headings, needs, strict=True))
    ]
