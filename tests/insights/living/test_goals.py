"""Goals: when, how they stand, and nothing that counts against anybody."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given

from smart_journal.domain.entry import Answer
from smart_journal.domain.goal_page import GOALS, GoalPage, GoalStatus
from smart_journal.domain.period import Span
from smart_journal.insights.living.goals import MOST, Goals, goals
from tests.domain.answering import ANYTHING, entry
from tests.insights.english import English
from tests.insights.journal import TODAY
from tests.insights.living.pages import YEAR, goal, step

WORDS = English()


def found(*pages: GoalPage, span: Span = YEAR) -> Goals:
    """Return the goals of a period."""
    return goals(pages, span=span, today=TODAY)


def test_a_goal_says_how_it_stands_how_many_steps_and_how_far() -> None:
    page = GoalPage.of(
        goal(
            "2026-09-01",
            "2026-12-20",
            target=20,
            unit="miles",
            steps=[step(done=True), step()],
            progress=[{"date": "2026-10-20", "amount": 12.5}, {"date": "2026-10-01", "amount": 3}],
        )
    )
    (line,) = found(page).lines
    assert line.standing(WORDS) == "on the way, 1 of 2 steps, 12.5 of 20 miles"
    assert found(page).sentence(WORDS) == "1 goal: 1 on the way."
    assert found(page).basis(WORDS) == "1 goal · 1 of 2 steps done"


@pytest.mark.parametrize(
    ("status", "word"),
    [
        ("active", "on the way"),
        ("met", "met"),
        ("changed", "became another goal"),
        ("let-go", "let go"),
    ],
)
def test_a_day_that_has_passed_is_simply_past(status: str, word: str) -> None:
    page = GoalPage.of(goal("2026-06-01", "2026-07-01", status))
    said = found(page)
    (row,) = said.table(WORDS).rows
    assert row[:4] == ("Swim", date(2026, 6, 1), date(2026, 7, 1), word)
    everything = f"{said.sentence(WORDS)} {said.basis(WORDS)} {said.lines[0].standing(WORDS)}"
    assert not re.search(r"late|overdue|missed|%|fail|days left", everything)


def test_a_goal_on_its_way_goes_on_until_today_and_one_that_ended_until_its_day() -> None:
    on, over = (
        GoalPage.of(goal("2026-06-01", "2026-07-01", status)) for status in ("active", "met")
    )
    last_month = Span(first=TODAY - timedelta(days=27), last=TODAY)
    assert [line.last for line in found(on, span=last_month).lines] == [TODAY]
    assert found(over, span=last_month).lines == ()


def test_a_goal_belongs_to_every_period_it_reaches_into() -> None:
    page = GoalPage.of(goal("2026-05-10", "2026-06-20", "met"))
    for first, last, there in (
        ("2026-04-01", "2026-05-09", False),
        ("2026-04-01", "2026-05-10", True),
        ("2026-06-20", "2026-07-20", True),
        ("2026-06-21", "2026-07-20", False),
    ):
        span = Span(first=date.fromisoformat(first), last=date.fromisoformat(last))
        assert bool(found(page, span=span).lines) == there


def test_what_was_noted_later_than_the_period_is_not_told() -> None:
    rows: list[Answer] = [
        {"date": "2026-05-01", "amount": 2},
        {"date": "2026-08-01", "amount": 9},
    ]
    page = GoalPage.of(goal("2026-04-01", "2026-06-01", "met", progress=rows))
    span = Span(first=date(2026, 4, 1), last=date(2026, 5, 31))
    (line,) = found(page, span=span).lines
    assert (line.amount, line.noted) == (2, (date(2026, 5, 1),))


def test_goals_on_their_way_come_first_and_the_newest_of_the_others() -> None:
    pages = [
        GoalPage.of(goal(f"2026-{month:02}-01", "2026-11-30", status))
        for month, status in ((1, "met"), (2, "active"), (3, "let-go"), (4, "active"))
    ]
    assert [line.page.start.month for line in found(*pages).lines] == [4, 2, 3, 1]


def test_many_goals_are_told_but_only_the_first_of_them_drawn() -> None:
    pages = [GoalPage.of(goal(f"2026-{1 + at % 11:02}-02", "2026-11-30")) for at in range(MOST + 5)]
    said = found(*pages)
    assert len(said.shown) == MOST
    assert len(said.table(WORDS).rows) == MOST + 5
    assert "5 more goals in the table" in said.basis(WORDS)


def test_without_goals_there_is_a_sentence_that_says_where_they_come_from() -> None:
    assert not found().drawn
    assert "point 4" in found().sentence(WORDS)


def test_a_page_without_a_first_day_starts_when_it_was_begun() -> None:
    page = GoalPage.of(entry(GOALS, {"goal": "Swim", "due": "someday"}))
    assert (page.start, page.due, page.status) == (date(2026, 11, 23), None, None)
    (line,) = found(page).lines
    assert line.last == date(2026, 11, 23)
    assert line.standing(WORDS) == ""
    assert found(page).sentence(WORDS) == "1 goal: 1 without a word on how it stands."


@given(answers=ANYTHING, rows=ANYTHING)
def test_odd_answers_are_no_obstacle(answers: object, rows: object) -> None:
    odd = {
        "goal": "Swim",
        "start": answers,
        "due": answers,
        "status": answers,
        "target": answers,
        "steps": rows,
        "progress": [rows, {"date": answers, "amount": rows}],
    }
    page = GoalPage.of(entry(GOALS, odd))  # type: ignore[arg-type]  # anything a file can hold
    assert page.status in (None, *GoalStatus)
    said = found(page)
    assert said.sentence(WORDS)
    assert all(len(row) == len(said.table(WORDS).headings) for row in said.table(WORDS).rows)
