"""Weeks of urges: every urge in exactly one week, and no week made up."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.day import day_of
from smart_journal.domain.period import Span
from smart_journal.domain.urge import Outcome, Urge
from smart_journal.insights.urge_week import together
from smart_journal.insights.urges import UrgeWeeks, urge_weeks, whole_weeks
from tests.insights.english import English
from tests.insights.journal import TODAY, spread, urge, weeks_of

WORDS = English()


def test_a_week_adds_up_as_by_hand() -> None:
    found = weeks_of(
        [
            urge("2026-11-16 18:00", 8, outcome=Outcome.PASSED),
            urge("2026-11-16 21:00", 5, outcome=Outcome.ACTED),
            urge("2026-11-18 09:00", 2, outcome=Outcome.PARTLY),
            urge("2026-11-22 23:59", 7, outcome=Outcome.GOING),
            urge("2026-11-23 12:00", 4),
        ],
        date(2026, 11, 16),
        TODAY,
    )
    week, current = found.weeks
    assert (week.start, week.last, week.days, week.finished) == (
        date(2026, 11, 16),
        date(2026, 11, 22),
        7,
        True,
    )
    assert (week.urges, week.days_logged, week.mean, week.strongest) == (4, 3, 5.5, 8)
    assert (week.passed, week.with_outcome) == (1, 3)
    assert (current.urges, current.days, current.finished) == (1, 4, False)
    assert (current.passed, current.with_outcome) == (0, 0)


def test_the_span_is_widened_to_the_start_of_its_first_week() -> None:
    found = weeks_of([urge("2026-11-09 18:00")], date(2026, 11, 12), TODAY)
    assert found.span == Span(first=date(2026, 11, 9), last=TODAY)
    assert found.weeks[0].urges == 1
    sundays = weeks_of([], date(2026, 11, 12), TODAY, first_weekday=6)
    assert [week.start for week in sundays.weeks] == [
        date(2026, 11, 8),
        date(2026, 11, 15),
        date(2026, 11, 22),
    ]


def test_nothing_logged_is_a_gap_and_a_logged_week_without_urges_is_a_zero() -> None:
    found = weeks_of([], date(2026, 11, 9), TODAY, logged_days=[date(2026, 11, 17)])
    assert [week.gap for week in found.weeks] == [True, False, True]
    assert [week.urges for week in found.weeks] == [0, 0, 0]
    gap, zero, _current = found.bars()
    assert (gap.urges, zero.urges) == (None, 0.0)


@pytest.mark.parametrize(
    ("at", "counted"),
    [
        ("2026-11-15 23:59", 0),
        ("2026-11-16 00:30", 0),  # still Sunday's evening
        ("2026-11-16 03:59", 0),
        ("2026-11-16 04:00", 1),
        ("2026-11-23 03:59", 1),
        ("2026-11-23 04:00", 2),
    ],
)
def test_the_hours_after_midnight_belong_to_the_evening_before(at: str, counted: int) -> None:
    found = weeks_of([urge(at)], date(2026, 11, 9), TODAY)
    assert [week.urges for week in found.weeks] == [int(week == counted) for week in range(3)]


def test_one_evening_across_midnight_is_one_day_logged() -> None:
    found = weeks_of(
        [urge("2026-11-18 23:59"), urge("2026-11-19 00:30")], date(2026, 11, 16), TODAY
    )
    assert (found.weeks[0].urges, found.weeks[0].days_logged) == (2, 1)


def test_the_nights_the_clocks_change_lose_and_double_nothing() -> None:
    # Central Europe 2026: no 02:30 on 29 March; 02:30 twice on 25 October. Wall time counts.
    spring = weeks_of(
        [urge("2026-03-29 01:59"), urge("2026-03-29 03:01"), urge("2026-03-29 04:00")],
        date(2026, 3, 23),
        date(2026, 3, 29),
        today=TODAY,
    )
    assert (spring.weeks[0].urges, spring.weeks[0].days_logged) == (3, 2)
    autumn = weeks_of(
        [urge("2026-10-25 02:30"), urge("2026-10-25 02:30")],
        date(2026, 10, 19),
        date(2026, 10, 25),
        today=TODAY,
    )
    assert (autumn.weeks[0].urges, autumn.weeks[0].days_logged) == (2, 1)


def test_a_strength_that_was_never_given_is_not_a_zero() -> None:
    found = weeks_of(
        [urge("2026-11-16 18:00", 0), urge("2026-11-17 18:00", 6)], date(2026, 11, 16), TODAY
    )
    assert (found.weeks[0].urges, found.weeks[0].mean, found.weeks[0].rated) == (2, 6.0, 1)
    unrated = weeks_of([urge("2026-11-16 18:00", 0)], date(2026, 11, 16), TODAY)
    assert (unrated.weeks[0].mean, unrated.weeks[0].strongest) == (None, None)


def test_own_dates_that_end_within_a_week_make_a_part_of_a_week() -> None:
    found = weeks_of([urge("2026-10-14 18:00")], date(2026, 10, 5), date(2026, 10, 14))
    whole, part = found.weeks
    assert whole.finished
    assert (part.finished, part.days) == (False, 3)
    assert found.part(part.last, WORDS) == "to 14 Oct"
    assert found.part(TODAY, WORDS) == "so far"


def test_the_week_that_ends_today_is_not_over() -> None:
    sunday = date(2026, 11, 22)
    found = weeks_of([], date(2026, 11, 16), sunday, today=sunday)
    assert not found.weeks[0].finished


def test_four_weeks_together_are_means_over_logged_weeks_weighted_by_urge() -> None:
    urges = [*spread(date(2026, 8, 31), [10, 0, 2], days=5, strength=8)]
    urges += [urge("2026-09-18 12:00", 2), urge("2026-09-18 13:00", 2)]
    found = weeks_of(urges, date(2026, 8, 31), date(2026, 9, 27))
    block = together(found.weeks)
    assert (block.weeks, block.logged, block.total) == (4, 2, 14)
    assert block.urges == 7.0
    assert block.days_logged == (5 + 3) / 2
    assert block.mean == pytest.approx((12 * 8 + 2 * 2) / 14)
    assert (block.strongest, block.finished, block.gap) == (8, True, False)


def test_two_years_are_drawn_week_by_week_and_ten_in_fours_with_the_current_week_alone() -> None:
    two = weeks_of([], TODAY - timedelta(weeks=104), TODAY)
    assert len(two.bars()) == len(two.weeks) == 105
    ten = weeks_of([], TODAY - timedelta(weeks=520), TODAY)
    bars = ten.bars()
    assert len(bars) == 131
    assert {bar.weeks for bar in bars[:-1]} == {4}
    assert (bars[-1].weeks, bars[-1].finished) == (1, False)


def test_the_table_says_every_week_and_dashes_what_is_not_known() -> None:
    found = weeks_of(
        [
            urge("2026-11-16 18:00", 8, outcome=Outcome.PASSED),
            urge("2026-11-17 21:00", 5, outcome=Outcome.ACTED),
            urge("2026-11-24 21:00", 0),
        ],
        date(2026, 11, 9),
        TODAY,
    )
    headings, rows = found.table(WORDS)
    assert headings == (
        "Week from",
        "Urges",
        "Days logged",
        "Mean strength",
        "Strongest",
        "Passed without acting",
    )
    assert rows == (
        ("9 Nov 2026", "–", "0", "–", "–", "–"),
        ("16 Nov 2026", "2", "2", "6.5", "8", "1 of 2"),
        ("23 Nov 2026 (so far)", "1", "1", "–", "–", "–"),
    )


MOMENTS = st.builds(datetime.combine, st.dates(date(2025, 11, 1), date(2026, 12, 1)), st.times())
URGES = st.lists(
    st.builds(
        Urge,
        at=MOMENTS,
        strength=st.integers(0, 10),
        minutes=st.none() | st.integers(0, 1440),
        outcome=st.none() | st.sampled_from(Outcome),
    ),
    max_size=60,
)
DAYS = st.dates(date(2025, 11, 1), TODAY)


@st.composite
def looked_at(draw: st.DrawFn) -> tuple[list[Urge], time, list[date], UrgeWeeks]:
    """Return urges and logged days, when days end, and the weeks made of them."""
    urges, day_ends = draw(URGES), time(draw(st.integers(0, 11)))
    logged = draw(st.lists(DAYS, max_size=10))
    first, last = sorted((draw(DAYS), draw(DAYS)))
    found = urge_weeks(
        urges,
        span=Span(first=first, last=last),
        today=TODAY,
        first_weekday=draw(st.integers(0, 6)),
        day_ends=day_ends,
        logged_days=logged,
    )
    return urges, day_ends, logged, found


@given(looked_at())
def test_every_urge_of_the_span_is_in_exactly_one_week(
    case: tuple[list[Urge], time, list[date], UrgeWeeks],
) -> None:
    urges, day_ends, logged, found = case
    inside = [
        item for item in urges if found.span.first <= day_of(item.at, day_ends) <= found.span.last
    ]
    assert found.urges == len(inside)
    days = {day_of(item.at, day_ends) for item in inside}
    days |= {day for day in logged if found.span.first <= day <= found.span.last}
    assert found.days_logged == len(days)


@given(looked_at())
def test_weeks_follow_one_another_and_keep_their_bounds(
    case: tuple[list[Urge], time, list[date], UrgeWeeks],
) -> None:
    found = case[-1]
    starts = [week.start for week in found.weeks]
    assert starts == [found.span.first + timedelta(weeks=at) for at in range(len(starts))]
    assert found.weeks[-1].last == found.span.last
    assert all(week.finished == (week.days == 7 and week.last < TODAY) for week in found.weeks)
    for week in found.weeks:
        assert 0 <= week.days_logged <= week.days <= 7
        assert 0 <= week.passed <= week.with_outcome <= week.urges
        assert week.rated <= week.urges
        assert (week.mean is None) == (week.rated == 0)
        assert week.mean is None or 1 <= week.mean <= (week.strongest or 0) <= 10
        assert not (week.gap and week.urges)


@given(looked_at())
@settings(max_examples=40)
def test_bars_keep_every_urge(case: tuple[list[Urge], time, list[date], UrgeWeeks]) -> None:
    found = case[-1]
    bars = found.bars()
    assert sum(bar.total for bar in bars) == found.urges
    assert sum(bar.weeks for bar in bars) == len(found.weeks)


def test_whole_weeks_says_which_days_are_needed() -> None:
    span = Span(first=date(2026, 11, 12), last=TODAY)
    assert whole_weeks(span, 0).first == date(2026, 11, 9)
    assert whole_weeks(span, 3).first == date(2026, 11, 12)
    assert whole_weeks(span, 4).first == date(2026, 11, 6)
