"""Thoughts asked of a real encrypted journal: by behaviour, merged feelings, a clock change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import pytest

from smart_journal.domain.entry import Answers
from smart_journal.domain.period import Period, PeriodKind
from smart_journal.insights.insight import Insight
from smart_journal.insights.questions import questions
from smart_journal.insights.thoughts.conviction import Conviction
from smart_journal.insights.thoughts.feelings import Feelings
from smart_journal.insights.thoughts.kinds import Kinds
from smart_journal.services.list_care import ListCare
from smart_journal.services.session import Session
from tests.conftest import NOW
from tests.insights.english import English

WORDS = English()


@pytest.fixture(autouse=True)
def autumn(session: Session) -> None:
    """Look at the weeks in which the clocks go back."""
    span = Period(kind=PeriodKind.OWN, first=date(2026, 10, 19), last=date(2026, 11, 22))
    session.progress.choose(span)


def answer(session: Session) -> Sequence[Insight]:
    (asked,) = (each for each in questions() if each.id == "thoughts")
    found = session.progress.ask(asked, now=NOW, first_weekday=0).run()
    assert found is not None
    return found


def all_of(session: Session) -> tuple[Feelings, Conviction, Kinds]:
    felt, held, sorted_in = answer(session)
    assert isinstance(felt, Feelings)
    assert isinstance(held, Conviction)
    assert isinstance(sorted_in, Kinds)
    return felt, held, sorted_in


def write(
    session: Session, tool: str, at: str, answers: Answers, behaviours: tuple[str, ...] = ()
) -> str:
    page = session.catalogue.tools[tool]
    when = datetime.fromisoformat(at)
    return session.entries.write(page, answers, at=when, behaviours=behaviours).id


def abc(feeling: str = "angry", **belief: int) -> Answers:
    return {
        "kind": "upset",
        "event": "A row.",
        "feelings": [{"feeling": feeling, "before": 8, "after": 3}],
        "beliefs": [{"belief": "It must stop.", "types": ["demand"], **belief}],
    }


def test_an_empty_journal_answers_once_and_calmly(session: Session) -> None:
    (found,) = answer(session)
    assert not found.drawn
    assert found.sentence(WORDS) == (
        "There is no ABC page in this time. “The ABC page” of point 3 is shown here."
    )


def test_pages_of_the_period_and_their_entries(session: Session) -> None:
    write(session, "abc", "2026-10-19T03:30+02:00", abc())  # still the 18th
    nights = [
        write(session, "abc", f"2026-10-25T02:30+{offset}:00", abc(sure=80, new_sure=60))
        for offset in ("02", "01")
    ]
    disputed = write(
        session,
        "disputing",
        "2026-11-23T03:30+01:00",
        {"belief": "B", "new_belief": "N", "before": 70, "after": 20, "new_sure": 90},
    )
    felt, held, kinds = all_of(session)
    assert (felt.pages, held.pages, kinds.pages) == (2, 3, 2)
    assert sorted(felt.rows[0].rated.entries) == sorted(nights)
    assert {each.day for each in held.rated} == {date(2026, 10, 24), date(2026, 11, 22)}
    assert held.rated[-1].entry == disputed


def test_the_chosen_behaviour_leaves_the_others_out(session: Session) -> None:
    mine = session.behaviours.add(
        {"label": "evening drinking", "goal": "stop"}, session.progress.today(NOW)
    ).id
    write(session, "abc", "2026-11-01T20:00+01:00", abc(), behaviours=(mine,))
    write(session, "abc", "2026-11-02T20:00+01:00", abc())
    assert all_of(session)[0].pages == 2
    session.progress.choose_behaviour(mine)
    felt, held, kinds = all_of(session)
    assert [(each.pages, each.elsewhere) for each in (felt, held, kinds)] == [(1, 1)] * 3


def test_merged_and_deleted_feelings_keep_their_pages(session: Session) -> None:
    own = session.lists.add("feeling", "Furious").id
    write(session, "abc", "2026-11-01T20:00+01:00", abc(own))
    write(session, "abc", "2026-11-02T20:00+01:00", abc("angry"))
    write(session, "abc", "2026-11-03T20:00+01:00", abc("not-on-any-list"))
    ListCare(session.lists, "feeling").merge(own, "angry")
    rows = {row.name: row.rated.times for row in all_of(session)[0].rows}
    assert rows == {"Angry": 2, "(removed from the list)": 1}
