"""Where the parts of the chart of motivation stand."""

from __future__ import annotations

from dataclasses import dataclass

from smart_journal.charts.strip import Strip
from smart_journal.charts.time_line import TimeLine
from smart_journal.insights.motivation.points import Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The strip of ratings; `meetings` is the height of their ticks, `dates` a baseline.

    `key` are the left edge and the middle of each sign of the key.
    """

    strip: Strip
    line: TimeLine
    key: tuple[tuple[float, float], ...]
    meetings: float
    dates: float

    def x(self, point: Point) -> float:
        """Return the place of a point: the middle of its days."""
        return (self.line.middle(point.first) + self.line.middle(point.last)) / 2
