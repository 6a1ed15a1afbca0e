"""How long, and what sets off: asked of a real encrypted journal."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from smart_journal.domain.entry import Answers, Entry
from smart_journal.domain.period import Period, PeriodKind
from smart_journal.insights.insight import Insight
from smart_journal.insights.questions import questions
from smart_journal.insights.urges.lengths import Lengths
from smart_journal.insights.urges.triggers import Triggers
from smart_journal.services.session import Session
from tests.conftest import Clock
from tests.insights.english import English

WORDS = English()
WAVE: Answers = {
    "start": 6,
    "end": 1,
    "wave": [{"minute": minute, "strength": 6 - minute // 2} for minute in range(0, 11, 2)],
}


@pytest.fixture(autouse=True)
def autumn(session: Session) -> None:
    """Look at the weeks in which the clocks go back."""
    span = Period(kind=PeriodKind.OWN, first=date(2026, 10, 19), last=date(2026, 11, 1))
    session.progress.choose(span)


def write(
    session: Session, tool: str, at: str, answers: Answers, behaviours: tuple[str, ...] = ()
) -> Entry:
    when = datetime.fromisoformat(at)
    tools = session.catalogue.tools
    return session.entries.write(tools[tool], answers, at=when, behaviours=behaviours)


def answer(session: Session, clock: Clock, question: str) -> list[Insight]:
    asked = next(each for each in questions() if each.id == question)
    found = session.progress.ask(asked, now=clock(), first_weekday=0).run()
    return list(found or ())


def lengths_of(session: Session, clock: Clock) -> Lengths:
    (found,) = answer(session, clock, "lengths")
    assert isinstance(found, Lengths)
    return found


def triggers_of(session: Session, clock: Clock) -> Triggers:
    found, _around = answer(session, clock, "triggers")
    assert isinstance(found, Triggers)
    return found


def test_an_empty_journal_answers_calmly(session: Session, clock: Clock) -> None:
    for question in ("lengths", "triggers"):
        for insight in answer(session, clock, question):
            assert not insight.drawn
            assert insight.sentence(WORDS) == "No urges were logged in this time."


def test_the_hour_that_comes_twice_counts_twice(session: Session, clock: Clock) -> None:
    passed: Answers = {"strength": 5, "minutes": 7, "outcome": "passed"}
    ids = [
        write(session, "urge-log", f"2026-10-25T02:30+{offset}:00", passed).id
        for offset in ("02", "01")
    ]
    (length,) = lengths_of(session, clock).lengths
    assert (length.minutes, sorted(length.over)) == (7, sorted(ids))


def test_waves_come_from_the_surfing_pages_of_the_behaviour_and_the_period(
    session: Session, clock: Clock
) -> None:
    day = session.progress.today(clock())
    mine = session.behaviours.add({"label": "evening drinking", "goal": "stop"}, day).id
    other = session.behaviours.add({"label": "betting", "goal": "stop"}, day).id
    page = write(session, "urge-surfing", "2026-10-22T19:00+02:00", WAVE, (mine,))
    write(session, "urge-surfing", "2026-10-23T19:00+02:00", WAVE, (other,))
    write(session, "urge-surfing", "2026-09-01T19:00+02:00", WAVE, (mine,))
    session.progress.choose_behaviour(mine)
    insight = lengths_of(session, clock)
    assert [wave.entry for wave in insight.waves.waves] == [page.id]
    assert insight.drawn


def test_a_trigger_taken_off_the_list_keeps_its_urges(session: Session, clock: Clock) -> None:
    gone = session.lists.add("trigger", "an old colleague").id
    picks: list[Answers] = [{"strength": 5, "triggers": [gone]}] * 5
    ids = [
        write(session, "urge-log", f"2026-10-2{at}T18:00+02:00", picks[at]).id for at in range(5)
    ]
    session.entries.bin(session.lists.entries("trigger"))
    (row,) = triggers_of(session, clock).rows
    assert row.name == "(removed from the list)"
    assert sorted(row.entries) == sorted(ids)


def test_the_time_before_is_read_too(session: Session, clock: Clock) -> None:
    for day in range(5, 19):
        write(session, "check-in", f"2026-10-{day:02}T20:00+02:00", {"mood": 5})
    for day in range(19, 25):
        urge: Answers = {"strength": 5, "triggers": ["boredom"]}
        for hour in (10, 18):
            write(session, "urge-log", f"2026-10-{day}T{hour}:00+02:00", urge)
    write(session, "check-in", "2026-10-31T20:00+01:00", {"mood": 5})
    insight = triggers_of(session, clock)
    assert insight.compared
    assert "More often per logged day than in the time before: Boredom." in (
        insight.sentence(WORDS)
    )
