"""Behaviours of concern: goals change, their history stays, nothing starts again."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from smart_journal.domain.behaviour import Goal
from smart_journal.domain.entry import Entry
from smart_journal.domain.errors import InvalidAnswer
from smart_journal.domain.tool import Tool
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.session import Session
from smart_journal.storage.keys import DataKey
from tests.conftest import Clock
from tests.services.reading import opened_again

MONDAY = date(2026, 1, 5)


def add(session: Session, label: str = "Evening drinking", goal: str = "cut-down") -> Entry:
    return session.behaviours.add({"label": label, "goal": goal}, MONDAY)


def change(session: Session, entry: Entry, day: date, **answers: Any) -> Entry:
    kept = {key: value for key, value in entry.answers.items() if key != "goals"}
    return session.behaviours.change(entry, kept | answers, day)


def history(session: Session) -> list[tuple[date, Goal]]:
    (behaviour,) = session.behaviours.all()
    return [(each.since, each.goal) for each in behaviour.goals]


def test_a_behaviour_is_in_the_persons_own_words(session: Session) -> None:
    entry = session.behaviours.add(
        {"label": "Online betting", "goal": "break", "unit": "pounds", "medication": "none"}, MONDAY
    )
    (behaviour,) = session.behaviours.all()
    assert (behaviour.name, behaviour.goal, behaviour.unit) == (
        "Online betting",
        Goal.BREAK,
        "pounds",
    )
    assert session.behaviours.name(entry.id) == "Online betting"
    assert session.behaviours.entries() == [entry]


@pytest.mark.parametrize("goal", Goal)
def test_every_goal_can_be_chosen(session: Session, goal: Goal) -> None:
    add(session, goal=goal.value)
    assert history(session) == [(MONDAY, goal)]


def test_a_changed_goal_is_added_with_its_day(session: Session) -> None:
    entry = change(session, add(session), date(2026, 2, 16), goal="stop")
    change(session, entry, date(2026, 6, 1), goal="deciding")
    assert history(session) == [
        (MONDAY, Goal.CUT_DOWN),
        (date(2026, 2, 16), Goal.STOP),
        (date(2026, 6, 1), Goal.DECIDING),
    ]


def test_a_second_thought_of_the_same_day_replaces_the_first(session: Session) -> None:
    entry = change(session, add(session), date(2026, 2, 16), goal="stop")
    change(session, entry, date(2026, 2, 16), goal="break")
    assert history(session) == [(MONDAY, Goal.CUT_DOWN), (date(2026, 2, 16), Goal.BREAK)]


def test_a_change_taken_back_the_same_day_leaves_no_trace(session: Session) -> None:
    entry = change(session, add(session), date(2026, 2, 16), goal="stop")
    change(session, entry, date(2026, 2, 16), goal="cut-down")
    assert history(session) == [(MONDAY, Goal.CUT_DOWN)]


def test_other_words_leave_the_goal_and_its_day_alone(session: Session) -> None:
    entry = change(session, add(session), date(2026, 2, 16), label="Drinking at home")
    assert session.behaviours.name(entry.id) == "Drinking at home"
    assert history(session) == [(MONDAY, Goal.CUT_DOWN)]


def test_nothing_starts_again_when_a_goal_changes(
    session: Session, urge_log: Tool, clock: Clock
) -> None:
    entry = add(session)
    session.behaviours.used(entry.id)
    session.entries.write(urge_log, {"strength": 5}, at=clock(), behaviours=(entry.id,))
    changed = change(session, entry, date(2026, 2, 16), goal="stop")
    assert changed.id == entry.id
    assert session.entries.count("urge-log") == 1
    last = session.behaviours.last_used()
    assert last is not None
    assert last.id == entry.id


@pytest.mark.parametrize(
    "answers",
    [
        {"label": "x"},
        {"goal": "stop"},
        {"label": "x", "goal": "win"},
        {"label": "", "goal": "stop"},
    ],
)
def test_a_behaviour_without_name_or_goal_is_refused(
    session: Session, answers: dict[str, Any]
) -> None:
    with pytest.raises(InvalidAnswer):
        session.behaviours.add(answers, MONDAY)
    assert session.behaviours.all() == []


def test_not_now_keeps_the_history(session: Session) -> None:
    entry = session.behaviours.set_aside(add(session), aside=True)
    assert session.behaviours.all() == []
    assert session.behaviours.last_used() is None
    assert session.behaviours.name(entry.id) == "Evening drinking"
    session.behaviours.set_aside(entry, aside=False)
    assert history(session) == [(MONDAY, Goal.CUT_DOWN)]


def test_the_next_urge_is_about_the_behaviour_last_chosen(
    session: Session, clock: Clock, folder: Path, key: DataKey, catalogue: Catalogue
) -> None:
    assert session.behaviours.last_used() is None
    first = add(session)
    clock.move(timedelta(minutes=1))
    second = add(session, "Online betting", "stop")
    assert [each.id for each in session.behaviours.all()] == [first.id, second.id]
    assert getattr(session.behaviours.last_used(), "id", None) == first.id
    session.behaviours.used(second.id)
    session.behaviours.used("")
    session.close()
    with opened_again(folder, key, catalogue, clock) as again:
        assert getattr(again.behaviours.last_used(), "id", None) == second.id
        again.behaviours.set_aside(second, aside=True)
        assert getattr(again.behaviours.last_used(), "id", None) == first.id
