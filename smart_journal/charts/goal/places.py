"""Where the parts of the chart of days in line stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from smart_journal.charts import key
from smart_journal.charts.goal import size as room
from smart_journal.charts.goal.scale import amount_ticks
from smart_journal.charts.goal.size import key_texts
from smart_journal.charts.look import SMALL
from smart_journal.charts.sheet import Sheet, text_width
from smart_journal.charts.strip import Strip, axis_room
from smart_journal.charts.time_line import TimeLine
from smart_journal.domain.words import Words
from smart_journal.insights.goal.block import Block
from smart_journal.insights.goal.in_line import InLine
from smart_journal.insights.said import percent, plain

SHARE_TICKS = (0.0, 0.5, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The strips from top to bottom; `goals` and `dates` are baselines of text.

    `key` are the left edge and the middle of each sign of the key. Without amounts there is no
    strip for them.
    """

    line: TimeLine
    key: tuple[tuple[float, float], ...]
    goals: float
    shares: Strip
    known: Strip
    amounts: Strip | None
    ticks: tuple[float, ...]
    dates: float


def places(sheet: Sheet, days: InLine, points: Sequence[Block], words: Words) -> Places:
    """Share the room out: what text needs first, the rest to shares and amounts as 5 to 3."""
    look, size = sheet.look, sheet.look.size
    texts = key_texts()
    signs = key.places(texts, look.width, size, _width(sheet))
    top = room.HEADING * size
    goals = top + (signs[-1][1] + 1) * key.ROW * size + size
    shares_top = goals + (room.GOALS - 1) * size
    fixed = (room.BELOW + room.HEADING + room.KNOWN + room.DATES) * size
    free = look.height - shares_top - fixed
    counts = days.counts_amounts
    highest = max((block.mean or 0.0 for block in points), default=0.0)
    if counts:
        free -= (room.BELOW + room.HEADING) * size
    height = free * 5 / 8 if counts else free
    shares_low = shares_top + height
    known_top = shares_low + (room.BELOW + room.HEADING) * size
    known_low = known_top + room.KNOWN * size
    amounts_top = known_low + (room.BELOW + room.HEADING) * size
    amounts_low = look.height - room.DATES * size
    ticks = amount_ticks(highest, max(1, int((amounts_low - amounts_top) / (1.3 * size))))
    numbers = [percent(tick, words) for tick in SHARE_TICKS]
    if counts:
        numbers += [plain(tick, words) for tick in ticks]
    left, right = axis_room(sheet, numbers), look.width - size * 0.4
    line = TimeLine(span=days.span, left=left, right=right)
    return Places(
        line=line,
        key=tuple((x, top + (row + 0.5) * key.ROW * size) for x, row in signs),
        goals=goals,
        shares=Strip(left=left, right=right, top=shares_top, low=shares_low, highest=1.0),
        known=Strip(left=left, right=right, top=known_top, low=known_low, highest=1.0),
        amounts=Strip(left=left, right=right, top=amounts_top, low=amounts_low, highest=ticks[-1])
        if counts
        else None,
        ticks=ticks,
        dates=look.height - size * 0.45,
    )


def _width(sheet: Sheet) -> Callable[[str], float]:
    return lambda text: text_width(sheet, text, small=SMALL)
