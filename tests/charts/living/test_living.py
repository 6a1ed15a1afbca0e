"""Charts of living: where things stand, what a click opens, how parts are told apart."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.colors import to_hex

from smart_journal.charts.chart import Box, Chart
from smart_journal.charts.heights import least_height
from smart_journal.charts.look import LIGHT, Look, mixed, on_paper
from smart_journal.charts.picture import svg_for_paper
from smart_journal.charts.render import chart_of
from smart_journal.domain.entry import Entry
from smart_journal.domain.period import Span
from smart_journal.insights.insight import Insight
from smart_journal.insights.living.answer import living
from tests.charts.living.samples import living_samples
from tests.insights.english import English
from tests.insights.journal import TODAY
from tests.insights.living.pages import YEAR, block, facts, goal, plan, practice, pursuit, step

WORDS = English()
GOALS, BLOCKS, MEETINGS, PURSUITS, MINUTES, TENSION = range(6)
BAND = mixed(LIGHT.balance, LIGHT.ground, 0.62)


def drawn(which: int, *pages: Entry, span: Span = YEAR, logged: tuple[date, ...] = ()) -> Chart:
    """Return one of the charts of these pages, 800 wide."""
    insight = living(facts(*pages, span=span, logged=logged))[which]
    assert insight.drawn
    return fitting(insight, Look(width=800, height=1))


def fitting(insight: Insight, look: Look) -> Chart:
    """Return the chart at the least height that it asks for."""
    return chart_of(insight, replace(look, height=least_height(insight, look)), WORDS)


def boxes(chart: Chart, colour: str, *, edge: str = "") -> list[Box]:
    """Return the bounds of the closed shapes of a colour, from the top left, in drawing order."""
    return [
        (left, top, right, low)
        for each in chart.figure.findobj(PolyCollection)
        if isinstance(each, PolyCollection)
        and _hex(each.get_facecolor()) == colour
        and (not edge or _hex(each.get_edgecolor()) == edge)
        for corners in (np.asarray(path.vertices) for path in each.get_paths())
        for left, top in [corners.min(axis=0)]
        for right, low in [corners.max(axis=0)]
    ]


def middles(found: list[Box]) -> list[float]:
    """Return the middles of boxes from left to right."""
    return [(left + right) / 2 for left, _top, right, _low in found]


def upright(chart: Chart, colour: str) -> list[float]:
    """Return the places of upright lines of a colour."""
    return sorted(
        float(line[0][0])
        for each in chart.figure.findobj(LineCollection)
        if isinstance(each, LineCollection) and _hex(each.get_color()) == colour
        for line in each.get_segments()
        if line[0][0] == line[1][0]
    )


def _hex(colours: object) -> str:
    return to_hex(np.asarray(colours)[0]).upper()


def test_every_goal_is_a_row_that_opens_its_page() -> None:
    pages = [goal(f"2026-0{month}-01", "2026-10-01", "met") for month in (3, 5, 7)]
    chart = drawn(GOALS, *pages)
    assert [mark.entries for mark in chart.marks] == [(page.id,) for page in reversed(pages)]
    assert [one.top + one.height for one in chart.marks[:-1]] == pytest.approx(
        [later.top for later in chart.marks[1:]]
    )
    assert chart.marks[0].sentence == "Swim, from 1 Jul 2026: met."


def test_steps_stand_on_their_days_full_when_done() -> None:
    steps = [step("2026-04-01", done=True), step("2026-05-01", done=True), step("2026-06-01")]
    chart = drawn(GOALS, goal("2026-03-01", "2026-07-01", steps=[*steps, step(done=True)]))
    done = middles(boxes(chart, LIGHT.balance))[1:]  # the first is the key's
    planned = middles(boxes(chart, LIGHT.ground, edge=LIGHT.balance))[1:]
    assert (len(done), len(planned)) == (2, 1)
    days = [date(2026, 4, 1), date(2026, 5, 1), date(2026, 6, 1)]
    one = (done[1] - done[0]) / (days[1] - days[0]).days
    assert planned[0] - done[1] == pytest.approx(one * (days[2] - days[1]).days)


def test_a_goal_far_ahead_does_not_squeeze_the_others() -> None:
    near = goal("2026-09-01", "2026-11-01", "met")
    alone = boxes(drawn(GOALS, near), BAND)[0]
    beside = boxes(drawn(GOALS, near, goal("2026-10-01", "2099-01-01")), BAND)[-1]
    assert beside[2] - beside[0] > (alone[2] - alone[0]) / 2


def test_parts_lie_side_by_side_in_their_order_and_as_long_as_they_are_many() -> None:
    done = ["yes"] * 6 + ["partly"] * 2 + ["no"] * 3 + ["moved", "", ""]
    chart = drawn(BLOCKS, plan("2026-11-02", *(block("tue", "fun", each) for each in done)))
    yes = boxes(chart, LIGHT.balance)[-1]
    no = boxes(chart, LIGHT.ground, edge=LIGHT.balance)[-1]
    moved = boxes(chart, LIGHT.ground, edge=LIGHT.soft)[-1]
    unnoted = boxes(chart, LIGHT.line)[-1]
    one = 800 / len(done)
    assert [yes[0], no[0], moved[0], unnoted[0]] == pytest.approx([0, 8 * one, 11 * one, 12 * one])
    assert yes[2] == pytest.approx(6 * one, abs=2)
    assert unnoted[3] - unnoted[1] < (yes[3] - yes[1]) / 2
    (mark,) = chart.marks
    assert mark.sentence == (
        "Fun: 6 yes, 2 partly, 3 not this time, 1 moved, 2 not noted; took place: 55 % (28 to 79)."
    )


def test_a_kind_opens_the_plans_it_stands_in() -> None:
    plans = [
        plan(week, *(block("tue", kind, "yes") for kind in ("fun", "fun", "people")))
        for week in ("2026-11-02", "2026-11-09")
    ]
    chart = drawn(BLOCKS, *plans)
    assert [mark.entries for mark in chart.marks] == [tuple(page.id for page in plans)] * 2


def test_expected_and_actual_stand_on_an_axis_from_0_to_10() -> None:
    chart = drawn(PURSUITS, pursuit("swim", 2, 8, 8, 8, 8, 8))
    zero, five, ten = upright(chart, LIGHT.line)
    ring = middles(boxes(chart, LIGHT.ground, edge=LIGHT.balance))[-1]
    dot = middles(boxes(chart, LIGHT.balance))[-1]
    assert (ring - zero) / (ten - zero) == pytest.approx(0.2)
    assert (dot - zero) / (ten - zero) == pytest.approx(0.8)
    assert five == pytest.approx((zero + ten) / 2)
    assert chart.marks[0].sentence == (
        "Swimming: 8.0 on average, rated 5 times (8.0 to 8.0); expected 2."
    )


def test_what_had_no_expectation_has_no_ring() -> None:
    chart = drawn(PURSUITS, pursuit("swim", None, 8, 8, 8, 8, 8))
    assert len(boxes(chart, LIGHT.ground, edge=LIGHT.balance)) == 1  # the key's
    assert "nothing was expected in numbers" in chart.marks[0].sentence


def test_the_interval_of_a_drop_is_counted_from_before() -> None:
    pages = [practice("2026-11-04", tense=(8, after)) for after in (2, 3, 4, 3, 3, 3)]
    chart = drawn(TENSION, *pages)
    zero, _five, ten = upright(chart, LIGHT.line)
    dot = middles(boxes(chart, LIGHT.thoughts))[-1]
    band = boxes(chart, LIGHT.wash)[-1]
    assert (dot - zero) / (ten - zero) == pytest.approx(0.3)
    assert band[0] < dot < band[2]
    assert chart.marks[0].entries == tuple(page.id for page in pages)


def test_a_week_with_nothing_logged_has_a_band_and_one_without_practice_a_foot() -> None:
    span = Span(first=TODAY - timedelta(days=34), last=TODAY - timedelta(days=0))
    monday = span.first + timedelta(days=-span.first.weekday() % 7)
    pages = [practice(f"{monday}", minutes=10) for _ in range(5)]
    end = monday + timedelta(weeks=3)
    chart = drawn(MINUTES, *pages, span=span, logged=(monday + timedelta(weeks=1), end))
    bars = boxes(chart, LIGHT.thoughts)
    assert [low - top > 10 for _left, top, _right, low in bars] == [True, False, False]
    assert len(boxes(chart, LIGHT.band)) == 2 + 1  # one of them in the key
    assert [mark.sentence.endswith("nothing logged.") for mark in chart.marks].count(True) >= 2


def test_every_day_with_a_meeting_has_a_tick_and_every_month_opens_its_plans() -> None:
    weeks = [date(2026, 9, 7) + timedelta(weeks=at) for at in range(8)]
    plans = [plan(f"{week}", block("tue", "meeting", "yes")) for week in weeks]
    span = Span(first=date(2026, 9, 1), last=TODAY)
    chart = drawn(MEETINGS, *plans, span=span)
    ticks = upright(chart, LIGHT.motivation)
    assert len(ticks) == 8
    assert {round(later - one, 3) for one, later in pairwise(ticks)} == {
        round(ticks[1] - ticks[0], 3)
    }
    assert [len(mark.entries) for mark in chart.marks] == [4, 4, 0]
    assert [mark.sentence for mark in chart.marks] == [
        "Sep 2026: 4 meetings.",
        "Oct 2026: 4 meetings.",
        "Nov 2026: 0 meetings.",
    ]


@pytest.mark.parametrize("name", sorted(living_samples()))
def test_paper_is_grey(name: str) -> None:
    svg = svg_for_paper(living_samples()[name], on_paper(495, 320), WORDS)
    colours = {match.decode() for match in re.findall(rb"#[0-9a-f]{6}", svg)}
    assert colours
    assert all(colour[1:3] == colour[3:5] == colour[5:7] for colour in colours)
    assert b"opacity" not in svg


@pytest.mark.parametrize("name", sorted(living_samples()))
def test_every_mark_says_something_and_opens_what_is_behind_it(name: str) -> None:
    chart = fitting(living_samples()[name], on_paper(495, 1))
    assert chart.marks
    assert all(mark.sentence.endswith(".") for mark in chart.marks)
    assert any(mark.entries for mark in chart.marks)
