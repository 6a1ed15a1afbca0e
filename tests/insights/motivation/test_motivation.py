"""Ratings of motivation: said plainly, joined only where they lie close together."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smart_journal.insights.motivation.motivation import Motivation
from smart_journal.insights.motivation.ratings import Ruler
from smart_journal.insights.table import shown
from tests.insights.english import English
from tests.insights.journal import TODAY
from tests.insights.motivation.pages import answer, met, plan, rulers, weekly

WORDS = English()
FIRST = date(2026, 9, 1)
SIX = weekly(FIRST, [(7, 4, 5), (7, 5, 5), (8, 3, None), (8, 5, 6), (9, 6, 7), (9, 7, 8)])


def test_the_first_and_the_latest_ratings_with_their_days() -> None:
    found = answer(SIX)
    assert found.sentence(WORDS) == (
        "From 1 Sep 2026 to 6 Oct 2026: importance 7 → 9, confidence 4 → 7, readiness 5 → 8. "
        "6 ratings. A single rating can depend on the day."
    )
    assert found.basis(WORDS) == "6 ratings · on 6 of 365 days"
    assert found.drawn


def test_a_number_that_was_left_out_at_an_end_has_its_own_days() -> None:
    pages = weekly(FIRST, [(7, 4, None), (7, 5, 5), (8, 3, 4), (8, 5, None), (9, 6, None)])
    assert (
        answer(pages)
        .sentence(WORDS)
        .startswith(
            "From 1 Sep 2026 to 29 Sep 2026: importance 7 → 9, confidence 4 → 6. "
            "From 8 Sep 2026 to 15 Sep 2026: readiness 5 → 4. 5 ratings."
        )
    )


def test_change_plans_are_counted_beside_the_rulers() -> None:
    page = plan("2026-09-02 20:00", 7, 4, ("2026-09-20", 8, 6), ("2026-10-20", 9, 7))
    assert "6 ratings. In change plans: 3 ratings." in answer([*SIX, page]).sentence(WORDS)


def test_change_plans_alone_can_be_drawn() -> None:
    reviews = [(f"2026-10-{day}", 8, 6) for day in (10, 12, 14, 16)]
    found = answer([plan("2026-09-02 20:00", 7, 4, *reviews)])
    assert found.drawn
    assert found.sentence(WORDS).startswith(
        "In change plans: 5 ratings. From 2 Sep 2026 to 16 Oct 2026: importance 7 → 8, "
        "confidence 4 → 6."
    )


def test_a_look_back_at_an_older_plan_counts_on_its_own_day() -> None:
    found = answer([plan("2020-01-01 20:00", 1, 1, ("2026-11-20", 8, 6))], days=28)
    assert [(each.day, each.values[Ruler.IMPORTANCE]) for each in found.plans] == [
        (date(2026, 11, 20), 8)
    ]


@pytest.mark.parametrize("count", range(5))
def test_with_too_few_it_says_what_there_is_and_what_is_missing(count: int) -> None:
    found = answer(SIX[:count])
    assert not found.drawn
    said = found.sentence(WORDS)
    assert said.endswith(
        "A chart needs 5 ratings. They come from “Importance, confidence, readiness”; once a week "
        "is plenty."
    )
    start = {0: "Nothing was rated in this time.", 1: "On 1 Sep 2026: importance 7, confidence 4"}
    assert said.startswith(start.get(count, "From 1 Sep 2026 to "))


def test_ratings_far_apart_are_not_joined() -> None:
    first = TODAY - timedelta(days=200)
    days = [first + timedelta(days=at) for at in (0, 10, 52, 95, 100)]
    found = answer([rulers(f"{day} 19:00", 5, 5) for day in days])
    assert [len(run) for run in found.runs(Ruler.CONFIDENCE)] == [3, 2]
    assert found.runs(Ruler.READINESS) == []
    assert "Once more than six weeks lie between two ratings" in found.sentence(WORDS)


def test_the_day_ends_at_four_in_the_morning() -> None:
    found = answer([rulers("2026-10-25 03:30", 5, 5), rulers("2026-10-25 04:00", 6, 6)])
    assert [each.day.day for each in found.ratings] == [24, 25]


def test_ratings_of_one_day_are_one_point_and_two_rows() -> None:
    found = answer([rulers("2026-11-01 10:00", 4, 4), rulers("2026-11-01 20:00", 7, 5, 3)])
    (point,) = found.points
    assert point.values == {Ruler.IMPORTANCE: 5.5, Ruler.CONFIDENCE: 4.5, Ruler.READINESS: 3}
    assert len(found.table(WORDS).rows) == 2


def test_a_long_period_is_drawn_by_month() -> None:
    pages = weekly(date(2023, 1, 2), [(5, 5, 5)] * 100)
    found = answer(pages, days=1800)
    assert len(found.points) == 23
    assert [len(run) for run in found.runs(Ruler.READINESS)] == [23]


def test_the_table_has_every_rating_and_where_it_stands() -> None:
    page = plan("2026-09-10 20:00", 7, 4, ("2026-09-20", 8, 6))
    table = answer([*SIX[:2], page]).table(WORDS)
    assert table.headings == ("Day", "Importance", "Confidence", "Readiness", "Written on")
    assert shown(table, WORDS) == (
        ("1 Sep 2026", "7", "4", "5", "Rulers"),
        ("8 Sep 2026", "7", "5", "5", "Rulers"),
        ("10 Sep 2026", "7", "4", "–", "Change plan"),
        ("20 Sep 2026", "8", "6", "–", "Change plan, looked at again"),
    )


def test_meetings_that_happened_are_there() -> None:
    found = answer([met("2026-11-02", "tue", "fri")])
    assert [day for day, _entry in found.meetings] == [date(2026, 11, 3), date(2026, 11, 6)]


@given(
    st.lists(st.tuples(st.integers(0, 300), st.integers(0, 10), st.integers(0, 10)), max_size=30)
)
def test_runs_hold_every_rated_point_once_and_in_order(rated: list[tuple[int, int, int]]) -> None:
    found: Motivation = answer(
        [rulers(f"{TODAY - timedelta(days=back)} 19:00", one, two) for back, one, two in rated]
    )
    runs = found.runs(Ruler.IMPORTANCE)
    points = [point for run in runs for point in run]
    assert points == list(found.points)
    assert [point.first for point in points] == sorted({each.day for each in found.ratings})
    for run in runs:
        assert all(0 <= point.values[Ruler.IMPORTANCE] <= 10 for point in run)
    for one, other in pairwise(runs):
        assert (other[0].first - one[-1].last).days > 42
