"""A week plan is read out of an entry, also out of an odd one."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.week import WEEK_PLAN, WEEKDAYS, Block, DayPart, WeekPlan, part_of
from tests.domain.answering import ANYTHING, DAYS, NOW, entry

MONDAY = date(2026, 11, 23)


def plan(*blocks: dict[str, Any], start: str = "2026-11-23") -> WeekPlan:
    return WeekPlan.of(entry(WEEK_PLAN, {"start": start, "blocks": [*blocks]}))


def test_a_block_has_its_place_and_its_words() -> None:
    written = {
        "day": "fri",
        "part": "evening",
        "what": "Pay day: straight home",
        "kind": "risk",
        "person": "p1",
        "if_urge": "c1",
        "done": "partly",
    }
    assert plan(written).blocks == (
        Block(
            what="Pay day: straight home",
            day="fri",
            part=DayPart.EVENING,
            kind="risk",
            person="p1",
            if_urge="c1",
            done="partly",
        ),
    )


def test_a_day_has_its_blocks_by_part_and_those_without_one_last() -> None:
    week = plan(
        {"day": "tue", "what": "sometime"},
        {"day": "tue", "part": "night", "what": "late"},
        {"day": "tue", "part": "morning", "what": "early"},
        {"day": "wed", "part": "morning", "what": "another day"},
        {"part": "morning", "what": "no day"},
    )
    assert [block.what for block in week.on(MONDAY + timedelta(days=1))] == [
        "early",
        "late",
        "sometime",
    ]


def test_a_plan_says_nothing_outside_its_seven_days() -> None:
    week = plan({"day": "mon", "what": "walk"})
    assert [day for n in range(-7, 15) if week.on(day := MONDAY + timedelta(days=n))] == [MONDAY]


def test_a_week_may_begin_on_any_day() -> None:
    week = plan({"day": "mon", "what": "walk"}, start="2026-11-25")
    assert week.last == date(2026, 12, 1)
    assert [block.what for block in week.on(date(2026, 11, 30))] == ["walk"]
    assert week.on(MONDAY) == ()


def test_a_plan_without_a_first_day_begins_when_it_was_written() -> None:
    assert WeekPlan.of(entry(WEEK_PLAN, {})).start == NOW.date()


@given(answers=st.fixed_dictionaries({}, optional={"start": ANYTHING, "blocks": ANYTHING}))
def test_odd_answers_are_passed_over(answers: dict[str, Any]) -> None:
    week = WeekPlan.of(entry(WEEK_PLAN, answers))
    assert all(block.what for block in week.blocks)
    assert all(block.day in (*WEEKDAYS, None) for block in week.blocks)


@given(start=DAYS, day=st.sampled_from(WEEKDAYS))
def test_every_weekday_comes_once_in_a_plan(start: date, day: str) -> None:
    week = plan({"day": day, "what": "walk"}, start=str(start))
    found = [each for n in range(7) if week.on(each := start + timedelta(days=n))]
    assert [WEEKDAYS[each.weekday()] for each in found] == [day]


@pytest.mark.parametrize(
    ("clock", "part"),
    [
        ("04:59", "night"),
        ("05:00", "morning"),
        ("10:59", "morning"),
        ("11:00", "midday"),
        ("14:00", "afternoon"),
        ("16:59", "afternoon"),
        ("17:00", "evening"),
        ("21:59", "evening"),
        ("22:00", "night"),
        ("00:00", "night"),
    ],
)
def test_a_moment_has_its_part_of_the_day(clock: str, part: str) -> None:
    assert part_of(datetime.fromisoformat(f"2026-11-23 {clock}")) == part
