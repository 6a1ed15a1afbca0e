"""A question on its way: what it reads, for which days, about which behaviour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

import pytest

from smart_journal.domain.entry import Answers, Entry
from smart_journal.domain.period import Period, PeriodKind, Span
from smart_journal.insights.facts import Facts, Needs, Reach
from smart_journal.insights.insight import Insight
from smart_journal.insights.questions import Question
from smart_journal.services.asking import Asking
from smart_journal.services.list_care import ListCare
from smart_journal.services.session import Session
from tests.conftest import Clock

OWN = Period(kind=PeriodKind.OWN, first=date(2026, 11, 16), last=date(2026, 11, 22))


def nothing(_facts: Facts) -> Sequence[Insight]:
    return []


def question(needs: Needs, *, by_behaviour: bool = True) -> Question:
    return Question(
        id="test", title="", asks="", needs=needs, answer=nothing, by_behaviour=by_behaviour
    )


def write(
    session: Session,
    tool: str,
    at: str,
    answers: Answers | None = None,
    behaviours: tuple[str, ...] = (),
) -> Entry:
    return session.entries.write(
        session.catalogue.tools[tool],
        answers or {},
        at=datetime.fromisoformat(f"{at}+01:00"),
        behaviours=behaviours,
    )


def ask(session: Session, clock: Clock, asked: Question) -> Asking:
    return session.progress.ask(asked, now=clock(), first_weekday=0)


def facts(session: Session, clock: Clock, needs: Needs, *, by_behaviour: bool = True) -> Facts:
    found = ask(session, clock, question(needs, by_behaviour=by_behaviour)).facts()
    assert found is not None
    return found


@pytest.fixture(autouse=True)
def own_week(session: Session) -> None:
    session.progress.choose(OWN)


@pytest.mark.parametrize(
    ("reach", "found"),
    [
        (Reach.NOTHING, []),
        (Reach.PERIOD, ["2026-11-16", "2026-11-22"]),
        (Reach.BEFORE, ["2026-11-09", "2026-11-16", "2026-11-22"]),
        (Reach.EVER, ["2020-01-01", "2026-11-09", "2026-11-16", "2026-11-22"]),
    ],
)
def test_urges_and_check_ins_are_read_as_far_back_as_needed_and_never_beyond_the_period(
    session: Session, clock: Clock, reach: Reach, found: list[str]
) -> None:
    for day in ("2020-01-01", "2026-11-09", "2026-11-16", "2026-11-22", "2026-11-23"):
        write(session, "urge-log", f"{day}T12:00", {"strength": 5})
        write(session, "check-in", f"{day}T20:00", {"mood": 5})
    read = facts(session, clock, Needs(numbers=reach))

    assert [f"{urge.at:%Y-%m-%d}" for urge in read.urges] == found
    assert [f"{each.at:%Y-%m-%d}" for each in read.check_ins] == found
    assert sorted(map(str, read.logged)) == found
    assert read.span == Span(first=date(2026, 11, 16), last=date(2026, 11, 22))
    assert read.before == Span(first=date(2026, 11, 9), last=date(2026, 11, 15))


def test_all_has_no_period_before_it(session: Session, clock: Clock) -> None:
    write(session, "journal", "2025-03-01T12:00", {"body": "the first page of all"})
    session.progress.choose(Period(kind=PeriodKind.ALL))
    read = facts(session, clock, Needs(numbers=Reach.BEFORE))

    assert read.before is None
    assert read.span == Span(first=date(2025, 3, 1), last=date(2026, 11, 23))


def test_an_hour_after_midnight_belongs_to_the_evening_before(
    session: Session, clock: Clock
) -> None:
    write(session, "urge-log", "2026-11-23T01:30", {"strength": 5})
    write(session, "urge-log", "2026-11-16T03:59", {"strength": 5})
    read = facts(session, clock, Needs())

    assert [urge.at.hour for urge in read.urges] == [1]
    assert read.logged == {date(2026, 11, 22)}


@pytest.mark.parametrize("day_ends", [0, 4, 11])
def test_days_alone_are_the_days_of_urges_and_check_ins(
    session: Session, clock: Clock, day_ends: int
) -> None:
    session.settings.change(day_ends_hour=day_ends)
    for hour in ("00:00", "03:59", "04:00", "10:59", "11:00", "23:59"):
        write(session, "urge-log", f"2026-11-18T{hour}", {"strength": 5})
        write(session, "check-in", f"2026-11-21T{hour}", {"mood": 5})
    write(session, "journal", "2026-11-19T12:00", {"body": "x"})
    read = facts(session, clock, Needs())
    days = facts(session, clock, Needs(numbers=Reach.NOTHING, days=Reach.PERIOD))

    assert (days.urges, days.check_ins) == ((), ())
    assert days.logged == read.logged
    assert len(days.logged) == (2 if day_ends == 0 else 4)


def test_a_living_page_is_read_however_old_it_is(session: Session, clock: Clock) -> None:
    old = write(
        session,
        "goals",
        "2024-01-01T12:00",
        {"goal": "Walk", "due": "2026-12-01", "status": "active"},
    )
    wheel = write(session, "rulers", "2024-01-01T12:00", {"importance": 5, "confidence": 5})
    now = write(session, "rulers", "2026-11-18T12:00", {"importance": 6, "confidence": 5})
    read = facts(session, clock, Needs(pages=("goals", "rulers")))
    ever = facts(session, clock, Needs(pages=("rulers",), pages_reach=Reach.EVER))

    assert read.pages_of("goals") == (old,)
    assert read.pages_of("rulers") == (now,)
    assert ever.pages_of("rulers") == (wheel, now)
    assert ever.pages_in("rulers") == [now]
    assert read.pages_of("abc") == ()


def test_the_chosen_behaviour_narrows_urges_but_not_the_days_that_were_logged(
    session: Session, clock: Clock
) -> None:
    day = session.progress.today(clock())
    one = session.behaviours.add({"label": "evening drinking", "goal": "stop"}, day)
    other = session.behaviours.add({"label": "betting", "goal": "cut-down"}, day)
    mine = write(session, "urge-log", "2026-11-18T12:00", {"strength": 5}, (one.id,))
    write(session, "urge-log", "2026-11-19T12:00", {"strength": 5}, (other.id,))
    write(session, "check-in", "2026-11-20T12:00", {"mood": 5})
    session.progress.choose_behaviour(one.id)
    read = facts(session, clock, Needs())
    whole = facts(session, clock, Needs(), by_behaviour=False)

    assert [urge.entry for urge in read.urges] == [mine.id]
    assert read.check_ins == ()
    assert len(read.logged) == 3
    assert {each.name for each in read.behaviours} == {"evening drinking", "betting"}
    assert (whole.behaviour, len(whole.urges), len(whole.check_ins)) == ("", 2, 1)


def test_a_behaviour_that_is_gone_is_no_longer_chosen(session: Session, clock: Clock) -> None:
    entry = session.behaviours.add(
        {"label": "betting", "goal": "stop"}, session.progress.today(clock())
    )
    session.progress.choose_behaviour(entry.id)
    assert session.progress.behaviour == entry.id
    session.entries.bin([entry])

    assert session.progress.behaviour == ""


def test_merged_triggers_count_as_the_one_that_stands_for_them(
    session: Session, clock: Clock
) -> None:
    rain, wet = (session.lists.add("trigger", text).id for text in ("rain", "wet weather"))
    write(session, "urge-log", "2026-11-18T12:00", {"strength": 5, "triggers": [wet, rain]})
    write(session, "urge-log", "2026-11-19T12:00", {"strength": 5, "triggers": [wet]})
    ListCare(session.lists, "trigger").merge(wet, rain)
    read = facts(session, clock, Needs())

    assert [urge.triggers for urge in read.urges] == [(rain,), (rain,)]
    assert read.names.label("trigger", wet) == "rain"


def test_what_is_in_the_bin_is_not_read_and_a_trigger_that_is_gone_says_so(
    session: Session, clock: Clock
) -> None:
    gone = session.lists.add("trigger", "an old colleague").id
    write(session, "urge-log", "2026-11-18T12:00", {"strength": 5, "triggers": [gone]})
    binned = write(session, "urge-log", "2026-11-19T12:00", {"strength": 9})
    session.entries.bin([binned, *session.lists.entries("trigger")])
    read = facts(session, clock, Needs())

    assert [urge.strength for urge in read.urges] == [5]
    assert read.names.label("trigger", gone) == "(removed from the list)"


def test_a_dropped_question_has_no_answer(session: Session, clock: Clock) -> None:
    asking = ask(session, clock, question(Needs()))
    asking.stop()

    assert asking.run() is None


def test_the_answer_is_made_of_what_was_read(session: Session, clock: Clock) -> None:
    seen: list[Facts] = []

    def listen(read: Facts) -> Sequence[Insight]:
        seen.append(read)
        return []

    write(session, "urge-log", "2026-11-18T12:00", {"strength": 5})

    assert ask(session, clock, replace(question(Needs()), answer=listen)).run() == []
    assert [urge.strength for urge in seen[0].urges] == [5]


def test_question_and_behaviour_are_kept_inside_the_file(session: Session) -> None:
    entry = session.behaviours.add({"label": "betting", "goal": "stop"}, date(2026, 11, 23))
    session.progress.choose_question("when")
    session.progress.choose_behaviour(entry.id)

    assert session.settings.current.progress_question == session.progress.question == "when"
    assert session.settings.current.progress_behaviour == entry.id
