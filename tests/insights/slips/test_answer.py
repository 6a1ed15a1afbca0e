"""Before a slip, read from a real journal: periods, behaviours, merged and removed triggers."""

from __future__ import annotations

from datetime import datetime

import pytest

from smart_journal.domain.entry import Answer
from smart_journal.domain.period import Period, PeriodKind
from smart_journal.insights.questions import questions
from smart_journal.insights.slips.before import BeforeSlips
from smart_journal.insights.slips.noted import Kind
from smart_journal.services.list_care import ListCare
from smart_journal.services.session import Session
from tests.conftest import NOW


def before(session: Session) -> BeforeSlips:
    """Return what the journal says before slips, for the period that is chosen."""
    (question,) = (each for each in questions() if each.id == "slips")
    found = session.progress.ask(question, now=NOW, first_weekday=0).run()
    assert found is not None
    (insight,) = found
    assert isinstance(insight, BeforeSlips)
    return insight


def write(session: Session, tool: str, at: str, **answers: Answer) -> None:
    moment = datetime.fromisoformat(at).replace(tzinfo=NOW.tzinfo)
    session.entries.write(session.catalogue.tools[tool], answers, at=moment)


@pytest.fixture
def told(session: Session) -> Session:
    """Return a journal with a slip on the first day of the last four weeks."""
    session.progress.choose(Period(kind=PeriodKind.WEEKS_4))
    first = session.progress.span(NOW).first
    write(session, "slip-review", f"{first} 19:00", next=[{"action": "Bed"}])
    return session


def test_notes_from_before_the_period_are_read(told: Session) -> None:
    day = told.progress.span(NOW).first.toordinal() - 2
    write(
        told,
        "urge-log",
        f"{datetime.fromordinal(day).date()} 20:00",
        strength=5,
        triggers=["boredom"],
    )
    found = before(told)
    assert [slip.at.date() for slip in found.slips] == [found.span.first]
    assert {sign.kind for sign in found.signs} == {Kind.TRIGGER, Kind.HOUR}


def test_a_slip_before_the_period_is_left_out(told: Session) -> None:
    write(told, "slip-review", "2026-01-10 19:00", next=[{"action": "Bed"}])
    assert len(before(told).slips) == 1
    told.progress.choose(Period(kind=PeriodKind.ALL))
    assert len(before(told).slips) == 2


def test_two_triggers_that_were_merged_are_one(told: Session) -> None:
    day = told.progress.span(NOW).first
    for hour, item in ((16, "boredom"), (17, "loneliness")):
        write(told, "urge-log", f"{day} {hour}:00", strength=5, triggers=[item])
    ListCare(told.lists, "trigger").merge("loneliness", "boredom")
    (sign,) = (each for each in before(told).signs if each.kind is Kind.TRIGGER)
    assert sign.item == "boredom"
    assert len(sign.entries[0]) == 2
