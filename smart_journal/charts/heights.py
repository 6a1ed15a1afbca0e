"""The least height of every chart. Nothing here loads matplotlib: the window asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from smart_journal.charts.balance.size import areas_height, matters_height, wheel_height
from smart_journal.charts.goal.size import in_line_height
from smart_journal.charts.helping.size import ways_height
from smart_journal.charts.living.size import (
    bars_height,
    blocks_height,
    enjoyment_height,
    goals_height,
    tension_height,
)
from smart_journal.charts.look import Look
from smart_journal.charts.motivation.size import motivation_height
from smart_journal.charts.slips.size import before_height
from smart_journal.charts.thoughts.size import conviction_height, feelings_height, kinds_height
from smart_journal.charts.urges.lengths_size import lengths_height
from smart_journal.charts.urges.over_time_size import over_time_height
from smart_journal.charts.urges.triggers_size import triggers_height
from smart_journal.charts.urges.when_size import when_height
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

HEIGHTS: dict[type, Callable[[Any, Look], float]] = {
    WhatHelps: ways_height,
    BeforeSlips: before_height,
    UrgesOverTime: over_time_height,
    UrgeWeeks: over_time_height,
    WhenUrges: when_height,
    Lengths: lengths_height,
    Triggers: triggers_height,
    Around: triggers_height,
    InLine: in_line_height,
    ThenAndNow: lambda both, look: wheel_height([pair.name for pair in both.areas], look),
    Matters: matters_height,
    AreaLines: lambda lines, look: areas_height([line.name for line in lines.lines], look),
    Motivation: motivation_height,
    Feelings: feelings_height,
    Conviction: conviction_height,
    Kinds: kinds_height,
    Goals: goals_height,
    WeekBlocks: blocks_height,
    MeetingMonths: lambda _months, look: bars_height(look),
    Enjoyment: enjoyment_height,
    QuietMinutes: lambda _weeks, look: bars_height(look),
    TensionDrops: tension_height,
}


def least_height(insight: Insight, look: Look) -> float:
    """Return the height the chart needs at the look's width and text, in the look's units."""
    return HEIGHTS[type(insight)](insight, look)
