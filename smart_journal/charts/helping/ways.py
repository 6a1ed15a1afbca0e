"""Ways of coping as points with intervals around a line that stands for urges like these."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from math import ceil

from smart_journal.charts.chart import Chart, Mark
from smart_journal.charts.helping.size import FOOT, GROUP, LINE, above, heading
from smart_journal.charts.look import SMALL, Look
from smart_journal.charts.rows import Rows, across, row_mark, rows, value_axis, write_names
from smart_journal.charts.sheet import (
    Sheet,
    new_sheet,
    rules,
    stroke,
    text_width,
    write,
)
from smart_journal.charts.signs import full_diamonds, open_diamonds
from smart_journal.charts.wrap import wrapped
from smart_journal.domain.words import Words
from smart_journal.insights.helping.sentence import signed, way_words
from smart_journal.insights.helping.ways import Way, WhatHelps
from smart_journal.insights.pooling import Verdict
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

LEAST_REACH = 2  # points that the axis shows on either side of nought, at least
TALLEST = 3.4  # of a row, in text sizes


@dataclass(frozen=True, slots=True, kw_only=True)
class _Group:
    """The ways of one verdict, and where their rows stand."""

    verdict: Verdict
    ways: Sequence[Way]
    plan: Rows


def chart(helps: WhatHelps, look: Look, words: Words) -> Chart:
    """Return the drawn ways with a mark for each, by verdict, the best first."""
    sheet = new_sheet(look)
    ways = helps.pictured
    plan = _plan(sheet, ways, words)
    sides = _sides(sheet, plan)
    top = _above(sheet, above()[:1] if sides else above())
    _columns(sheet, plan, top + look.size * 0.9, sides)
    more = len(helps.ways) - len(ways)
    foot = look.size * (FOOT + (LINE if more else 0))
    groups = list(_groups(plan, ways, top + look.size * LINE, look.height - foot, look))
    reach = _reach(ways)
    _axis(sheet, replace(plan, top=groups[0].plan.top, low=groups[-1].plan.low), reach, words)
    if more:
        _more(sheet, more, words)
    marks: list[Mark] = []
    for group in groups:
        _heading(sheet, group)
        _numbers(sheet, group, words)
        marks += _points(sheet, group, reach, words)
    return Chart(sheet.figure, tuple(marks))


def _plan(sheet: Sheet, ways: Sequence[Way], words: Words) -> Rows:
    """Return where names end and the axis begins, with room for the numbers between them."""
    counts = [_("Urges"), *(words.number(way.effect.n) for way in ways)]
    numbers = max(text_width(sheet, text, small=SMALL) for text in counts)
    plan = rows(sheet, [way.name for way in ways], top=0.0, low=sheet.look.height)
    return replace(plan, left=plan.left + numbers + sheet.look.size * 0.9)


def _sides(sheet: Sheet, plan: Rows) -> tuple[str, str, str] | None:
    """Return what to write over the axis, left, middle and right; None where it doesn't fit."""
    sides = (_("smaller drop"), _("like other urges of similar strength"), _("larger drop"))
    left, middle, right = (text_width(sheet, text, small=SMALL) for text in sides)
    room = plan.right - plan.left - middle - 3 * sheet.look.size
    return sides if 2 * max(left, right) <= room else None


def _above(sheet: Sheet, texts: Sequence[str]) -> float:
    """Write what is measured across the top; return where the heads of columns may begin."""
    size, soft = sheet.look.size, sheet.look.palette.soft
    y = 0.0
    for at, text in enumerate(texts):
        for line in _wrapped(sheet, text, bold=not at):
            y += size * LINE
            write(sheet, (0, y - size * 0.35), line, colour=soft, small=SMALL, bold=not at)
    return y


def _columns(sheet: Sheet, plan: Rows, y: float, sides: Sequence[str] | None) -> None:
    """Write the heads of the numbers and of the axis on the baseline `y`."""
    soft = sheet.look.palette.soft
    at = (plan.left - sheet.look.size * 0.9, y)
    write(sheet, at, _("Urges"), colour=soft, across="right", small=SMALL)
    if sides:
        less, same, more = sides
        write(sheet, (plan.left, y), less, colour=soft, small=SMALL)
        middle = ((plan.left + plan.right) / 2, y)
        write(sheet, middle, same, colour=soft, across="center", small=SMALL)
        write(sheet, (plan.right, y), more, colour=soft, across="right", small=SMALL)


def _wrapped(sheet: Sheet, text: str, *, bold: bool) -> tuple[str, ...]:
    def width(part: str) -> float:
        return text_width(sheet, part, small=SMALL, bold=bold)

    return wrapped(text, sheet.look.width, width)


def _groups(
    plan: Rows, ways: Sequence[Way], top: float, low: float, look: Look
) -> Iterator[_Group]:
    """Yield the ways by verdict, each with its share of the room from `top` to `low`."""
    verdicts = len({way.verdict for way in ways})
    room = low - top - look.size * GROUP * verdicts
    height = min(room / len(ways), look.size * TALLEST)
    at = 0
    for verdict, found in groupby(ways, key=lambda way: way.verdict):
        members = list(found)
        begins = top + look.size * GROUP
        top = begins + height * len(members)
        names = plan.names[at : at + len(members)]
        own = replace(plan, top=begins, low=top, height=height, names=names)
        yield _Group(verdict=verdict, ways=members, plan=own)
        at += len(members)


def _reach(ways: Sequence[Way]) -> int:
    """Return how many points the axis shows on either side of nought."""
    furthest = max(max(-way.effect.low, way.effect.high) for way in ways)
    return max(LEAST_REACH, ceil(furthest))


def _axis(sheet: Sheet, plan: Rows, reach: int, words: Words) -> None:
    palette = sheet.look.palette
    widest = text_width(sheet, signed(reach, words), small=SMALL)
    fit = max(1.0, (plan.right - plan.left) / (widest + sheet.look.size))
    step = ceil(2 * reach / fit)
    steps = reach // step
    ticks = [(float(at * step), signed(at * step, words)) for at in range(-steps, steps + 1)]
    value_axis(sheet, plan, ticks, -reach, reach)
    middle = across(plan, 0, -reach, reach)
    rules(sheet, [((middle, plan.top), (middle, plan.low))], colour=palette.soft, width=1.2)


def _heading(sheet: Sheet, group: _Group) -> None:
    look = sheet.look
    at = (0.0, group.plan.top - look.size * 0.45)
    write(sheet, at, heading(group.verdict), colour=look.palette.soft, bold=True, small=SMALL)


def _numbers(sheet: Sheet, group: _Group, words: Words) -> None:
    """Write the names and how many urges each way was used with."""
    look = sheet.look
    colour = look.palette.soft if group.verdict is Verdict.UNSURE else look.palette.ink
    write_names(sheet, group.plan, colour=colour)
    for y, way in zip(group.plan.middles, group.ways, strict=True):
        at = (group.plan.left - look.size * 0.9, y)
        text = words.number(way.effect.n)
        write(sheet, at, text, colour=look.palette.soft, across="right", up="center", small=SMALL)


def _points(sheet: Sheet, group: _Group, reach: int, words: Words) -> list[Mark]:
    """Draw the intervals and the points of one verdict; return their marks."""
    look, plan = sheet.look, group.plan
    unsure = group.verdict is Verdict.UNSURE
    colour = look.palette.soft if unsure else look.palette.urges
    middles = list(zip(plan.middles, group.ways, strict=True))
    points = [(across(plan, way.effect.value, -reach, reach), y) for y, way in middles]
    lines = [
        (
            (across(plan, way.effect.low, -reach, reach), y),
            (across(plan, way.effect.high, -reach, reach), y),
        )
        for y, way in middles
    ]
    rules(sheet, lines, colour=colour, width=1.2 if unsure else 2.4)
    match group.verdict:
        case Verdict.UNSURE:
            open_diamonds(sheet, points, colour=colour, size=look.size * 0.72)
        case Verdict.SAME:
            for point in points:
                stroke(sheet, [point], colour=colour, width=1.0, dots=look.size * 0.62)
        case _:
            full_diamonds(sheet, points, colour=colour, size=look.size * 0.95)
    return [
        row_mark(plan, point, look, way_words(way, words), way.entries)
        for point, way in zip(points, group.ways, strict=True)
    ]


def _more(sheet: Sheet, count: int, words: Words) -> None:
    look = sheet.look
    text = ngettext(
        "{count} more way in the table", "{count} more ways in the table", count
    ).format(count=words.number(count))
    at = (0.0, look.height - look.size * 0.3)
    write(sheet, at, text, colour=look.palette.soft, small=SMALL)
