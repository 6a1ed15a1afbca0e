"""Hours in which urges came are known once there are enough of them."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.urge import Urge
from smart_journal.domain.week import WEEKDAYS, DayPart
from smart_journal.insights.urges.risky_hours import ENOUGH, risky_hours, risky_span
from tests.insights.journal import TODAY, urge

FRIDAY = "2026-11-20"


def many(at: str, count: int) -> list[Urge]:
    return [urge(at)] * count


def test_the_busiest_hours_are_one_and_the_others_a_share_of_them() -> None:
    urges = many(f"{FRIDAY} 18:00", 8) + many("2026-11-17 12:30", 2)
    assert risky_hours(urges, today=TODAY) == {("fri", "evening"): 1.0, ("tue", "midday"): 0.25}


def test_a_few_urges_say_nothing() -> None:
    assert risky_hours(many(f"{FRIDAY} 18:00", ENOUGH - 1), today=TODAY) == {}


def test_after_midnight_is_still_the_night_before() -> None:
    urges = many("2026-11-21 01:30", 10)
    assert risky_hours(urges, today=TODAY) == {("fri", "night"): 1.0}
    assert risky_hours(urges, today=TODAY, day_ends=time(0)) == {("sat", "night"): 1.0}


def test_only_the_last_eight_weeks_count() -> None:
    first = datetime.combine(risky_span(TODAY).first, time(12))
    old = [Urge(at=first - timedelta(days=1), strength=5)] * 10
    assert risky_hours(old, today=TODAY) == {}
    young = [Urge(at=first, strength=5)] * 10
    assert len(risky_hours(young, today=TODAY)) == 1
    assert risky_span(TODAY).days == 56


@given(
    st.lists(
        st.datetimes(datetime(2026, 9, 1), datetime(2026, 12, 1)),  # noqa: DTZ001 - local
        max_size=40,
    )
)
def test_shares_are_of_real_cells_and_the_busiest_is_one(moments: list[datetime]) -> None:
    shares = risky_hours([Urge(at=at, strength=5) for at in moments], today=TODAY)
    assert all(day in WEEKDAYS and part in [*DayPart] for day, part in shares)
    assert all(0 < share <= 1 for share in shares.values())
    assert max(shares.values(), default=1.0) == 1.0
