"""The person's own day: late evenings, travel and the nights when the clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.day import day_of, week_start

LONDON = ZoneInfo("Europe/London")
WALL = st.datetimes(datetime.fromisoformat("1950-01-01"), datetime.fromisoformat("2100-01-01"))
ENDS = st.integers(0, 11).map(time)
DAYS = st.dates(date(1950, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-11-23T23:59", "2026-11-23"),
        ("2026-11-24T00:00", "2026-11-23"),
        ("2026-11-24T00:30", "2026-11-23"),
        ("2026-11-24T03:59:59.999999", "2026-11-23"),
        ("2026-11-24T04:00", "2026-11-24"),
        ("2027-01-01T00:10", "2026-12-31"),
        ("2028-03-01T02:00", "2028-02-29"),
    ],
)
def test_an_hour_after_midnight_belongs_to_the_evening_before(moment: str, day: str) -> None:
    assert day_of(datetime.fromisoformat(moment)) == date.fromisoformat(day)


def test_a_day_may_end_at_midnight() -> None:
    late = datetime.fromisoformat("2026-11-24T00:00")
    assert day_of(late, time(0)) == date(2026, 11, 24)
    assert day_of(late - timedelta(microseconds=1), time(0)) == date(2026, 11, 23)


@given(WALL, ENDS)
@settings(deadline=None, max_examples=50)
def test_a_moment_counts_to_its_date_or_the_one_before(moment: datetime, ends: time) -> None:
    early = moment.time() < ends
    assert day_of(moment, ends) == moment.date() - timedelta(days=early)


@given(WALL, WALL, ENDS)
@settings(deadline=None, max_examples=50)
def test_later_is_never_an_earlier_day(one: datetime, other: datetime, ends: time) -> None:
    first, second = sorted((one, other))
    assert day_of(first, ends) <= day_of(second, ends)


@given(WALL, ENDS, st.integers(-14 * 60, 14 * 60))
@settings(deadline=None, max_examples=50)
def test_the_wall_clock_counts_wherever_it_hung(moment: datetime, ends: time, minutes: int) -> None:
    there = moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    assert day_of(there, ends) == day_of(moment, ends)


@pytest.mark.parametrize("night", [date(2026, 10, 25), date(2026, 3, 29)])
def test_a_night_of_changing_clocks_belongs_to_one_day(night: date) -> None:
    """Every quarter of an hour that really passes, from the evening before to the next noon."""
    evening = datetime.combine(night - timedelta(days=1), time(20), tzinfo=LONDON)
    morning = datetime.combine(night, time(4), tzinfo=LONDON)
    moment = evening.astimezone(UTC)
    while moment < (morning + timedelta(hours=8)).astimezone(UTC):
        expected = night - timedelta(days=moment < morning)
        assert day_of(moment.astimezone(LONDON)) == expected
        moment += timedelta(minutes=15)


def test_the_hour_that_comes_twice_is_one_evening() -> None:
    twice = [datetime(2026, 10, 25, 1, 30, fold=fold, tzinfo=LONDON) for fold in (0, 1)]
    assert twice[0].utcoffset() != twice[1].utcoffset()
    assert {day_of(moment) for moment in twice} == {date(2026, 10, 24)}


@given(DAYS, st.integers(0, 6))
@settings(deadline=None, max_examples=50)
def test_a_week_begins_on_its_weekday_and_holds_the_day(day: date, first: int) -> None:
    start = week_start(day, first)
    assert start.weekday() == first
    assert timedelta(0) <= day - start <= timedelta(days=6)


@given(DAYS, st.integers(0, 6))
@settings(deadline=None, max_examples=50)
def test_all_days_of_a_week_have_the_same_start(day: date, first: int) -> None:
    start = week_start(day, first)
    assert {week_start(start + timedelta(days=each), first) for each in range(7)} == {start}
