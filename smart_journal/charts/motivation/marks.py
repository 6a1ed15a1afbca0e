"""The points of the chart of motivation that can be stepped to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from smart_journal.charts.chart import Mark
from smart_journal.charts.motivation.plan import Plan
from smart_journal.charts.motivation.spoken import day_point, meeting, month_point
from smart_journal.domain.words import Words
from smart_journal.insights.motivation.motivation import Motivation
from smart_journal.insights.motivation.points import Point, month_of
from smart_journal.insights.motivation.ratings import Rating

REACH = 1.2  # most that a point reaches to either side, in text sizes


def marks(plan: Plan, motivation: Motivation, size: float, words: Words) -> Iterator[Mark]:
    """Yield a mark for each day with a rating or a plan, then for each meeting; or by month."""
    rated: dict[date, Point] = {}
    plans: defaultdict[date, list[Rating]] = defaultdict(list)
    met: defaultdict[date, list[str]] = defaultdict(list)
    long = motivation.long
    for point in motivation.points:
        rated[month_of(point.first) if long else point.first] = point
    for each in motivation.plans:
        plans[month_of(each.day) if long else each.day].append(each)
    for day, entry in motivation.meetings:
        met[month_of(day) if long else day].append(entry)
    days = sorted({*rated, *plans, *(met if long else ())})
    places = [_x(plan, day, rated.get(day), plans[day]) for day in days]
    for at, day in enumerate(days):
        here, noted = rated.get(day), plans[day]
        meetings = met[day] if long else []
        if long:
            text = month_point(day, here, noted, len(meetings), words)
        else:
            text = day_point(day, here, noted, words)
        ratings = [*(here.ratings if here else ()), *noted]
        entries = dict.fromkeys([*(each.entry for each in ratings), *meetings])
        yield _mark(plan, places, at, _height(plan, here, noted), size, text, tuple(entries))
    if not long:
        yield from _meetings(plan, met, size, words)


def _x(plan: Plan, day: date, point: Point | None, noted: list[Rating]) -> float:
    if point is not None:
        return plan.x(point)
    return plan.line.middle(max(noted[0].day if noted else day, plan.line.span.first))


def _height(plan: Plan, point: Point | None, noted: list[Rating]) -> float:
    given = [value for each in (point, *noted) if each for value in each.values.values()]
    return plan.strip.y(given[0]) if given else plan.strip.low


def _mark(
    plan: Plan,
    places: list[float],
    at: int,
    y: float,
    size: float,
    text: str,
    entries: tuple[str, ...],
) -> Mark:
    """Return a mark that reaches half the way to its neighbours."""
    x, reach = places[at], REACH * size
    left = max(x - reach, (places[at - 1] + x) / 2 if at else 0.0)
    right = min(x + reach, (places[at + 1] + x) / 2 if at + 1 < len(places) else x + reach)
    return Mark(
        x=x,
        y=y,
        left=left,
        top=plan.strip.top,
        width=right - left,
        height=plan.strip.low - plan.strip.top,
        sentence=text,
        entries=entries,
    )


def _meetings(plan: Plan, met: dict[date, list[str]], size: float, words: Words) -> Iterator[Mark]:
    for day, entries in sorted(met.items()):
        x = plan.line.middle(day)
        half = max(plan.line.day_width, size * 0.6) / 2
        yield Mark(
            x=x,
            y=plan.meetings,
            left=x - half,
            top=plan.strip.low,
            width=2 * half,
            height=2 * (plan.meetings - plan.strip.low),
            sentence=meeting(day, words),
            entries=tuple(dict.fromkeys(entries)),
        )
