"""Where the rows of triggers stand: names beside them, or above where the picture is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from smart_journal.charts.look import SMALL
from smart_journal.charts.rows import LEADING, rows
from smart_journal.charts.rows_size import FOOT
from smart_journal.charts.scale import LEAST
from smart_journal.charts.sheet import Sheet, text_width
from smart_journal.charts.urges.triggers_size import HEADING, beside
from smart_journal.charts.wrap import cut
from smart_journal.domain.words import Words
from smart_journal.insights.urges.triggers_rows import Group, Row
from smart_journal.insights.urges.triggers_table import changed_words
from smart_journal.language import gettext as _

Lines = tuple[str, ...]

SCALE = (0.4, 14.0)  # share of the room that the scale of strength takes, its most in text sizes
GAP = 1.6  # between columns, in text sizes
TALLEST = 3.2  # of a row with its name beside it
NAME = 0.95  # from the top of a row to the middle of a name that stands above
BAR = 2.25  # from there to its bar
REACH = 0.75  # of the lines of the scale around such a bar


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """What stands where across: bars from `left`, an urge `unit` long, then the `scale`.

    `scale` is where 0 and 10 are; there is none without a mean. `change` is where the words for
    what changed begin, None where they stand beside the name or there are none.
    """

    left: float
    unit: float
    scale: tuple[float, float] | None
    change: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A row of `group`: its top and height, the height `y` of its values, its name in lines.

    Lines of the scale go `reach` up and down from `y`; a line of the name has its middle first.
    """

    group: Group
    row: Row
    name: str
    top: float
    height: float
    y: float
    reach: float
    lines: tuple[tuple[float, str], ...]


def head() -> str:
    """Return what stands above the column of what changed."""
    return _("Than before")


def columns(
    sheet: Sheet, groups: Sequence[Group], words: Words
) -> tuple[Columns, tuple[Lines, ...]]:
    """Share the width out; return the columns, and each name in the lines it is written in."""
    shown = [row for group in groups for row in group.pictured]
    names = [name for group in groups for name in group.names(words)]
    changes = [row.change.verdict for row in shown if row.change and row.change.told]
    said = [text_width(sheet, changed_words(each), small=SMALL) for each in changes]
    size, right = sheet.look.size, sheet.look.width - sheet.look.size * 0.5
    left, lines, change = (
        0.0,
        tuple(_cut(sheet, name, max(said, default=0.0)) for name in names),
        None,
    )
    if beside(sheet.look):
        plan = rows(sheet, names, top=0.0, low=sheet.look.height)
        left, lines = plan.left, plan.names
        if said:
            change = right - max(*said, text_width(sheet, head(), small=SMALL, bold=True))
            right = change - GAP * size
    most = max(LEAST, *(row.count for row in shown))
    room = right - text_width(sheet, words.number(most), small=SMALL) - size * 0.4
    scale = None
    if any(row.strength for row in shown):
        width = min((right - left) * SCALE[0], size * SCALE[1])
        scale = (right - width, right)
        room -= width + GAP * size
    return Columns(left=left, unit=(room - left) / most, scale=scale, change=change), lines


def places(
    sheet: Sheet, groups: Sequence[Group], lines: Sequence[Lines], top: float, words: Words
) -> tuple[Place, ...]:
    """Share the height below `top` out; return the rows of all groups with their names."""
    size, wide = sheet.look.size, beside(sheet.look)
    headings = HEADING * sum(bool(group.heading) for group in groups)
    height = (sheet.look.height - size * (FOOT + headings) - top) / len(lines)
    if wide:
        height = min(height, size * TALLEST)
    found: list[Place] = []
    for group in groups:
        top += size * HEADING if group.heading else 0.0
        for row, name in zip(group.pictured, group.names(words), strict=True):
            own = lines[len(found)]
            y = top + (height / 2 if wide else size * BAR)
            first = y - (len(own) - 1) * size * LEADING / 2 if wide else top + size * NAME
            found.append(
                Place(
                    group=group,
                    row=row,
                    name=name,
                    top=top,
                    height=height,
                    y=y,
                    reach=height / 2 if wide else size * REACH,
                    lines=tuple((first + at * size * LEADING, text) for at, text in enumerate(own)),
                )
            )
            top += height
    return tuple(found)


def _cut(sheet: Sheet, name: str, said: float) -> Lines:
    """Return a name on one line, cut to the sheet's width less what is said beside it."""
    room = sheet.look.width - (said + sheet.look.size * 1.3 if said else 0.0)
    return (cut(" ".join(name.split()), room, partial(text_width, sheet)),)
