"""Shares of days in line with a goal as lines; below them what is known, and amounts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from math import ceil

from smart_journal.charts.chart import Box, Chart, Mark, Point
from smart_journal.charts.fitted import fitted
from smart_journal.charts.goal.amounts import draw_amounts
from smart_journal.charts.goal.places import SHARE_TICKS, Places, places
from smart_journal.charts.goal.size import key_texts
from smart_journal.charts.goal.spoken import point
from smart_journal.charts.key import GAP, SIGN
from smart_journal.charts.look import SMALL, Look, mixed
from smart_journal.charts.sheet import (
    Sheet,
    boxes,
    new_sheet,
    rules,
    shapes,
    stroke,
    text_width,
    write,
)
from smart_journal.charts.strip import Strip, axis, heading
from smart_journal.charts.time_line import write_dates
from smart_journal.domain.behaviour import Goal
from smart_journal.domain.words import Words
from smart_journal.insights.estimates import Estimate
from smart_journal.insights.goal.block import Block
from smart_journal.insights.goal.days import DayKind
from smart_journal.insights.goal.in_line import InLine
from smart_journal.insights.goal.running import GoalDay
from smart_journal.insights.goal.words import goal_word
from smart_journal.insights.said import percent
from smart_journal.language import gettext as _

_Shared = tuple[GoalDay, Estimate]

TICK = 0.3  # half of a tick's height, in text sizes
NARROW = 0.7  # units; days are not drawn closer together than that


def chart(days: InLine, look: Look, words: Words) -> Chart:
    """Return the drawn days, with a mark for each, or for each week or four of a long period."""
    sheet = new_sheet(look)
    points = days.points
    plan = places(sheet, days, points, words)
    title = Strip(left=0, right=look.width, top=look.size * 1.6, low=0)
    heading(sheet, title, fitted(sheet, (_("Days in line with my goal"),), look.width, bold=True))
    _key(sheet, plan)
    recent = list(_runs(plan, days, _recent))
    _wash(sheet, plan, recent)
    axis(sheet, plan.shares, SHARE_TICKS, [percent(tick, words) for tick in SHARE_TICKS])
    _goals(sheet, plan, days)
    _lines(sheet, plan, recent, list(_runs(plan, days, _ever)))
    _slips(sheet, plan, days)
    _known(sheet, plan, days, words)
    if plan.amounts is not None:
        draw_amounts(sheet, plan, plan.amounts, days, points, words)
    write_dates(sheet, plan.line, plan.dates, words)
    unit = days.unit
    return Chart(sheet.figure, tuple(_mark(plan, block, unit, words) for block in points))


def _key(sheet: Sheet, plan: Places) -> None:
    """Draw a sign for each line, for ticks and for the unknown, with its word."""
    palette, size = sheet.look.palette, sheet.look.size
    ever, recent, slip, unknown = 1, 0, 2, 3
    for at, ((x, y), text) in enumerate(zip(plan.key, key_texts(), strict=True)):
        ends = [(x, y), (x + SIGN * size, y)]
        if at == recent:
            wash = (x, y - size * 0.35, x + SIGN * size, y + size * 0.35)
            boxes(sheet, [wash], fill=palette.wash)
            stroke(sheet, ends, colour=palette.motivation, width=2.2)
        elif at == ever:
            stroke(sheet, ends, colour=palette.ink, width=1.2, dashed=True)
        elif at == slip:
            middle = x + SIGN * size / 2
            tick = ((middle, y - TICK * size), (middle, y + TICK * size))
            rules(sheet, [tick], colour=palette.soft, width=1.6)
        elif at == unknown:
            half = plan.known.low - plan.known.top
            box = (x, y - half / 2, x + SIGN * size, y + half / 2)
            boxes(sheet, [box], fill=palette.band, edge=palette.line, width=0.8)
        where = (x + (SIGN + GAP) * size, y)
        room = sheet.look.width - where[0]
        write(
            sheet,
            where,
            fitted(sheet, (text,), room),
            colour=palette.soft,
            up="center",
            small=SMALL,
        )


def _recent(day: GoalDay) -> Estimate | None:
    return day.recent.share


def _ever(day: GoalDay) -> Estimate | None:
    """Return the share of all days; none after 28 days without a check-in.

    While check-ins pause, slips are all that is known: the line would fall for want of notes.
    """
    return day.ever.share if day.recent.asked else None


def _runs(
    plan: Places, days: InLine, share_of: Callable[[GoalDay], Estimate | None]
) -> Iterator[list[_Shared]]:
    """Yield neighbouring days with a share; while deciding, or with too little known, is a gap.

    Of days that are too narrow to be seen only some are taken, up to the last one.
    """
    step = max(1, ceil(NARROW / plan.line.day_width))
    run: list[_Shared] = []
    for each in days.days[(len(days.days) - 1) % step :: step]:
        share = None if each.goal is Goal.DECIDING else share_of(each)
        if share is not None:
            run.append((each, share))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _wash(sheet: Sheet, plan: Places, recent: list[list[_Shared]]) -> None:
    """Lay the 95 % interval of the share of 28 days under its line."""
    areas: list[list[Point]] = []
    half = plan.line.day_width / 2
    for run in recent:
        x = [plan.line.middle(each.day) for each, _share in run]
        x[0], x[-1] = x[0] - half, x[-1] + half
        upper = [(at, plan.shares.y(share.high)) for at, (_day, share) in zip(x, run, strict=True)]
        lower = [(at, plan.shares.y(share.low)) for at, (_day, share) in zip(x, run, strict=True)]
        areas.append([*upper, *lower[::-1]])
    shapes(sheet, areas, fill=sheet.look.palette.wash)


def _lines(
    sheet: Sheet, plan: Places, recent: list[list[_Shared]], ever: list[list[_Shared]]
) -> None:
    palette, size = sheet.look.palette, sheet.look.size

    def points(run: list[_Shared]) -> list[Point]:
        return [(plan.line.middle(each.day), plan.shares.y(share.value)) for each, share in run]

    for run in ever:
        stroke(sheet, points(run), colour=palette.ink, width=1.2, dashed=True)
    for run in recent:
        dots = size * 0.38 if len(run) == 1 else 0.0
        stroke(sheet, points(run), colour=palette.motivation, width=2.2, dots=dots)


def _goals(sheet: Sheet, plan: Places, days: InLine) -> None:
    """Write each goal above its days, where there is room, and draw a line where it changed."""
    palette, size = sheet.look.palette, sheet.look.size
    lines = []
    for stretch in days.goals:
        start = plan.line.start(stretch.span.first)
        end = plan.line.start(stretch.span.last) + plan.line.day_width
        if stretch.chosen:
            lines.append(((start, plan.goals - size * 0.75), (start, plan.shares.low)))
            lower = [strip for strip in (plan.known, plan.amounts) if strip is not None]
            lines += [((start, strip.top), (start, strip.low)) for strip in lower]
        text, left = goal_word(stretch.goal), start + size * 0.35
        wide = text_width(sheet, text, small=SMALL)
        if not stretch.chosen:  # the first one may reach to the left, over the numbers
            left = max(0.0, min(left, end - size * 0.35 - wide))
        if wide <= end - left:
            write(sheet, (left, plan.goals), text, colour=palette.ink, small=SMALL)
    rules(sheet, lines, colour=palette.soft, width=1.0)


def _slips(sheet: Sheet, plan: Places, days: InLine) -> None:
    """Draw a small tick on the base line for each day that was not in line, finer where crowded."""
    half, y = TICK * sheet.look.size, plan.shares.low
    places = [
        plan.line.middle(each.day) for each in days.days if each.known.kind is DayKind.OTHERWISE
    ]
    ticks = [((x, y - half), (x, y + half)) for x in places]
    width = min(1.6, max(0.6, plan.line.day_width))
    rules(sheet, ticks, colour=sheet.look.palette.soft, width=width)


def _known(sheet: Sheet, plan: Places, days: InLine, words: Words) -> None:
    """Draw which days are known; those of still deciding are left out of it."""
    palette, width = sheet.look.palette, plan.line.day_width
    strip = plan.known
    counted = days.span.days - days.deciding
    text = _("Days known: {known} of {days}").format(
        known=words.number(days.known), days=words.number(counted)
    )
    heading(sheet, strip, fitted(sheet, (text,), sheet.look.width, bold=True))
    found: dict[bool, list[Box]] = {True: [], False: []}
    left = plan.line.left
    for what, run in groupby(days.days, key=_is_known):
        right = left + len(list(run)) * width
        if what is not None:
            found[what].append(strip.box(left, right))
        left = right
    boxes(sheet, found[False], fill=palette.band)
    boxes(sheet, found[True], fill=mixed(palette.ground, palette.soft, 0.6))


def _is_known(day: GoalDay) -> bool | None:
    return None if day.goal is Goal.DECIDING else day.known.kind is not DayKind.UNKNOWN


def _mark(plan: Places, block: Block, unit: str | None, words: Words) -> Mark:
    left = plan.line.start(block.first)
    right = plan.line.start(block.last.day) + plan.line.day_width
    share = block.last.recent.share
    low = plan.amounts.low if plan.amounts is not None else plan.known.low
    return Mark(
        x=plan.line.middle(block.last.day),
        y=plan.shares.low if share is None else plan.shares.y(share.value),
        left=left,
        top=plan.shares.top,
        width=right - left,
        height=low - plan.shares.top,
        sentence=point(block, unit, words),
        entries=block.entries,
    )
