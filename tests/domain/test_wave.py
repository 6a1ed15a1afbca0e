"""The wave of an urge is read out of an entry, also out of an odd one."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.wave import WAVE, Wave, WavePoint, wave_points
from tests.domain.answering import ANYTHING, entry


def test_points_come_by_minute() -> None:
    rows: list[Any] = [{"minute": 4, "strength": 8}, {"minute": 0, "strength": 6}]
    assert Wave.of(entry("urge-surfing", {WAVE: rows})).points == (
        WavePoint(0, 6),
        WavePoint(4, 8),
    )


def test_of_two_at_one_minute_the_later_one_counts() -> None:
    assert wave_points([{"minute": 2, "strength": 8}, {"minute": 2, "strength": 5}]) == (
        WavePoint(2, 5),
    )


def test_half_a_point_is_none() -> None:
    assert wave_points([{"minute": 2}, {"strength": 5}, {"minute": 121, "strength": 5}]) == ()


@given(
    answer=ANYTHING | st.lists(st.fixed_dictionaries({"minute": ANYTHING, "strength": ANYTHING}))
)
def test_odd_rows_are_passed_over(answer: Any) -> None:
    points = wave_points(answer)
    assert [*points] == sorted(points)
    assert all(0 <= point.minute <= 120 and 0 <= point.strength <= 10 for point in points)
