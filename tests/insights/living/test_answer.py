"""All of living: always the same six insights, whatever there is to read."""

from __future__ import annotations

from datetime import datetime

import pytest

from smart_journal.domain.entry import Answers
from smart_journal.domain.goal_page import GOALS
from smart_journal.domain.period import Period, PeriodKind
from smart_journal.domain.pursuit import PURSUITS
from smart_journal.domain.relaxation import RELAXATION
from smart_journal.insights.facts import Facts
from smart_journal.insights.living.answer import living
from smart_journal.insights.living.goals import Goals
from smart_journal.insights.living.tension import TensionDrops
from smart_journal.insights.questions import questions
from smart_journal.services.session import Session
from tests.conftest import Clock
from tests.insights.english import English
from tests.insights.living.pages import block, facts, goal, plan, practice, pursuit

WORDS = English()


def full() -> Facts:
    """Return facts with a little of everything."""
    return facts(
        goal("2026-09-01", "2026-12-20"),
        plan("2026-11-02", *(block("tue", "meeting", "yes") for _ in range(6))),
        pursuit("swim", 4, 6, 8, 7, 7, 9),
        *(practice(f"2026-11-0{day}", minutes=10, tense=(7, 4)) for day in range(1, 7)),
    )


def test_everything_there_is_can_be_drawn() -> None:
    assert [each.drawn for each in living(full())] == [True] * 6


@pytest.mark.parametrize("found", [facts(), full()])
def test_every_insight_has_words_and_a_whole_table(found: Facts) -> None:
    for insight in living(found):
        assert insight.sentence(WORDS).endswith(".")
        assert insight.basis(WORDS) or not insight.drawn
        table = insight.table(WORDS)
        assert all(len(row) == len(table.headings) for row in table.rows)


def test_with_nothing_nothing_is_drawn_and_every_sentence_says_where_it_comes_from() -> None:
    assert not any(insight.drawn for insight in living(facts()))


def test_titles_tell_the_insights_apart() -> None:
    titles = [insight.title for insight in living(facts())]
    assert len(set(titles)) == len(titles) == 6


def test_a_real_journal_answers_with_its_living_pages_whole_and_the_rest_by_period(
    session: Session, clock: Clock
) -> None:
    def write(tool: str, at: str, answers: Answers) -> None:
        moment = datetime.fromisoformat(f"{at}T18:00+00:00")
        session.entries.write(session.catalogue.tools[tool], answers, at=moment)

    write(GOALS, "2026-01-10", {"goal": "Swim", "due": "2026-12-20", "status": "active"})
    write(PURSUITS, "2025-01-10", {"activity": "walking", "expected": 4})
    write(RELAXATION, "2026-11-20", {"type": "breathing", "before": 7, "after": 3})
    write(RELAXATION, "2026-01-20", {"type": "breathing", "before": 7, "after": 3})
    session.progress.choose(Period(kind=PeriodKind.WEEKS_4))
    (question,) = (each for each in questions() if each.id == "living")
    found = session.progress.ask(question, now=clock(), first_weekday=0).run()
    assert found is not None
    (said,) = (each for each in found if isinstance(each, Goals))
    assert [line.page.goal for line in said.lines] == ["Swim"]
    (drops,) = (each for each in found if isinstance(each, TensionDrops))
    assert (drops.practised, drops.span.last) == (1, clock().date())
