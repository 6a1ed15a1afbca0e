"""Round numbers, dates that do not touch, and lines of a name."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.charts.dates import date_labels
from smart_journal.charts.scale import count_ticks
from smart_journal.charts.wrap import wrapped
from tests.insights.english import English

WORDS = English()


def test_ticks_of_small_and_large_counts() -> None:
    assert count_ticks(0) == (0, 1, 2, 3, 4)
    assert count_ticks(1) == (0, 1, 2, 3, 4)
    assert count_ticks(22) == (0, 5, 10, 15, 20, 25)
    assert count_ticks(22, 2) == (0, 20, 40)
    assert count_ticks(260) == (0, 100, 200, 300)


@given(st.floats(0, 1e6), st.integers(1, 5))
def test_ticks_reach_the_highest_in_even_steps(highest: float, steps: int) -> None:
    ticks = count_ticks(highest, steps)
    assert ticks[0] == 0
    assert ticks[-1] >= highest
    assert len(ticks) <= steps + 1
    assert len({after - before for before, after in pairwise(ticks)}) == 1


@given(st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(1, 600), st.floats(30, 3000))
def test_dates_never_touch(start: date, weeks: int, wide: float) -> None:
    days = [start + timedelta(weeks=week) for week in range(weeks)]
    places = [wide * (week + 0.5) / weeks for week in range(weeks)]
    labels = date_labels(days, places, lambda text: 6.0 * len(text), WORDS)
    for (left, one), (right, other) in pairwise(labels):
        assert right - left > 3.0 * (len(one) + len(other))
    assert all(place in places for place, _text in labels)


def test_weeks_are_named_back_from_the_last_and_years_by_their_months() -> None:
    start = date(2026, 8, 31)
    thirteen = [start + timedelta(weeks=week) for week in range(13)]
    labels = date_labels(
        thirteen, [50.0 * at for at in range(13)], lambda text: 8.0 * len(text), WORDS
    )
    assert [text for _place, text in labels] == [
        "31 Aug",
        "14 Sep",
        "28 Sep",
        "12 Oct",
        "26 Oct",
        "9 Nov",
        "23 Nov",
    ]
    years = [start + timedelta(weeks=4 * block) for block in range(60)]
    labels = date_labels(years, [5.0 * at for at in range(60)], lambda text: 6.0 * len(text), WORDS)
    assert [text for _place, text in labels] == [
        "Jan 2027",
        "Jan 2028",
        "Jan 2029",
        "Jan 2030",
        "Jan 2031",
    ]
    assert date_labels([], [], len, WORDS) == []


def test_a_long_word_is_broken_after_its_hyphen() -> None:
    assert wrapped("Over-generalising", 14, len) == ("Over-", "generalising")
    assert wrapped("Over-generalising", 17, len) == ("Over-generalising",)


@given(st.text(max_size=60), st.integers(1, 20))
def test_lines_of_a_name_keep_every_letter_and_their_width(text: str, room: int) -> None:
    lines = wrapped(text, room, len)
    assert all(0 < len(line) <= room for line in lines)
    assert "".join(lines).replace(" ", "") == "".join(text.split())
