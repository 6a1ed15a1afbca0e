"""Days, weeks and months of urges: every urge in exactly one of them, and none made up."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.day import day_of
from smart_journal.domain.period import Span
from smart_journal.domain.urge import Outcome, Urge
from smart_journal.insights.table import shown
from smart_journal.insights.urges.bucket import Unit
from smart_journal.insights.urges.over_time import UrgesOverTime, urges_over_time, whole_weeks
from tests.insights.english import English
from tests.insights.journal import TODAY, urge, weeks_of
from tests.insights.urges.people import every, over_time_of

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
    assert [row[1] for row in found.table(WORDS).rows] == [None, 0, None]


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


def test_short_periods_are_told_by_day_and_long_ones_by_month() -> None:
    four = over_time_of([], TODAY - timedelta(days=27), TODAY)
    assert (four.unit, len(four.buckets), four.span.first) == (Unit.DAY, 28, four.buckets[0].start)
    assert over_time_of([], TODAY - timedelta(days=34), TODAY).unit is Unit.DAY
    assert over_time_of([], TODAY - timedelta(days=35), TODAY).unit is Unit.WEEK
    assert over_time_of([], TODAY - timedelta(days=741), TODAY).unit is Unit.WEEK
    ten = over_time_of([], date(2016, 12, 8), TODAY)
    assert (ten.unit, len(ten.buckets)) == (Unit.MONTH, 120)
    assert ten.span.first == date(2016, 12, 1)
    assert {month.start.day for month in ten.buckets} == {1}
    assert (ten.buckets[2].last, ten.buckets[-2].last) == (date(2017, 2, 28), date(2026, 10, 31))
    assert [month.finished for month in ten.buckets[-2:]] == [True, False]
    titles = {each.title for each in (four, ten)}
    assert titles == {"Urges per day", "Urges per month"}


def test_a_month_holds_its_own_days_and_a_day_its_own_hours() -> None:
    urges = [urge("2026-03-01 03:30"), urge("2026-03-01 04:00"), urge("2026-04-01 01:00")]
    year = over_time_of(urges, date(2024, 1, 1), TODAY)
    counts = {month.start: month.urges for month in year.buckets if month.urges}
    assert counts == {date(2026, 2, 1): 1, date(2026, 3, 1): 2}
    days = over_time_of(urges, date(2026, 2, 20), date(2026, 3, 20))
    assert [day.start.day for day in days.buckets if day.urges] == [28, 1]


def test_few_days_logged_are_less_than_five_of_seven() -> None:
    logged = [*every(date(2026, 11, 2), 4), *every(date(2026, 11, 9), 5)]
    found = over_time_of([], date(2026, 10, 12), TODAY, logged_days=logged)
    assert [week.sparse for week in found.buckets[3:5]] == [True, False]
    assert not found.buckets[0].sparse  # nothing at all is a gap
    month = over_time_of([], date(2024, 1, 1), TODAY, logged_days=every(date(2026, 9, 1), 21))
    assert [each.sparse for each in month.buckets if not each.gap] == [True]
    enough = over_time_of([], date(2024, 1, 1), TODAY, logged_days=every(date(2026, 9, 1), 22))
    assert not any(each.sparse for each in enough.buckets)


def test_what_is_unknown_runs_from_the_first_note_to_today() -> None:
    logged = every(date(2026, 9, 7), 20)
    found = over_time_of([], date(2026, 8, 24), TODAY, logged_days=logged)
    assert [at for at, week in enumerate(found.buckets) if week.gap] == [0, 1, *range(5, 14)]
    assert found.unknown() == tuple(range(5, 14))
    going_on = over_time_of([], date(2026, 8, 24), TODAY, logged_days=every(date(2026, 9, 7), 77))
    assert going_on.buckets[-1].gap
    assert going_on.unknown() == ()  # its week is not over


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
    headings, _values = found.table(WORDS)
    rows = shown(found.table(WORDS), WORDS)
    assert headings == (
        "Week from",
        "Urges",
        "Days logged",
        "Mean strength",
        "Strongest",
        "Passed without acting",
        "With an outcome",
    )
    assert rows == (
        ("9 Nov 2026", "–", "0", "–", "–", "–", "–"),
        ("16 Nov 2026", "2", "2", "6.5", "8", "1", "2"),
        ("23 Nov 2026 (so far)", "1", "1", "–", "–", "–", "–"),
    )


MOMENTS = st.builds(datetime.combine, st.dates(date(2023, 11, 1), date(2026, 12, 1)), st.times())
URGES = st.lists(
    st.builds(
        Urge,
        at=MOMENTS,
        strength=st.integers(0, 10),
        minutes=st.none() | st.integers(0, 1440),
        outcome=st.none() | st.sampled_from(Outcome),
        entry=st.text("abc", max_size=3),
    ),
    max_size=60,
)
DAYS = st.dates(date(2023, 11, 1), TODAY)


@st.composite
def looked_at(draw: st.DrawFn) -> tuple[list[Urge], time, list[date], UrgesOverTime]:
    """Return urges and logged days, when days end, and what is made of them."""
    urges, day_ends = draw(URGES), time(draw(st.integers(0, 11)))
    logged = draw(st.lists(DAYS, max_size=10))
    first, last = sorted((draw(DAYS), draw(DAYS)))
    found = urges_over_time(
        urges,
        span=Span(first=first, last=last),
        today=TODAY,
        first_weekday=draw(st.integers(0, 6)),
        day_ends=day_ends,
        logged_days=logged,
    )
    return urges, day_ends, logged, found


Case = tuple[list[Urge], time, list[date], UrgesOverTime]


@given(looked_at())
def test_every_urge_of_the_span_is_in_exactly_one_bucket(case: Case) -> None:
    urges, day_ends, logged, found = case
    inside = [
        item for item in urges if found.span.first <= day_of(item.at, day_ends) <= found.span.last
    ]
    assert found.urges == len(inside)
    entries = [entry for bucket in found.buckets for entry in bucket.entries]
    assert sorted(entries) == sorted(item.entry for item in inside)
    days = {day_of(item.at, day_ends) for item in inside}
    days |= {day for day in logged if found.span.first <= day <= found.span.last}
    assert found.days_logged == len(days)
    assert found.logged == ((min(days), max(days)) if days else None)


@given(looked_at())
def test_buckets_follow_one_another_and_keep_their_bounds(case: Case) -> None:
    found = case[-1]
    assert found.buckets[0].start == found.span.first
    assert found.buckets[-1].last == found.span.last
    for before, after in pairwise(found.buckets):
        assert after.start == before.last + timedelta(days=1)
    for bucket in found.buckets:
        assert not bucket.finished or bucket.last < TODAY
        assert 0 <= bucket.days_logged <= bucket.days <= 31
        assert 0 <= bucket.passed <= bucket.with_outcome <= bucket.urges
        assert bucket.rated <= bucket.urges
        assert (bucket.mean is None) == (bucket.rated == 0)
        assert bucket.mean is None or 1 <= bucket.mean <= (bucket.strongest or 0) <= 10
        assert not (bucket.gap and (bucket.urges or bucket.sparse))
    assert found.sentence(WORDS)


def test_whole_weeks_says_which_days_are_needed() -> None:
    span = Span(first=date(2026, 11, 12), last=TODAY)
    assert whole_weeks(span, 0).first == date(2026, 11, 9)
    assert whole_weeks(span, 3).first == date(2026, 11, 12)
    assert whole_weeks(span, 4).first == date(2026, 11, 6)
