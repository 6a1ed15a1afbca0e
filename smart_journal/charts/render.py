"""From an insight to a figure, and from a figure to bytes."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from typing import Any, Protocol, cast

from smart_journal.charts.balance import areas, matters, wheel
from smart_journal.charts.chart import Chart
from smart_journal.charts.goal import in_line
from smart_journal.charts.helping import ways
from smart_journal.charts.living import (
    enjoyment,
    goals,
    meeting_months,
    quiet_minutes,
    tension,
    week_blocks,
)
from smart_journal.charts.look import Look
from smart_journal.charts.motivation import lines as motivation_lines
from smart_journal.charts.picture import FileKind, Picture
from smart_journal.charts.slips import before
from smart_journal.charts.thoughts import conviction, feelings, kinds
from smart_journal.charts.urges import lengths, over_time, triggers, when
from smart_journal.domain.words import Words
from smart_journal.insights.balance.area_lines import AreaLines
from smart_journal.insights.balance.matters import Matters
from smart_journal.insights.balance.then_and_now import ThenAndNow
from smart_journal.insights.goal.in_line import InLine
from smart_journal.insights.helping.ways import WhatHelps
from smart_journal.insights.insight import Insight
from smart_journal.insights.living.enjoyment import Enjoyment
from smart_journal.insights.living.goals import Goals
from smart_journal.insights.living.meeting_months import MeetingMonths
from smart_journal.insights.living.quiet_minutes import QuietMinutes
from smart_journal.insights.living.tension import TensionDrops
from smart_journal.insights.living.week_blocks import WeekBlocks
from smart_journal.insights.motivation.motivation import Motivation
from smart_journal.insights.slips.before import BeforeSlips
from smart_journal.insights.thoughts.conviction import Conviction
from smart_journal.insights.thoughts.feelings import Feelings
from smart_journal.insights.thoughts.kinds import Kinds
from smart_journal.insights.urges.lengths import Lengths
from smart_journal.insights.urges.over_time import UrgesOverTime, UrgeWeeks
from smart_journal.insights.urges.triggers import Triggers
from smart_journal.insights.urges.triggers_around import Around
from smart_journal.insights.urges.when import WhenUrges

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


DRAWINGS: dict[type, Callable[[Any, Look, Words], Chart]] = {
    UrgesOverTime: over_time.chart,
    UrgeWeeks: over_time.chart,
    WhenUrges: when.chart,
    WhatHelps: ways.chart,
    Lengths: lengths.chart,
    Triggers: triggers.chart,
    Around: triggers.chart,
    InLine: in_line.chart,
    BeforeSlips: before.chart,
    ThenAndNow: wheel.chart,
    Matters: matters.chart,
    AreaLines: areas.chart,
    Motivation: motivation_lines.chart,
    Feelings: feelings.chart,
    Conviction: conviction.chart,
    Kinds: kinds.chart,
    Goals: goals.chart,
    WeekBlocks: week_blocks.chart,
    MeetingMonths: meeting_months.chart,
    Enjoyment: enjoyment.chart,
    QuietMinutes: quiet_minutes.chart,
    TensionDrops: tension.chart,
}


def chart_of(insight: Insight, look: Look, words: Words) -> Chart:
    """Return the chart that answers `insight`."""
    return DRAWINGS[type(insight)](insight, look, words)


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
