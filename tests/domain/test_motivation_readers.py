"""Rulers and change plans are read out of entries, also out of odd ones."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.change_plan import CHANGE_PLAN, ChangePlan, PlanReview
from smart_journal.domain.rulers import RULERS, Rulers
from tests.domain.answering import ANYTHING, entry

EVENING = datetime.fromisoformat("2026-11-23T23:40:00+05:30")
WALL = datetime.fromisoformat("2026-11-23T23:40:00")


def odd(*names: str) -> st.SearchStrategy[dict[str, Any]]:
    """Return answers under these names that may be anything, or be absent."""
    return st.fixed_dictionaries({}, optional=dict.fromkeys(names, ANYTHING))


def test_rulers_have_their_numbers_and_their_subject() -> None:
    page = entry(
        RULERS, {"importance": 8, "confidence": 0, "readiness": 10, "about": "A walk"}, EVENING
    )
    assert Rulers.of(page) == Rulers(
        at=WALL, importance=8, confidence=0, readiness=10, subject="A walk", entry=page.id
    )


def test_what_was_not_rated_is_not_zero() -> None:
    page = entry(RULERS, {"importance": 8, "confidence": 11, "readiness": "7"}, EVENING)
    assert Rulers.of(page) == Rulers(at=WALL, importance=8, entry=page.id)


def test_a_plan_has_its_ratings_and_the_looks_back_that_have_a_day() -> None:
    page = entry(
        CHANGE_PLAN,
        {
            "important": 7,
            "confident": 4,
            "reviews": [
                {"date": "2026-12-01", "important": 8, "confident": 6, "note": "Better"},
                {"date": "2026-12-09"},
                {"important": 9, "confident": 9},
                "nothing",
            ],
        },
        EVENING,
    )
    assert ChangePlan.of(page) == ChangePlan(
        at=WALL,
        importance=7,
        confidence=4,
        reviews=(
            PlanReview(day=date(2026, 12, 1), importance=8, confidence=6),
            PlanReview(day=date(2026, 12, 9)),
        ),
        entry=page.id,
    )


@given(odd("importance", "confidence", "readiness", "about"))
def test_odd_rulers_are_within_their_bounds(answers: dict[str, Any]) -> None:
    page = Rulers.of(entry(RULERS, answers, EVENING))
    for value in (page.importance, page.confidence, page.readiness):
        assert value is None or 0 <= value <= 10


@given(odd("important", "confident", "reviews"))
def test_odd_plans_are_within_their_bounds(answers: dict[str, Any]) -> None:
    plan = ChangePlan.of(entry(CHANGE_PLAN, answers, EVENING))
    looks = [(look.importance, look.confidence) for look in plan.reviews]
    for pair in [(plan.importance, plan.confidence), *looks]:
        assert all(value is None or 0 <= value <= 10 for value in pair)
