"""Each behaviour is measured by its own goal, from its own notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from smart_journal.domain.behaviour import BEHAVIOUR, Goal
from smart_journal.domain.check_in import CHECK_IN, Did
from smart_journal.domain.entry import Answer
from smart_journal.domain.period import Period, PeriodKind
from smart_journal.insights.goal.answer import in_line
from smart_journal.insights.goal.in_line import InLine
from smart_journal.insights.goal.no_behaviour import NoBehaviour
from smart_journal.insights.questions import questions
from smart_journal.services.session import Session
from tests.conftest import NOW, Clock
from tests.insights.english import English
from tests.insights.goal.notes import BET, DRINK, Note, acted, facts, said, slip
from tests.insights.journal import TODAY

WORDS = English()
OLD = replace(BET, id="old", name="Crosswords", retired=True)


def test_without_a_behaviour_it_says_how_to_add_one() -> None:
    (found,) = in_line(facts([], behaviours=[]))
    assert isinstance(found, NoBehaviour)
    assert not found.drawn
    assert "What I am working on" in found.sentence(WORDS)
    assert found.basis(WORDS) == ""
    assert found.table(WORDS).rows == ()


def test_behaviours_with_notes_come_first_and_those_set_aside_last() -> None:
    days = [f"{TODAY - timedelta(days=back)} 21:00" for back in range(8)]
    notes = [said(day, Did.NO, None, about) for day in days for about in ("drink", "old")]
    found = in_line(facts(notes, behaviours=[OLD, BET, DRINK]))
    assert [each.title for each in found] == [
        "In line with my goal: Evening drinking",
        "In line with my goal: Online betting",
        "In line with my goal: Crosswords (set aside)",
    ]
    assert [each.drawn for each in found] == [True, False, True]


def test_a_chosen_behaviour_stands_alone() -> None:
    found = in_line(facts([], behaviours=[DRINK, BET], chosen="bet"))
    assert [each.title for each in found] == ["In line with my goal: Online betting"]


def test_notes_about_nothing_count_for_the_only_behaviour() -> None:
    notes: list[Note] = [
        said("2026-11-20 21:00", Did.NO, None, ""),
        acted("2026-11-21 21:00", about=""),
        slip("2026-11-22 21:00", about=""),
    ]
    (only,) = in_line(facts(notes))
    assert isinstance(only, InLine)
    assert only.known == 3
    for each in in_line(facts(notes, behaviours=[DRINK, BET])):
        assert isinstance(each, InLine)
        assert each.known == 0


def test_notes_about_something_else_are_left_out() -> None:
    (found,) = in_line(facts([said("2026-11-20 21:00", Did.NO, None, "gone")]))
    assert isinstance(found, InLine)
    assert found.known == 0


def test_the_question_reads_a_real_journal(session: Session, clock: Clock) -> None:
    goals: list[Answer] = [
        {"since": "2026-10-01", "goal": "cut-down"},
        {"since": "2026-11-10", "goal": "stop"},
    ]
    drink = session.lists.add_entry(
        BEHAVIOUR, {"label": "Drinking", "goal": "stop", "unit": "drinks", "goals": goals}
    )
    for back in range(1, 31):
        session.entries.write(
            session.catalogue.tools[CHECK_IN],
            {"did": "in-plan", "amount": back % 2} if back > 20 else {"did": "no"},
            at=NOW - timedelta(days=back, hours=15),  # soon after three: the evening before
            behaviours=(drink.id,),
        )
    session.progress.choose(Period(kind=PeriodKind.WEEKS_4))
    question = next(each for each in questions() if each.id == "goal")
    (found,) = session.progress.ask(question, now=clock(), first_weekday=0).run() or ()
    assert isinstance(found, InLine)
    assert [each.goal for each in found.goals] == [Goal.CUT_DOWN, Goal.STOP]
    assert found.sentence(WORDS) == (
        "In the last 28 days, 26 of the 26 days you noted were in line with your goal (cut down, "
        "then stop): 100 % (87 to 100). 2 days are unknown. Since 23 Oct 2026: 30 of 30, 100 %. "
        "At least half of the 26 days with a known amount were days with none."
    )
