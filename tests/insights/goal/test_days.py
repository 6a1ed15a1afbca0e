"""Each day is in line, otherwise or unknown, by a rule that can be followed by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smart_journal.domain.behaviour import Goal
from smart_journal.domain.check_in import Did
from smart_journal.domain.urge import Outcome
from smart_journal.insights.goal.days import DayKind
from tests.insights.goal.notes import DRINK, Note, acted, answer, kinds, said, slip

DAY = "2026-11-20"
IN_LINE, OTHERWISE = {DAY: DayKind.IN_LINE}, {DAY: DayKind.OTHERWISE}
AIMS = [Goal.STOP, Goal.BREAK, Goal.CUT_DOWN, Goal.REDUCE_HARM]


def known(goal: Goal, *notes: Note) -> dict[str, DayKind]:
    """Return the known days under a goal."""
    return kinds(answer(notes, behaviour=replace(DRINK, goal=goal)))


@pytest.mark.parametrize("goal", AIMS)
def test_the_check_in_says_how_the_day_was(goal: Goal) -> None:
    assert known(goal, said(f"{DAY} 21:00", Did.NO)) == IN_LINE
    assert known(goal, said(f"{DAY} 21:00", Did.IN_PLAN)) == IN_LINE
    assert known(goal, said(f"{DAY} 21:00", Did.OUTSIDE_PLAN)) == OTHERWISE
    assert known(goal, said(f"{DAY} 21:00", Did.RATHER_NOT)) == {}
    assert known(goal, said(f"{DAY} 21:00", None)) == {}


@pytest.mark.parametrize("goal", AIMS)
def test_an_amount_of_none_is_a_no_and_rather_not_stays_unsaid(goal: Goal) -> None:
    assert known(goal, said(f"{DAY} 21:00", None, 0)) == IN_LINE
    assert known(goal, said(f"{DAY} 21:00", Did.RATHER_NOT, 0)) == {}
    some = known(goal, said(f"{DAY} 21:00", None, 2))
    assert some == (OTHERWISE if goal in (Goal.STOP, Goal.BREAK) else {})


@pytest.mark.parametrize("order", [1, -1])
def test_of_two_check_ins_that_differ_outside_the_plan_counts(order: int) -> None:
    dids = [Did.NO, Did.OUTSIDE_PLAN][::order]
    notes = [said(f"{DAY} {hour}:00", did) for hour, did in zip((12, 22), dids, strict=True)]
    assert known(Goal.CUT_DOWN, *notes) == OTHERWISE


@pytest.mark.parametrize("goal", AIMS)
def test_a_slip_review_says_it_unless_it_was_planned(goal: Goal) -> None:
    assert known(goal, slip(f"{DAY} 19:00", called="slip")) == OTHERWISE
    assert known(goal, slip(f"{DAY} 19:00")) == OTHERWISE
    assert known(goal, slip(f"{DAY} 19:00", called="planned")) == {}


@pytest.mark.parametrize("outcome", [Outcome.ACTED, Outcome.PARTLY])
def test_acting_on_an_urge_depends_on_the_goal(outcome: Outcome) -> None:
    note = acted(f"{DAY} 19:00", outcome)
    assert known(Goal.STOP, note) == known(Goal.BREAK, note) == OTHERWISE
    assert known(Goal.CUT_DOWN, note) == known(Goal.REDUCE_HARM, note) == {}


@pytest.mark.parametrize("outcome", [Outcome.PASSED, Outcome.GOING, None])
@pytest.mark.parametrize("goal", AIMS)
def test_an_urge_that_passed_says_nothing_about_the_day(
    goal: Goal, outcome: Outcome | None
) -> None:
    assert known(goal, acted(f"{DAY} 19:00", outcome)) == {}


def test_a_check_in_outweighs_what_was_noted_before_it() -> None:
    evening = said(f"{DAY} 22:00", Did.IN_PLAN)
    assert known(Goal.STOP, acted(f"{DAY} 19:00"), evening) == IN_LINE
    assert known(Goal.STOP, slip(f"{DAY} 19:00"), evening) == IN_LINE


def test_a_check_in_says_nothing_about_the_hours_after_it() -> None:
    morning = said(f"{DAY} 08:00", Did.NO)
    assert known(Goal.STOP, morning, acted(f"{DAY} 19:00")) == OTHERWISE
    assert known(Goal.CUT_DOWN, morning, slip(f"{DAY} 19:00")) == OTHERWISE
    assert known(Goal.CUT_DOWN, morning, acted(f"{DAY} 19:00")) == IN_LINE


def test_while_deciding_no_day_is_in_line_or_not() -> None:
    notes: list[Note] = [
        said(f"{DAY} 21:00", Did.NO, 0),
        said("2026-11-21 21:00", Did.OUTSIDE_PLAN, 3),
        slip("2026-11-22 19:00"),
        acted("2026-11-23 19:00"),
    ]
    found = answer(notes, behaviour=replace(DRINK, goal=Goal.DECIDING))
    assert kinds(found) == {}
    assert found.since is None
    assert found.amounts == [0, 3]
    assert found.window.unknown == 0


def test_the_day_ends_at_four_in_the_morning() -> None:
    assert known(Goal.STOP, slip("2026-11-21 03:59")) == OTHERWISE
    assert known(Goal.STOP, slip("2026-11-21 04:00")) == {"2026-11-21": DayKind.OTHERWISE}


def test_a_slip_of_several_days_counts_on_each_that_no_check_in_tells_of() -> None:
    notes: list[Note] = [
        slip("2026-11-20 19:00", ended="2026-11-22T22:30"),
        said("2026-11-21 21:00", Did.NO),
    ]
    assert known(Goal.CUT_DOWN, *notes) == {
        "2026-11-20": DayKind.OTHERWISE,
        "2026-11-21": DayKind.IN_LINE,
        "2026-11-22": DayKind.OTHERWISE,
    }


@pytest.mark.parametrize("ended", ["2026-11-19T10:00", "soon", "", 7, None, "2026-11-21T03:30"])
def test_an_odd_end_of_a_slip_leaves_one_day(ended: str | int | None) -> None:
    page = slip(f"{DAY} 19:00") if ended is None else slip(f"{DAY} 19:00", ended=ended)
    assert known(Goal.STOP, page) == OTHERWISE


def test_a_slip_that_ends_in_a_far_year_ends_with_the_period() -> None:
    found = known(Goal.STOP, slip("2026-11-24 19:00", ended="2999-01-01T00:00"))
    assert list(found) == ["2026-11-24", "2026-11-25", "2026-11-26"]


def test_the_amount_of_a_day_is_the_largest_and_no_means_none() -> None:
    notes = [
        said("2026-11-20 12:00", Did.IN_PLAN, 1.5),
        said("2026-11-20 22:00", Did.IN_PLAN, 2),
        said("2026-11-21 21:00", Did.NO),
        said("2026-11-22 21:00", Did.IN_PLAN),
        said("2026-11-23 21:00", Did.NO, 9, "drink", "bet"),
    ]
    amounts = {
        f"{each.day}": each.known.amount for each in answer(notes).days if each.known.entries
    }
    assert amounts == {
        "2026-11-20": 2,
        "2026-11-21": 0,
        "2026-11-22": None,
        "2026-11-23": None,
    }


def test_only_a_check_in_tells_that_a_day_could_have_been_either() -> None:
    notes: list[Note] = [
        said("2026-11-20 21:00", Did.NO),
        slip("2026-11-21 19:00"),
        acted("2026-11-22 19:00"),
    ]
    found = [each.known for each in answer(notes).days if each.known.entries]
    assert [each.asked for each in found] == [True, False, False]
    assert [each.happened for each in found] == [False, None, None]


def test_the_entries_behind_a_day_are_named_oldest_first() -> None:
    notes: list[Note] = [
        said(f"{DAY} 21:00", Did.OUTSIDE_PLAN),
        slip(f"{DAY} 18:30"),
        acted(f"{DAY} 18:00"),
        acted(f"{DAY} 17:00", Outcome.PASSED),
    ]
    (entries,) = [each.known.entries for each in answer(notes).days if each.known.entries]
    assert entries == (f"u {DAY} 18:00", f"s {DAY} 18:30", f"c {DAY} 21:00")


@pytest.mark.parametrize(
    ("evening", "morning"), [("2026-03-28", "2026-03-29"), ("2026-10-24", "2026-10-25")]
)
def test_a_night_with_an_hour_more_or_less_belongs_to_its_evening(
    evening: str, morning: str
) -> None:
    notes: list[Note] = [
        slip(f"{morning} 02:30"),
        said(f"{morning} 03:10", Did.NO),
        said(f"{morning} 21:00", Did.IN_PLAN),
    ]
    found = answer(notes, days=300)
    assert kinds(found) == {evening: DayKind.IN_LINE, morning: DayKind.IN_LINE}
    assert len({each.day for each in found.days}) == 300
