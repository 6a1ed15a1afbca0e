"""Triggers, company and places as rows: bars of urges, their mean strength, what changed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from smart_journal.charts.chart import Box, Chart, Mark, Point
from smart_journal.charts.look import SMALL, Look, Palette, mixed
from smart_journal.charts.sheet import Sheet, boxes, new_sheet, rules, text_width, write
from smart_journal.charts.signs import full_diamonds
from smart_journal.charts.strip import RATINGS
from smart_journal.charts.urges.triggers_places import Columns, Place, columns, head, places
from smart_journal.charts.urges.triggers_size import HEADING, HEADS, key_texts
from smart_journal.charts.urges.triggers_spoken import row_point
from smart_journal.charts.write_key import write_key
from smart_journal.domain.words import Words
from smart_journal.insights.urges.triggers import Triggers
from smart_journal.insights.urges.triggers_around import Around
from smart_journal.insights.urges.triggers_table import changed_words, rated
from smart_journal.language import gettext as _

PALE = 0.55  # how far the part with others lies from its colour to the ground
THICK = 0.9  # of a bar, in text sizes


def chart(insight: Triggers | Around, look: Look, words: Words) -> Chart:
    """Return the drawn rows with a mark for each."""
    sheet = new_sheet(look)
    signs = (partial(_sign, fill=fill) for fill in _fills(look.palette))
    top = write_key(sheet, list(zip(signs, key_texts(), strict=True))) + look.size * HEADS
    plan, lines = columns(sheet, insight.groups, words)
    found = places(sheet, insight.groups, lines, top, words)
    base = top - look.size * 0.7
    _head(sheet, (plan.left, base), _("Urges"))
    if plan.scale is not None:
        _strengths(sheet, found, plan.scale, base, words)
    if plan.change is not None:
        _head(sheet, (plan.change, base), head())
    _names(sheet, found)
    _changes(sheet, found, plan)
    ends = _bars(sheet, found, plan, words)
    marks = (
        Mark(
            x=end,
            y=place.y,
            left=0.0,
            top=place.top,
            width=look.width,
            height=place.height,
            sentence=row_point(place.row, place.name, words, split=place.group.split),
            entries=place.row.entries,
        )
        for place, end in zip(found, ends, strict=True)
    )
    return Chart(sheet.figure, tuple(marks))


def _head(sheet: Sheet, at: Point, text: str) -> None:
    write(sheet, at, text, colour=sheet.look.palette.soft, bold=True, small=SMALL)


def _fills(palette: Palette) -> tuple[str, str, str]:
    """Return the fills of the parts of a bar: alone, with others, not noted."""
    return palette.urges, mixed(palette.urges, palette.ground, PALE), palette.ground


def _sign(sheet: Sheet, point: Point, *, fill: str) -> None:
    (x, y), size = point, sheet.look.size
    area = (x - size * 0.75, y - size * 0.35, x + size * 0.75, y + size * 0.35)
    boxes(sheet, [area], fill=fill, edge=sheet.look.palette.urges, width=1.0)


def _names(sheet: Sheet, found: Sequence[Place]) -> None:
    """Write the headings of the groups and the names of the rows."""
    size = sheet.look.size
    for before, place in zip((None, *found), found, strict=False):
        if place.group.heading and (before is None or before.group is not place.group):
            _head(sheet, (0.0, place.top - size * (HEADING - 1.45)), place.group.heading)
        for y, text in place.lines:
            write(sheet, (0.0, y), text, colour=sheet.look.palette.ink, up="center")


def _changes(sheet: Sheet, found: Sequence[Place], plan: Columns) -> None:
    """Write what changed for sure, in its column or at the right of the name."""
    ink = sheet.look.palette.ink
    for place in found:
        change = place.row.change
        if change is None or not change.told:
            continue
        text = changed_words(change.verdict)
        if plan.change is not None:
            write(sheet, (plan.change, place.y), text, colour=ink, up="center", small=SMALL)
        else:
            at = (sheet.look.width - sheet.look.size * 0.3, place.lines[0][0])
            write(sheet, at, text, colour=ink, across="right", up="center", small=SMALL)


def _bars(sheet: Sheet, found: Sequence[Place], plan: Columns, words: Words) -> list[float]:
    """Draw the bars in their parts, with the number at the end of each; return where they end."""
    palette, size = sheet.look.palette, sheet.look.size
    half = size * THICK / 2
    parts: tuple[list[Box], list[Box], list[Box]] = ([], [], [])
    ends = []
    for place in found:
        row, x = place.row, plan.left
        for part, count in zip(parts, (row.alone, row.others, row.unknown), strict=True):
            if count:
                part.append((x, place.y - half, x + plan.unit * count, place.y + half))
                x += plan.unit * count
        ends.append(x)
        at, text = (x + size * 0.4, place.y), words.number(row.count)
        write(sheet, at, text, colour=palette.ink, up="center", small=SMALL)
    for part, fill in zip(parts, _fills(palette), strict=True):
        boxes(sheet, part, fill=fill, edge=palette.urges, width=1.0)
    return ends


def _strengths(
    sheet: Sheet, found: Sequence[Place], scale: tuple[float, float], base: float, words: Words
) -> None:
    """Draw the mean strength of each row that has one as a diamond, with its interval.

    `scale` is where 0 and 10 are, `base` the baseline of the head.
    """
    look, (left, right) = sheet.look, scale
    text = _("Mean strength")
    # A head longer than the scale ends with it.
    width = text_width(sheet, text, bold=True, small=SMALL)
    _head(sheet, (min(left, right - width), base), text)

    def x(strength: float) -> float:
        return left + strength / RATINGS[-1] * (right - left)

    uprights = [
        ((x(rating), place.y - place.reach), (x(rating), place.y + place.reach))
        for place in found
        for rating in RATINGS
    ]
    rules(sheet, uprights, colour=look.palette.line, width=0.8)
    foot = found[-1].y + found[-1].reach + look.size * 1.1
    for rating in RATINGS:
        text = words.number(rating)
        half = text_width(sheet, text, small=SMALL) / 2
        at = (min(x(rating), look.width - half), foot)
        write(sheet, at, text, colour=look.palette.soft, across="center", small=SMALL)
    known = [(place, place.row.strength) for place in found if place.row.strength]
    ends = [(place.y, *rated(place.row)) for place, _mean in known]
    intervals = [((x(low), y), (x(high), y)) for y, low, high in ends]
    rules(sheet, intervals, colour=look.palette.strength, width=1.8)
    points = [(x(mean.value), place.y) for place, mean in known]
    full_diamonds(sheet, points, colour=look.palette.strength, size=look.size * 0.8)
