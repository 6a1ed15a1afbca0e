"""The strip of amounts: a bar a day, or the mean of a day in each week or four weeks."""

from __future__ import annotations

from collections.abc import Sequence

from smart_journal.charts.chart import Box
from smart_journal.charts.fitted import fitted
from smart_journal.charts.goal.places import Places
from smart_journal.charts.sheet import Sheet, boxes, stroke
from smart_journal.charts.strip import Strip, axis, heading
from smart_journal.domain.words import Words
from smart_journal.insights.goal.block import WEEK, Block
from smart_journal.insights.goal.in_line import InLine
from smart_journal.insights.goal.table import a_day
from smart_journal.insights.said import plain
from smart_journal.language import gettext as _

FILL = 0.64  # share of its slot that a bar takes
WIDEST = 2.0  # of a bar, in text sizes
FOOT = 1.5  # height of a bar that stands for none


def draw_amounts(
    sheet: Sheet,
    places: Places,
    strip: Strip,
    days: InLine,
    points: Sequence[Block],
    words: Words,
) -> None:
    """Draw the known amounts and their median; a day that nobody knows of stays empty."""
    palette, size = sheet.look.palette, sheet.look.size
    axis(sheet, strip, places.ticks, [plain(tick, words) for tick in places.ticks])
    bars: list[Box] = []
    for block in points:
        if block.mean is None:
            continue
        left = places.line.start(block.first)
        right = places.line.start(block.last.day) + places.line.day_width
        middle, half = (left + right) / 2, min((right - left) * FILL, size * WIDEST) / 2
        # A known day without any is a known zero: a thin foot tells it from a gap.
        top = min(strip.y(block.mean), strip.low - FOOT)
        bars.append((middle - half, top, middle + half, strip.low))
    boxes(sheet, bars, fill=palette.motivation)
    middle = days.median.value if days.median is not None else 0.0
    if middle:
        y = strip.y(middle)
        ends = [(strip.left, y), (strip.right, y)]
        stroke(sheet, ends, colour=palette.ink, width=1.2, dashed=True)
    step = max(len(block.days) for block in points)
    heading(sheet, strip, _heading(sheet, days.behaviour.unit, step, middle, words))


def _heading(sheet: Sheet, unit: str, step: int, middle: float, words: Words) -> str:
    """Return what is counted, what a bar is, and the median, as far as there is room."""
    short = whole = a_day(unit)
    if step > 1:
        each = _("mean of each week") if step == WEEK else _("mean of each four weeks")
        whole = _("{unit}, {each}").format(unit=short, each=each)
    full = _("{heading}; median of all days {number}").format(
        heading=whole, number=plain(middle, words)
    )
    return fitted(sheet, (full, whole, short), sheet.look.width, bold=True)
