"""Quiet minutes week by week, and tension before and after."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.entry import Entry
from smart_journal.domain.period import Span
from smart_journal.domain.relaxation import RELAXATION, Method, Relaxation
from smart_journal.insights.living.quiet_minutes import QuietMinutes, quiet_minutes
from smart_journal.insights.living.tension import TensionDrops, tension_drops
from tests.domain.answering import ANYTHING, entry
from tests.insights.english import English
from tests.insights.journal import TODAY
from tests.insights.living.pages import YEAR, practice

WORDS = English()
FOUR_WEEKS = Span(first=date(2026, 10, 30), last=TODAY)  # a Friday to a Thursday


def minutes(*pages: Entry, span: Span = FOUR_WEEKS, logged: Sequence[date] = ()) -> QuietMinutes:
    """Return the weeks of a period, Mondays first."""
    found = map(Relaxation.of, pages)
    return quiet_minutes(found, span=span, first_weekday=0, logged_days=logged)


def drops(*pages: Entry, span: Span = YEAR) -> TensionDrops:
    """Return the drops of a period."""
    return tension_drops(map(Relaxation.of, pages), span=span)


def test_minutes_are_added_up_by_the_person_s_weeks_cut_to_the_period() -> None:
    weeks = minutes(
        practice("2026-10-29", minutes=99),
        practice("2026-10-30", minutes=10),
        practice("2026-11-01", minutes=5),
        practice("2026-11-02", minutes=20),
        practice("2026-11-26"),
    ).weeks
    assert [week.start.day for week in weeks] == [30, 2, 9, 16, 23]
    assert [week.days for week in weeks] == [3, 7, 7, 7, 4]
    assert [week.minutes for week in weeks] == [15, 20, 0, 0, 0]
    assert [week.times for week in weeks] == [2, 1, 0, 0, 1]


def test_a_week_with_nothing_logged_is_not_known_and_one_with_something_is_none() -> None:
    found = minutes(practice("2026-11-03", minutes=20), logged=[date(2026, 11, 10)])
    assert [bar.minutes for bar in found.bars()] == [None, 20, 0, None, None]
    rows = found.table(WORDS).rows
    assert [row[1:] for row in rows[:3]] == [(None, None, 0), (20, 1, 1), (0, 0, 1)]


def test_the_sentence_says_how_often_how_long_and_what_has_no_length() -> None:
    pages = [practice(f"2026-11-0{day}", minutes=10) for day in (2, 3, 4, 5, 6)]
    found = minutes(*pages, practice("2026-11-12"), logged=[date(2026, 11, 17)])
    assert found.drawn
    assert found.sentence(WORDS) == (
        "Noted 6 times, 50 minutes in all. That was in 2 of the 3 weeks with anything logged."
    )
    assert found.basis(WORDS) == "6 times, 1 without a length · 7 of 28 days logged"


def test_too_few_minutes_are_said_and_not_drawn() -> None:
    assert not minutes(practice("2026-11-03", minutes=20)).drawn
    assert minutes(practice("2026-11-03", minutes=20)).sentence(WORDS) == (
        "Noted 1 time, 20 minutes in all. From 5 times with a length on there is a chart."
    )
    assert "point 3" in minutes().sentence(WORDS)


def test_long_periods_have_a_bar_for_four_weeks_in_minutes_a_week() -> None:
    span = Span(first=date(2023, 11, 27), last=date(2026, 11, 22))
    days = [date(2023, 11, 27) + timedelta(weeks=at) for at in range(156)]
    found = minutes(*(practice(f"{day}", minutes=30) for day in days), span=span)
    bars = found.bars()
    assert len(bars) == 39
    assert {(bar.weeks, bar.minutes, bar.times) for bar in bars} == {(4, 30, 4)}


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 120)), max_size=30))
def test_no_minute_of_the_period_is_lost_or_counted_twice(found: list[tuple[int, int]]) -> None:
    pages = [practice(f"{TODAY - timedelta(days=back)}", minutes=each) for back, each in found]
    inside = [each for back, each in found if back < FOUR_WEEKS.days]
    assert sum(week.minutes for week in minutes(*pages).weeks) == sum(inside)
    assert sum(bar.times for bar in minutes(*pages).bars()) == len(inside)


def test_each_way_has_its_means_and_from_five_times_on_an_interval() -> None:
    few = [practice("2026-11-03", "muscle", tense=(7, 4))]
    many = [practice("2026-11-04", tense=(before, 3)) for before in (5, 6, 7, 6, 6)]
    breathing, muscle = drops(*few, *many, practice("2026-11-05", tense=(5,))).rows
    assert muscle.method is Method.MUSCLE
    assert (muscle.rated.before, muscle.rated.after, muscle.rated.drop) == (7, 4, 3)
    assert muscle.rated.likely is None
    assert (breathing.rated.times, breathing.rated.drop) == (5, 3)
    assert breathing.rated.likely is not None
    assert 2 < breathing.rated.likely.low < 3 < breathing.rated.likely.high < 4


@pytest.mark.parametrize(
    ("after", "sentence"),
    [
        ((3, 4, 3, 3, 4), "2.6 points lower (1.9 to 3.3)."),
        ((8, 9, 8, 8, 8), "2.2 points higher (1.6 to 2.8)."),
        ((5, 7, 6, 4, 8), "from 2.0 points lower to 2.0 higher, so it can't be told yet."),
    ],
)
def test_lower_higher_and_about_the_same_are_told_apart_and_no_cause_is_named(
    after: tuple[int, ...], sentence: str
) -> None:
    found = drops(*(practice("2026-11-04", tense=(6, each)) for each in after))
    assert found.sentence(WORDS).startswith(f"Tension afterwards, on average: {sentence}")
    assert found.sentence(WORDS).endswith("this describes, it doesn't explain.")
    assert found.basis(WORDS) == "5 of 5 times rated before and after"


def test_too_few_ratings_are_said_and_not_drawn() -> None:
    found = drops(practice("2026-11-04", tense=(6, 4)), practice("2026-11-05"))
    assert not found.drawn
    assert found.sentence(WORDS) == (
        "Tension was rated before and after 1 time. From 5 on there is a chart."
    )
    assert found.basis(WORDS) == "1 of 2 times rated before and after"


@given(
    st.lists(
        st.tuples(st.sampled_from(Method), st.integers(0, 10), st.integers(0, 10)), max_size=25
    )
)
def test_every_rated_time_is_in_one_way_of_relaxing(
    rated: list[tuple[Method, int, int]],
) -> None:
    found = drops(*(practice("2026-11-04", kind, tense=each) for kind, *each in rated))
    assert found.times == len(rated)
    for row in found.rows:
        of_it = [before - after for kind, before, after in rated if kind is row.method]
        assert row.rated.drop == pytest.approx(fmean(of_it))
        if row.rated.likely is not None:
            assert -10 <= row.rated.likely.low <= row.rated.likely.high <= 10


@given(ANYTHING)
def test_odd_answers_are_no_obstacle(answer: object) -> None:
    odd = {"type": answer, "before": answer, "after": answer, "minutes": answer}
    read = Relaxation.of(entry(RELAXATION, odd))  # type: ignore[arg-type]  # anything at all
    assert read.method in Method
    assert read.minutes is None or 1 <= read.minutes <= 120
