"""The last seven days in three numbers."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.urge import Outcome
from smart_journal.insights.urges.last_days import last_days
from tests.insights.english import English
from tests.insights.journal import TODAY, urge

WORDS = English()


def test_seven_days_and_the_seven_before() -> None:
    days = last_days(
        [
            urge("2026-11-26 08:00", minutes=12, outcome=Outcome.PASSED),
            urge("2026-11-27 03:00", minutes=20, outcome=Outcome.ACTED),  # still the 26th
            urge("2026-11-20 04:00", minutes=2, outcome=Outcome.PASSED),
            urge("2026-11-20 03:59"),  # the 19th: the week before
            urge("2026-11-13 04:00"),
            urge("2026-11-13 03:59"),  # neither
            urge("2026-11-24 12:00", outcome=Outcome.GOING),
        ],
        today=TODAY,
    )
    assert (days.urges, days.urges_before) == (4, 2)
    assert (days.passed, days.with_outcome) == (2, 3)
    assert (days.minutes, days.timed) == (12, 3)


def test_the_median_of_two_lies_between_them() -> None:
    two = [urge("2026-11-26 08:00", minutes=5), urge("2026-11-26 09:00", minutes=10)]
    assert last_days(two, today=TODAY).minutes == 7.5


def test_nothing_is_made_up_where_nothing_was_said() -> None:
    empty = last_days([], today=TODAY)
    assert (empty.urges, empty.minutes, empty.with_outcome) == (0, None, 0)
    assert empty.sentence(WORDS) == "0 urges in the last 7 days, 0 in the 7 days before."
    bare = last_days([urge("2026-11-26 08:00")], today=TODAY)
    assert bare.sentence(WORDS) == "1 urge in the last 7 days, 0 in the 7 days before."


def test_the_sentence_says_what_is_known() -> None:
    days = last_days(
        [
            urge("2026-11-26 08:00", minutes=1, outcome=Outcome.PASSED),
            urge("2026-11-25 08:00", outcome=Outcome.PARTLY),
        ],
        today=TODAY,
    )
    assert days.sentence(WORDS) == (
        "2 urges in the last 7 days, 0 in the 7 days before. 1 of 2 passed without acting. "
        "Half were over within 1 minute."
    )


@given(st.lists(st.dates(date(2026, 10, 1), date(2026, 12, 1)), max_size=40), st.integers(1, 31))
def test_windows_of_any_length_lie_side_by_side(days: list[date], length: int) -> None:
    urges = [urge(f"{day} 12:00") for day in days]
    found = last_days(urges, today=TODAY, days=length)
    both = last_days(urges, today=TODAY, days=2 * length)
    assert found.urges + found.urges_before == both.urges
