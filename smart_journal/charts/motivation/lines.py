"""Importance, confidence and readiness as lines, with change plans above and meetings below."""

from __future__ import annotations

from math import ceil

from smart_journal.charts import key
from smart_journal.charts.chart import Chart
from smart_journal.charts.fitted import fitted
from smart_journal.charts.look import SMALL, Look
from smart_journal.charts.motivation import size as room
from smart_journal.charts.motivation.labels import apart
from smart_journal.charts.motivation.marks import marks
from smart_journal.charts.motivation.plan import Plan
from smart_journal.charts.motivation.signs import (
    DOT,
    colour_of,
    draw_dots,
    draw_flags,
    draw_line,
    draw_sign,
    draw_ticks,
)
from smart_journal.charts.motivation.size import key_of, labelled
from smart_journal.charts.motivation.spoken import number
from smart_journal.charts.sheet import Sheet, new_sheet, rules, text_width, write
from smart_journal.charts.strip import RATINGS, Strip, axis_room, heading, rating_axis
from smart_journal.charts.time_line import TimeLine, write_dates
from smart_journal.domain.words import Words
from smart_journal.insights.motivation.motivation import Motivation
from smart_journal.insights.motivation.ratings import Ruler, Source
from smart_journal.insights.motivation.words import ruler_name
from smart_journal.language import gettext as _

LEADING = 1.25
LABEL_GAP = 1.3  # from the strip to the names, in text sizes
CROWDED = 1.4  # signs closer than that many of their sizes are thinned out
SPARSE = 4.0  # so far apart are they then, in sizes of the sign


def chart(motivation: Motivation, look: Look, words: Words) -> Chart:
    """Return the drawn ratings with a mark for each day, or month of a long period."""
    sheet = new_sheet(look)
    ends = _ends(motivation, words) if labelled(look) else {}
    plan = _plan(sheet, motivation, list(ends.values()), words)
    head = Strip(left=0, right=look.width, top=room.HEADING * look.size, low=0)
    heading(sheet, head, fitted(sheet, _headings(motivation), look.width, bold=True))
    _key(sheet, plan, motivation)
    rating_axis(sheet, plan.strip, words)
    _plans(sheet, plan, motivation)
    for ruler in Ruler:
        _line(sheet, plan, motivation, ruler)
    draw_ticks(sheet, [(plan.line.middle(day), plan.meetings) for day, _id in motivation.meetings])
    _names(sheet, plan, motivation, ends)
    write_dates(sheet, plan.line, plan.dates, words)
    return Chart(sheet.figure, tuple(marks(plan, motivation, look.size, words)))


def _headings(motivation: Motivation) -> tuple[str, ...]:
    plain = _("Ratings, 0 to 10")
    return (_("Ratings, 0 to 10, mean of each month"), plain) if motivation.long else (plain,)


def _ends(motivation: Motivation, words: Words) -> dict[Ruler, str]:
    """Return what stands at the end of each line: its name and the last value drawn."""
    found = {}
    for ruler in Ruler:
        if runs := motivation.runs(ruler):
            value = number(runs[-1][-1].values[ruler], words)
            found[ruler] = _("{ruler} {value}").format(ruler=ruler_name(ruler), value=value)
    return found


def _plan(sheet: Sheet, motivation: Motivation, ends: list[str], words: Words) -> Plan:
    look, size = sheet.look, sheet.look.size

    def width(text: str) -> float:
        return text_width(sheet, text, small=SMALL)

    texts = list(key_of(motivation, look).values())
    signs = key.places(texts, look.width, size, width)
    key_top = room.HEADING * size
    rows = signs[-1][1] + 1 if signs else 0
    top = key_top + rows * key.ROW * size + room.FLAGS * size
    low = look.height - (room.DATES + room.MEETINGS) * size
    left = axis_room(sheet, [words.number(each) for each in RATINGS])
    names = max(map(width, ends), default=0.0)
    right = look.width - (names + (LABEL_GAP + 0.3) * size if ends else size * 0.4)
    return Plan(
        strip=Strip(left=left, right=right, top=top, low=low),
        line=TimeLine(span=motivation.span, left=left, right=right),
        key=tuple((x, key_top + (row + 0.5) * key.ROW * size) for x, row in signs),
        meetings=low + 0.6 * size,
        dates=look.height - size * 0.45,
    )


def _key(sheet: Sheet, plan: Plan, motivation: Motivation) -> None:
    size = sheet.look.size
    signs = key_of(motivation, sheet.look)
    for (x, y), (sign, text) in zip(plan.key, signs.items(), strict=True):
        draw_sign(sheet, sign, x, y, key.SIGN * size)
        left = x + (key.SIGN + key.GAP) * size
        shown = fitted(sheet, (text,), sheet.look.width - left)
        colour = sheet.look.palette.soft
        write(sheet, (left, y), shown, colour=colour, up="center", small=SMALL)


def _plans(sheet: Sheet, plan: Plan, motivation: Motivation) -> None:
    """Draw a flag for each plan and each look back, and a fine line where they are not crowded."""
    palette, strip = sheet.look.palette, plan.strip
    days = {each.day: plan.line.middle(each.day) for each in motivation.plans}
    if not motivation.long:
        lines = [((x, strip.top), (x, strip.low)) for x in days.values()]
        rules(sheet, lines, colour=palette.line, width=1.0)
    for source in (Source.REVIEW, Source.PLAN):
        points = [
            (days[each.day], strip.top - 1) for each in motivation.plans if each.source is source
        ]
        draw_flags(sheet, points, open_=source is Source.REVIEW)


def _line(sheet: Sheet, plan: Plan, motivation: Motivation, ruler: Ruler) -> None:
    """Draw a ruler's ratings, broken where they lie far apart, and those of change plans open."""
    for run in motivation.runs(ruler):
        points = [(plan.x(each), plan.strip.y(each.values[ruler])) for each in run]
        if len(points) > 1:
            draw_line(sheet, ruler, points)
        spacing = (points[-1][0] - points[0][0]) / max(1, len(points) - 1)
        sign = DOT * sheet.look.size
        step = 1 if spacing >= CROWDED * sign or len(points) == 1 else ceil(SPARSE * sign / spacing)
        draw_dots(sheet, ruler, points[::-step])
    if not motivation.long:
        rated = [each for each in motivation.plans if ruler in each.values]
        points = [(plan.line.middle(each.day), plan.strip.y(each.values[ruler])) for each in rated]
        draw_dots(sheet, ruler, points, open_=True)


def _names(sheet: Sheet, plan: Plan, motivation: Motivation, ends: dict[Ruler, str]) -> None:
    """Write each name at the end of its line, with its sign before it."""
    size, strip = sheet.look.size, plan.strip
    values = [motivation.runs(ruler)[-1][-1].values[ruler] for ruler in ends]
    heights = apart([strip.y(value) for value in values], LEADING * size, strip.top, strip.low)
    for (ruler, text), y in zip(ends.items(), heights, strict=True):
        draw_dots(sheet, ruler, [(strip.right + 0.75 * size, y)])
        at = (strip.right + LABEL_GAP * size, y)
        colour = colour_of(ruler, sheet.look.palette)
        write(sheet, at, text, colour=colour, up="center", small=SMALL)
