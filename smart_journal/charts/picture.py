"""The door to charts: an insight in, a picture or a file out. Loads matplotlib at the first call.

Calls belong in the worker thread. They may come from several threads: nothing is shared but
matplotlib's settings, which every call leaves as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smart_journal.charts.chart import Mark
from smart_journal.charts.look import Look
from smart_journal.charts.warm import settle
from smart_journal.domain.words import Words
from smart_journal.insights.insight import Insight


class FileKind(StrEnum):
    """The kinds of file a chart is saved as."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A drawn chart: 4 bytes a dot (red, green, blue, alpha), row by row from the top.

    `width` and `height` count dots, `dpr` of them make a logical pixel; `marks` are in logical
    pixels.
    """

    rgba: bytes
    width: int
    height: int
    dpr: float
    marks: tuple[Mark, ...]


def draw(insight: Insight, look: Look, words: Words) -> Picture:
    """Return the chart of `insight` for the screen."""
    settle()
    from smart_journal.charts.render import chart_of, picture

    return picture(chart_of(insight, look, words), look)


def save(insight: Insight, look: Look, words: Words, kind: FileKind) -> bytes:
    """Return the chart of `insight` as a file without producer, date or title.

    The same insight, look and words give the same bytes. Text in SVG and PDF stays text.
    """
    settle()
    from smart_journal.charts.render import chart_of, svg, written

    chart = chart_of(insight, look, words)
    return svg(chart, b", sans-serif") if kind is FileKind.SVG else written(chart, kind)


def svg_for_paper(insight: Insight, look: Look, words: Words) -> bytes:
    """Return the chart as SVG for QSvgRenderer; `look` comes from `on_paper`, in points.

    No clip paths, hatches, transparent shapes, letter outlines, lists of fonts or shapes without
    an edge: Qt draws none of them rightly into a PDF.
    """
    settle()
    from smart_journal.charts.render import chart_of, svg

    return svg(chart_of(insight, look, words), b"")
