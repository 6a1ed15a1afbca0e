"""Waves that were watched: their middle, and where it stops."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.period import Span
from smart_journal.domain.wave import Wave, WavePoint
from smart_journal.insights.urges.lengths import lengths
from smart_journal.insights.urges.lengths_waves import runs, watched
from tests.insights.english import English
from tests.insights.journal import TODAY

WORDS = English()


def wave(*points: tuple[int, int]) -> Wave:
    at = datetime(2026, 11, 20, 18)  # noqa: DTZ001  # local
    return Wave(at=at, points=tuple(WavePoint(*point) for point in points), entry="wave")


def test_the_middle_is_the_median_minute_by_minute_straight_between_points() -> None:
    found = watched(wave((0, strength), (4, strength - 4)) for strength in (4, 5, 6, 8, 10))
    assert [(each.minute, each.strength, each.n) for each in found.middle] == [
        (0, 6, 5),
        (1, 5, 5),
        (2, 4, 5),
        (3, 3, 5),
        (4, 2, 5),
    ]


def test_four_waves_have_no_middle() -> None:
    found = watched([wave((0, 5), (9, 1))] * 4)
    assert found.middle == ()
    assert found.drawn


def test_the_middle_stops_before_only_the_longest_are_left() -> None:
    found = watched([*[wave((0, 5), (3, 0))] * 8, *[wave((0, 9), (20, 8))] * 6])
    assert found.middle[-1].minute == 3
    assert found.watched_at(4) == 6
    assert found.middle_at(4) is None


def test_a_wave_of_one_point_shows_no_course() -> None:
    found = watched([wave((0, 5)), wave()])
    assert found.waves == ()
    assert not found.drawn


def test_a_single_wave_is_shown_once_it_has_five_points() -> None:
    assert not watched([wave((0, 5), (3, 4), (6, 2), (9, 1))]).drawn
    assert watched([wave((0, 5), (3, 4), (6, 2), (9, 1), (12, 0))]).drawn


def test_the_sentence_tells_of_the_waves() -> None:
    span = Span(first=TODAY, last=TODAY)
    few = lengths([], [wave((0, 5), (9, 1))] * 3, span=span, days_logged=1)
    assert few.drawn
    assert few.sentence(WORDS) == ("No urges were logged in this time. 3 waves were watched.")
    many = lengths([], [wave((0, 5), (9, 1))] * 6, span=span, days_logged=1)
    assert many.sentence(WORDS).endswith(
        "6 waves were watched; the heavy line is their middle, as far as half of them go."
    )


POINTS = st.lists(
    st.tuples(st.integers(0, 120), st.integers(0, 10)),
    max_size=12,
    unique_by=lambda point: point[0],
)


@given(st.lists(POINTS.map(sorted).map(lambda points: wave(*points)), max_size=20))
def test_the_middle_lies_among_the_waves_and_stands_for_half_of_them(waves: list[Wave]) -> None:
    found = watched(waves)
    assert all(len(each.points) > 1 for each in found.waves)
    for each in found.middle:
        assert 0 <= each.strength <= 10
        assert each.n == found.watched_at(each.minute)
        assert each.n >= 5
        assert 2 * each.n >= len(found.waves)
    assert [each for run in runs(found.middle) for each in run] == list(found.middle)


def test_a_hole_in_the_minutes_parts_the_line() -> None:
    found = watched([*[wave((0, 5), (2, 4))] * 5, *[wave((6, 3), (8, 1))] * 5])
    assert [[each.minute for each in run] for run in runs(found.middle)] == [[0, 1, 2], [6, 7, 8]]
    assert found.middle[-1].strength == pytest.approx(1)
