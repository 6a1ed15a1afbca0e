"""What counts as a slip, and which notes tell of the same one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.behaviour import Goal, GoalChange
from smart_journal.domain.check_in import Did
from smart_journal.domain.urge import Outcome
from smart_journal.insights.slips.slip import APART, found_slips
from tests.insights.slips.told import STOP, acted, evening, facts_of, passed, review


@pytest.mark.parametrize("outcome", [Outcome.ACTED, Outcome.PARTLY])
def test_an_urge_acted_on_is_a_slip_under_a_goal_to_stop(outcome: Outcome) -> None:
    (slip,) = found_slips(facts_of([acted("2026-11-10 18:00", outcome=outcome)]))
    assert slip.at == datetime.fromisoformat("2026-11-10 18:00")
    assert slip.timed
    assert slip.entries == ("urge 2026-11-10 18:00",)


@pytest.mark.parametrize("outcome", [Outcome.PASSED, Outcome.GOING, None])
def test_an_urge_that_was_not_acted_on_is_none(outcome: Outcome | None) -> None:
    urge = acted("2026-11-10 18:00")._replace(outcome=outcome)
    assert found_slips(facts_of([urge])) == ()


def test_the_goal_of_that_day_counts() -> None:
    changing = replace(
        STOP,
        goals=(
            GoalChange(since=date(2026, 9, 1), goal=Goal.CUT_DOWN),
            GoalChange(since=date(2026, 11, 1), goal=Goal.BREAK),
        ),
    )
    urges = [acted("2026-10-31 18:00"), acted("2026-11-10 18:00")]
    (slip,) = found_slips(facts_of(urges, behaviours=(changing,)))
    assert slip.at.date() == date(2026, 11, 10)


def test_an_urge_about_nothing_is_about_the_only_behaviour_there_is() -> None:
    urge = acted("2026-11-10 18:00")._replace(behaviours=())
    assert len(found_slips(facts_of([urge]))) == 1
    other = replace(STOP, id="bet", name="Betting")
    assert found_slips(facts_of([urge], behaviours=(STOP, other))) == ()


def test_what_was_planned_is_no_slip() -> None:
    reviews = [review("2026-11-10 18:00", called="planned"), review("2026-11-20 18:00")]
    (slip,) = found_slips(facts_of(reviews=reviews))
    assert slip.at.date() == date(2026, 11, 20)


def test_a_check_in_outside_the_plan_is_a_slip_without_an_hour() -> None:
    evenings = [
        evening("2026-11-10", did=Did.OUTSIDE_PLAN),
        evening("2026-11-15", did=Did.IN_PLAN),
        evening("2026-11-16", did=Did.NO),
        evening("2026-11-17", did=Did.RATHER_NOT),
    ]
    (slip,) = found_slips(facts_of(check_ins=evenings))
    assert slip.at.date() == date(2026, 11, 10)
    assert not slip.timed


def test_notes_of_one_evening_are_one_slip_at_the_hour_that_is_known() -> None:
    (slip,) = found_slips(
        facts_of(
            [acted("2026-11-10 22:10")],
            [evening("2026-11-10", did=Did.OUTSIDE_PLAN)],
            [review("2026-11-10 22:00", "No lunch", talked_into="Just one.")],
        )
    )
    assert slip.at == datetime.fromisoformat("2026-11-10 22:00")
    assert slip.timed
    assert len(slip.entries) == 3
    assert slip.signs == ("No lunch",)
    assert slip.talked_into == ("Just one.",)


def test_within_24_hours_or_on_the_same_own_day_is_one_slip() -> None:
    several = [acted("2026-11-10 20:00"), acted("2026-11-11 19:59")]
    assert len(found_slips(facts_of(several))) == 1
    apart = [acted("2026-11-10 20:00"), acted("2026-11-11 20:01")]
    assert len(found_slips(facts_of(apart))) == 2
    late = [acted("2026-11-10 05:00"), acted("2026-11-11 03:00")]  # one day, until 4 o'clock
    assert len(found_slips(facts_of(late))) == 1


def test_a_slip_lasts_until_it_ended() -> None:
    notes = [review("2026-11-10 18:00", ended="2026-11-12T22:30")]
    (slip,) = found_slips(facts_of([acted("2026-11-13 20:00")], reviews=notes))
    assert slip.last == datetime.fromisoformat("2026-11-13 20:00")


@given(hours=st.lists(st.integers(0, 2000), max_size=20))
@settings(max_examples=80, deadline=None)
def test_every_note_of_a_slip_is_in_one_slip_and_slips_are_apart(hours: list[int]) -> None:
    start = datetime.fromisoformat("2026-09-01 00:30")
    moments = [start + hour * (APART / 24) for hour in hours]
    facts = facts_of([acted(f"{moment}") for moment in moments] + [passed("2026-09-01 10:00")])
    slips = found_slips(facts)
    assert sum(len(slip.entries) for slip in slips) == len(hours)
    for slip, later in pairwise(slips):
        assert later.at - slip.last > APART
        assert facts.day(later.at) > facts.day(slip.last)
