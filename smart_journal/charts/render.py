"""From an insight to a figure, and from a figure to bytes."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Protocol, cast

from smart_journal.charts import areas, urge_weeks, wheel
from smart_journal.charts.chart import Chart
from smart_journal.charts.look import Look
from smart_journal.charts.picture import FileKind, Insight, Picture
from smart_journal.domain.words import Words
from smart_journal.insights.balance import ThenAndNow
from smart_journal.insights.urges import UrgeWeeks

# Nothing in a file says when, by what and about what it was made.
NO_METADATA: dict[FileKind, dict[str, None]] = {
    FileKind.PNG: {"Software": None},
    FileKind.SVG: {"Date": None, "Creator": None, "Format": None, "Type": None},
    FileKind.PDF: {"Creator": None, "Producer": None, "CreationDate": None},
}

FAMILIES = re.compile(rb"(font-family: '[^']*')(, '[^']*')*")


class _Dots(Protocol):
    """What matplotlib's Agg canvas can do; it has no types of its own."""

    def draw(self) -> None: ...

    def get_width_height(self) -> tuple[int, int]: ...

    def buffer_rgba(self) -> memoryview: ...


def chart_of(insight: Insight, look: Look, words: Words) -> Chart:
    """Return the chart that answers `insight`."""
    if isinstance(insight, UrgeWeeks):
        return urge_weeks.chart(insight, look, words)
    if isinstance(insight, ThenAndNow):
        return wheel.chart(insight, look, words)
    return areas.chart(insight, look, words)


def picture(chart: Chart, look: Look) -> Picture:
    """Return the chart as dots for the screen."""
    canvas = cast(_Dots, chart.figure.canvas)  # `savefig` would draw everything twice
    canvas.draw()
    width, height = canvas.get_width_height()
    return Picture(
        rgba=bytes(canvas.buffer_rgba()),
        width=width,
        height=height,
        dpr=look.dpr,
        marks=chart.marks,
    )


def written(chart: Chart, kind: FileKind) -> bytes:
    """Return the chart as the bytes of a file; the same chart gives the same bytes."""
    buffer = BytesIO()
    chart.figure.savefig(
        buffer, format=kind.value, dpi=chart.figure.dpi, metadata=NO_METADATA[kind]
    )
    return buffer.getvalue()


def svg(chart: Chart, otherwise: bytes) -> bytes:
    """Return the chart as SVG; `otherwise` follows the first font of every text.

    The fonts chosen for drawing are this computer's; whoever draws the SVG has its own.
    """
    return FAMILIES.sub(rb"\1" + otherwise, written(chart, FileKind.SVG))
