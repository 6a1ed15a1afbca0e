"""Insights to draw, from one entry to ten years, and a look at the texts of a figure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import cache
from itertools import combinations

import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text

from smart_journal.charts.chart import Chart, Mark
from smart_journal.charts.look import Look
from smart_journal.domain.period import Span
from smart_journal.domain.wheel import Wheel
from smart_journal.insights.balance.area_lines import AreaLines, area_lines
from smart_journal.insights.balance.then_and_now import ThenAndNow, then_and_now
from smart_journal.insights.insight import Insight
from smart_journal.insights.urges.over_time import UrgeWeeks
from tests.charts.balance.samples import balance_samples
from tests.charts.goal.samples import goal_samples
from tests.charts.helping.samples import helping_samples
from tests.charts.living.samples import living_samples
from tests.charts.motivation.samples import motivation_samples
from tests.charts.slips.samples import slip_samples
from tests.charts.thoughts.samples import thoughts_samples
from tests.charts.urges.lengths_samples import lengths_samples
from tests.charts.urges.over_time_samples import over_time_samples
from tests.charts.urges.triggers_samples import triggers_samples
from tests.charts.urges.when_samples import when_samples
from tests.insights.journal import TODAY, spread, urge, weeks_of, wheel

YEAR = Span(first=TODAY - timedelta(days=364), last=TODAY)
SHORT = ("Family", "Friends", "Health", "Work or study", "Money", "Fun and rest", "Love", "Meaning")
LONG = (
    "The house and everything in it I look af",
    "Selbstverwirklichung und Weiterbildungen",
    "Nachbarschaftshilfe",
    "My garden & $5 <b>",
    *SHORT,
)


def year_with_gaps() -> UrgeWeeks:
    """Return 53 weeks, some of them empty, the last not over."""
    counts = [0 if week in (14, 15, 30, 44, 45, 46) else 24 - week // 3 for week in range(52)]
    start = TODAY - timedelta(days=TODAY.weekday(), weeks=52)
    return weeks_of(spread(start, [*counts, 4], days=6), start, TODAY)


def thirteen_weeks() -> UrgeWeeks:
    """Return 13 weeks, the last not over."""
    start = TODAY - timedelta(days=TODAY.weekday(), weeks=12)
    counts = [21, 19, 22, 17, 18, 14, 15, 11, 12, 9, 10, 9, 3]
    return weeks_of(spread(start, counts, days=4), start, TODAY)


def one_urge() -> UrgeWeeks:
    """Return four weeks of which only the last, not over, has an urge."""
    return weeks_of([urge("2026-11-24 18:00", 7)], TODAY - timedelta(days=27), TODAY)


def wheels(names: Sequence[str] = SHORT, count: int = 8) -> list[dict[str, int]]:
    """Return ratings of so many wheels, oldest first, by area number."""
    return [
        {f"area{at}": (3 + turn + at * 2) % 11 for at in range(len(names))} for turn in range(count)
    ]


def pair(names: Sequence[str] = SHORT, count: int = 8) -> ThenAndNow:
    """Return the latest of so many wheels beside an earlier one."""
    found = then_and_now(_rated(names, count), span=YEAR, names=_named(names))
    assert found is not None
    return found


def lines(names: Sequence[str] = SHORT, count: int = 8) -> AreaLines:
    """Return so many wheels as a line an area."""
    return area_lines(_rated(names, count), span=YEAR, names=_named(names))


@cache
def everything() -> dict[str, Insight]:
    """Return one insight of each kind and size, by name."""
    return {
        "one urge": one_urge(),
        "13 weeks": thirteen_weeks(),
        "a year": year_with_gaps(),
        "a wheel": pair(count=1),
        "two wheels": pair(),
        "twelve areas": pair(LONG),
        "lines": lines(),
        "twelve lines": lines(LONG),
        "one rating": lines(count=1),
        **over_time_samples(),
        **when_samples(),
        **lengths_samples(),
        **goal_samples(),
        **balance_samples(),
        **motivation_samples(),
        **thoughts_samples(),
        **triggers_samples(),
        **helping_samples(),
        **living_samples(),
        **slip_samples(),
    }


def texts(figure: Figure) -> list[tuple[str, tuple[float, float, float, float]]]:
    """Return the texts of a figure with the left, bottom, right and top of their ink, in dots."""
    found = []
    for text in figure.findobj(Text):
        if isinstance(text, Text) and text.get_text():
            left, bottom, right, top = text.get_window_extent().extents
            size = float(text.get_fontsize()) * figure.dpi / 72
            # A line's box has room for accents above capitals: 0.2 of its size more than letters.
            found.append((text.get_text(), (left, bottom + 0.04 * size, right, top - 0.2 * size)))
    return found


def path(line: Line2D) -> list[tuple[float, float]]:
    """Return the points that a line runs through, in units from the top left."""
    return [(float(x), float(y)) for x, y in np.asarray(line.get_path().vertices)]


def strokes(figure: Figure, colour: str) -> list[Line2D]:
    """Return the lines and dots of a colour."""
    found = [line for line in figure.findobj(Line2D) if isinstance(line, Line2D)]
    return [line for line in found if line.get_color() == colour]


def overlapping(figure: Figure) -> list[tuple[str, str]]:
    """Return the pairs of texts that lie on one another."""
    return [
        (one, other)
        for (one, a), (other, b) in combinations(texts(figure), 2)
        if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]


def outside(chart: Chart, look: Look) -> list[str]:
    """Return the texts of a chart that are cut off at the edge, by more than a dot."""
    width, height = look.width * look.dpr, look.height * look.dpr
    return [
        text
        for text, (left, bottom, right, top) in texts(chart.figure)
        if left < -1 or bottom < -1 or right > width + 1 or top > height + 1
    ]


def inside(mark: Mark, look: Look) -> bool:
    """Return whether a mark's point lies in the picture and in its own space."""
    return (
        0 <= mark.x <= look.width
        and 0 <= mark.y <= look.height
        and mark.left <= mark.x <= mark.left + mark.width
        and mark.top - 1e-6 <= mark.y <= mark.top + mark.height + 1e-6
    )


def _named(names: Sequence[str]) -> dict[str, str]:
    return {f"area{at}": name for at, name in enumerate(names)}


def _rated(names: Sequence[str], count: int) -> list[Wheel]:
    days = [TODAY - timedelta(days=42 * back) for back in reversed(range(count))]
    rows = wheels(names, count)
    return [wheel(f"{day}", 19, **row) for day, row in zip(days, rows, strict=True)]
