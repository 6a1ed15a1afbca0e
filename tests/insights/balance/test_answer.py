"""Life balance asked of a real encrypted journal: always an answer, entries behind each point."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from smart_journal.charts.look import Look
from smart_journal.charts.render import chart_of
from smart_journal.domain.period import Period, PeriodKind
from smart_journal.insights.balance.area_lines import AreaLines
from smart_journal.insights.balance.matters import Matters
from smart_journal.insights.balance.no_wheel import NoWheel
from smart_journal.insights.balance.then_and_now import ThenAndNow
from smart_journal.insights.insight import Insight
from smart_journal.insights.questions import questions
from smart_journal.services.list_care import ListCare
from smart_journal.services.session import Session
from tests.conftest import NOW
from tests.insights.english import English

WORDS = English()


def answer(session: Session) -> Sequence[Insight]:
    (asked,) = (each for each in questions() if each.id == "balance")
    found = session.progress.ask(asked, now=NOW, first_weekday=0).run()
    assert found is not None
    return found


def rate(session: Session, days_ago: int, **ratings: tuple[int, int]) -> str:
    areas: Any = [
        {"area": area, "importance": importance, "satisfaction": satisfaction}
        for area, (importance, satisfaction) in ratings.items()
    ]
    wheel = session.catalogue.tools["balance-wheel"]
    return session.entries.write(wheel, {"areas": areas}, at=NOW - timedelta(days=days_ago)).id


def test_without_a_wheel_the_answer_says_where_one_is(session: Session) -> None:
    (found,) = answer(session)
    assert isinstance(found, NoWheel)
    assert not found.drawn
    assert found.sentence(WORDS) == (
        "No wheel was rated yet. The balance wheel of point 4 is shown here."
    )
    assert (found.basis(WORDS), found.table(WORDS)) == ("", ((), ()))


def test_a_wheel_before_the_period_is_named_and_not_drawn(session: Session) -> None:
    rate(session, 60, family=(8, 6), health=(9, 4), money=(5, 5))
    session.progress.choose(Period(kind=PeriodKind.WEEKS_4))
    (found,) = answer(session)
    assert found.sentence(WORDS) == (
        "No wheel was rated in this time. The latest is of 24 Sep 2026: a longer period shows it."
    )


def test_three_charts_with_the_entries_behind_their_points(session: Session) -> None:
    earlier = rate(session, 60, family=(8, 6), health=(8, 2), money=(5, 5))
    latest = rate(session, 3, family=(8, 7), health=(9, 4), money=(5, 5))
    wheel, gaps, lines = answer(session)
    assert isinstance(wheel, ThenAndNow)
    assert isinstance(gaps, Matters)
    assert isinstance(lines, AreaLines)
    assert all(insight.drawn for insight in (wheel, gaps, lines))
    look = Look(width=700, height=420)
    for insight in (wheel, gaps):
        marks = chart_of(insight, look, WORDS).marks
        assert [mark.entries for mark in marks] == [(earlier, latest)] * 3
    assert [mark.entries for mark in chart_of(lines, look, WORDS).marks] == [
        (earlier,),
        (latest,),
    ] * 3


def test_merged_areas_are_one_in_all_three(session: Session) -> None:
    own = session.lists.add("area", "My job").id
    rate(session, 60, **{own: (9, 3)}, health=(8, 5), rest=(6, 2))
    rate(session, 3, work=(9, 6), health=(8, 5), rest=(6, 2))
    ListCare(session.lists, "area").merge(own, "work")
    wheel, gaps, lines = answer(session)
    assert isinstance(wheel, ThenAndNow)
    assert isinstance(gaps, Matters)
    assert isinstance(lines, AreaLines)
    assert {pair.area: (pair.then, pair.now) for pair in wheel.areas}["work"] == (3, 6)
    work = next(area for area in gaps.areas if area.then.satisfaction == 3)
    assert (work.now.satisfaction, work.gap, work.then.gap) == (6, 3, 6)
    assert len(lines.lines) == 3
