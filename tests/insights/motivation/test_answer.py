"""Ratings about two behaviours are never joined to one line."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from smart_journal.domain.behaviour import BEHAVIOUR
from smart_journal.domain.change_plan import CHANGE_PLAN
from smart_journal.domain.period import Period, PeriodKind
from smart_journal.domain.rulers import RULERS
from smart_journal.insights.motivation.answer import motivation
from smart_journal.insights.motivation.motivation import Motivation
from smart_journal.insights.questions import questions
from smart_journal.services.session import Session
from tests.conftest import NOW, Clock
from tests.insights.english import English
from tests.insights.motivation.pages import BET, DRINK, facts, plan, rulers

WORDS = English()


def test_each_behaviour_with_ratings_has_its_own_chart() -> None:
    pages = [
        rulers("2026-11-01 19:00", 5, 5, about="bet"),
        rulers("2026-11-02 19:00", 5, 5, about="bet"),
        rulers("2026-11-03 19:00", 5, 5),
        plan("2026-11-04 19:00", 5, 5, about=""),
        rulers("2026-11-05 19:00", 5, 5, about="gone"),
        rulers("2026-11-06 19:00", 5, 5, about="old"),
    ]
    old = replace(BET, id="old", name="Crosswords", retired=True)
    none = replace(BET, id="none", name="Nothing rated")
    found = motivation(facts(pages, behaviours=[old, DRINK, BET, none]))
    assert [each.title for each in found] == [
        "Motivation: Online betting",
        "Motivation: no behaviour named",
        "Motivation: Evening drinking",
        "Motivation: Crosswords (set aside)",
    ]
    counts = [len(each.ratings) + len(each.plans) for each in found if isinstance(each, Motivation)]
    assert counts == [2, 2, 1, 1]


def test_with_one_behaviour_every_page_counts() -> None:
    pages = [rulers("2026-11-01 19:00", 5, 5, about=about) for about in ("drink", "", "gone")]
    (found,) = motivation(facts(pages))
    assert isinstance(found, Motivation)
    assert (found.title, len(found.ratings)) == ("Motivation", 3)


def test_a_chosen_behaviour_stands_alone() -> None:
    pages = [rulers("2026-11-01 19:00", 5, 5, about=about) for about in ("drink", "bet", "")]
    (found,) = motivation(facts(pages, behaviours=[DRINK, BET], chosen="bet"))
    assert isinstance(found, Motivation)
    assert len(found.ratings) == 1


def test_without_a_rating_there_is_one_calm_sentence() -> None:
    for behaviours in ([], [DRINK], [DRINK, BET]):
        (found,) = motivation(facts([], behaviours=behaviours))
        assert not found.drawn
        assert found.sentence(WORDS).startswith("Nothing was rated in this time.")


def test_the_question_reads_a_real_journal(session: Session, clock: Clock) -> None:
    drink = session.lists.add_entry(BEHAVIOUR, {"label": "Drinking", "goal": "stop"})
    tools = session.catalogue.tools
    for back in range(8):
        session.entries.write(
            tools[RULERS],
            {"importance": 9, "confidence": 8 - back},
            at=NOW - timedelta(weeks=back),
            behaviours=(drink.id,),
        )
    session.entries.write(
        tools[CHANGE_PLAN],
        {
            "changes": [{"change": "Dry weekdays"}],
            "important": 6,
            "confident": 5,
            "steps": [{"step": "Ring Mo"}],
            "review_date": "2025-10-20",
            "reviews": [{"date": "2026-11-20", "important": 7}],
        },
        at=NOW - timedelta(weeks=60),
    )
    session.progress.choose(Period(kind=PeriodKind.WEEKS_4))
    question = next(each for each in questions() if each.id == "motivation")
    (found,) = session.progress.ask(question, now=clock(), first_weekday=0).run() or ()
    assert found.sentence(WORDS) == (
        "From 2 Nov 2026 to 23 Nov 2026: importance 9 → 9, confidence 5 → 8. 4 ratings. "
        "In change plans: 1 rating. On 20 Nov 2026: importance 7. "
        "A single rating can depend on the day."
    )
