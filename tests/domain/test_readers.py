"""Urges, wheels and behaviours are read out of entries, also out of odd ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.behaviour import BEHAVIOUR, Behaviour, Goal, GoalChange
from smart_journal.domain.check_in import CHECK_IN, CheckIn, Did
from smart_journal.domain.urge import URGE_LOG, Outcome, Urge
from smart_journal.domain.wheel import BALANCE_WHEEL, AreaRating, Wheel
from tests.domain.answering import ANYTHING, entry

EVENING = datetime.fromisoformat("2026-11-23T23:40:00+05:30")


def odd(*names: str) -> st.SearchStrategy[dict[str, Any]]:
    """Return answers under these names that may be anything, or be absent."""
    return st.fixed_dictionaries({}, optional=dict.fromkeys(names, ANYTHING))


def test_an_urge_has_its_numbers() -> None:
    written = replace(
        entry(
            URGE_LOG,
            {
                "strength": 7,
                "minutes": 12,
                "outcome": "partly",
                "after": 0,
                "helped": 10,
                "triggers": ["stress", "rain"],
                "coping": ["delay"],
                "feelings": ["tense"],
                "people": ["p1"],
                "place": "home",
            },
            EVENING,
        ),
        behaviours=("b1", "b2"),
    )
    assert Urge.of(written) == Urge(
        at=datetime.fromisoformat("2026-11-23T23:40:00"),
        strength=7,
        minutes=12,
        outcome=Outcome.PARTLY,
        behaviours=("b1", "b2"),
        after=0,
        helped=10,
        triggers=("stress", "rain"),
        coping=("delay",),
        feelings=("tense",),
        people=("p1",),
        place="home",
        entry=written.id,
    )


def test_a_check_in_has_its_numbers() -> None:
    written = replace(
        entry(CHECK_IN, {"did": "in-plan", "amount": 2, "mood": 0, "sleep": 7.5}, EVENING),
        behaviours=("b1",),
    )
    assert CheckIn.of(written) == CheckIn(
        at=datetime.fromisoformat("2026-11-23T23:40:00"),
        did=Did.IN_PLAN,
        amount=2.0,
        mood=0,
        sleep=7.5,
        behaviours=("b1",),
        entry=written.id,
    )


@given(odd("did", "amount", "mood", "stress", "urge", "sleep"))
def test_a_check_in_is_read_out_of_anything(answers: dict[str, Any]) -> None:
    found = CheckIn.of(entry(CHECK_IN, answers))
    ratings = (found.mood, found.stress, found.urge)

    assert all(rating is None or 0 <= rating <= 10 for rating in ratings)
    assert found.amount is None or 0 <= found.amount <= 100_000
    assert found.sleep is None or 0 <= found.sleep <= 24


def test_an_urge_of_two_keys_is_enough() -> None:
    urge = Urge.of(entry(URGE_LOG, {"strength": 1}))
    assert (urge.strength, urge.minutes, urge.outcome, urge.behaviours) == (1, None, None, ())


@pytest.mark.parametrize(
    ("answers", "strength", "minutes", "outcome"),
    [
        ({}, 0, None, None),
        ({"strength": "7"}, 0, None, None),
        ({"strength": 11}, 0, None, None),
        ({"strength": True, "minutes": True}, 0, None, None),
        ({"strength": 7.0, "minutes": 0}, 7, 0, None),
        ({"strength": float("inf"), "minutes": float("nan")}, 0, None, None),
        ({"strength": 3, "minutes": -1, "outcome": "gave-way"}, 3, None, None),
        ({"strength": 3, "minutes": 1441, "outcome": ["passed"]}, 3, None, None),
    ],
)
def test_what_is_odd_counts_as_not_given(
    answers: dict[str, Any], strength: int, minutes: int | None, outcome: Outcome | None
) -> None:
    urge = Urge.of(entry(URGE_LOG, answers))
    assert (urge.strength, urge.minutes, urge.outcome) == (strength, minutes, outcome)


@given(odd("strength", "minutes", "outcome"))
@settings(deadline=None, max_examples=50)
def test_an_urge_is_read_whatever_was_answered(answers: dict[str, Any]) -> None:
    urge = Urge.of(entry(URGE_LOG, answers))
    assert 0 <= urge.strength <= 10
    assert urge.minutes is None or 0 <= urge.minutes <= 1440
    assert urge.outcome is None or urge.outcome in Outcome


def test_a_wheel_has_its_areas_in_their_order() -> None:
    written = entry(
        BALANCE_WHEEL,
        {
            "areas": [
                {"area": "work", "satisfaction": 0, "importance": 10, "note": "Long days"},
                {"area": "rest"},
            ]
        },
        EVENING,
    )
    wheel = Wheel.of(written)
    assert wheel.at == datetime.fromisoformat("2026-11-23T23:40:00")
    assert wheel.entry == written.id
    assert wheel.areas == (
        AreaRating(area="work", satisfaction=0, importance=10, note="Long days"),
        AreaRating(area="rest", satisfaction=None),
    )
    assert wheel.satisfaction("work") == 0
    assert wheel.satisfaction("rest") is None
    assert wheel.satisfaction("health") is None


def test_odd_rows_of_a_wheel_are_left_out() -> None:
    rows: Any = [
        "work",
        3,
        {},
        {"area": ""},
        {"area": "work", "satisfaction": 11},
        {"area": "rest"},
    ]
    wheel = Wheel.of(entry(BALANCE_WHEEL, {"areas": rows}))
    assert wheel.areas == (
        AreaRating(area="work", satisfaction=None),
        AreaRating(area="rest", satisfaction=None),
    )
    assert Wheel.of(entry(BALANCE_WHEEL, {"areas": "work"})).areas == ()


@given(
    odd("areas")
    | st.fixed_dictionaries(
        {
            "areas": st.lists(
                ANYTHING | odd("area", "satisfaction", "importance", "note"), max_size=5
            )
        }
    )
)
@settings(deadline=None, max_examples=50)
def test_a_wheel_is_read_whatever_was_answered(answers: dict[str, Any]) -> None:
    for area in Wheel.of(entry(BALANCE_WHEEL, answers)).areas:
        assert area.area
        for rating in (area.satisfaction, area.importance):
            assert rating is None or 0 <= rating <= 10


def test_a_behaviour_has_its_goal_and_its_history() -> None:
    written = entry(
        BEHAVIOUR,
        {
            "label": "Evening drinking",
            "goal": "stop",
            "unit": "drinks",
            "goals": [
                {"since": "2026-01-05", "goal": "cut-down"},
                {"since": "2026-02-16", "goal": "stop"},
            ],
        },
    )
    assert Behaviour.of(written) == Behaviour(
        id=written.id,
        name="Evening drinking",
        goal=Goal.STOP,
        unit="drinks",
        goals=(
            GoalChange(since=date(2026, 1, 5), goal=Goal.CUT_DOWN),
            GoalChange(since=date(2026, 2, 16), goal=Goal.STOP),
        ),
    )
    assert Behaviour.of(replace(written, archived=True)).retired


def test_an_unknown_goal_is_still_deciding_and_its_rows_are_left_out() -> None:
    rows: Any = [
        {"since": "2026-01-05", "goal": "moderate"},
        {"since": "long ago", "goal": "stop"},
        {"goal": "stop"},
        {"since": "2026-02-01"},
        "2026-02-01",
        {"since": "2026-03-01", "goal": "break"},
    ]
    behaviour = Behaviour.of(entry(BEHAVIOUR, {"label": "x", "goal": "moderate", "goals": rows}))
    assert behaviour.goal is Goal.DECIDING
    assert behaviour.goals == (GoalChange(since=date(2026, 3, 1), goal=Goal.BREAK),)


@given(odd("label", "goal", "unit", "goals"), st.lists(odd("since", "goal"), max_size=3))
@settings(deadline=None, max_examples=50)
def test_a_behaviour_is_read_whatever_was_answered(
    answers: dict[str, Any], rows: list[dict[str, Any]]
) -> None:
    for each in (answers, answers | {"goals": rows}):
        behaviour = Behaviour.of(entry(BEHAVIOUR, each))
        assert behaviour.goal in Goal
        assert all(change.goal in Goal for change in behaviour.goals)
