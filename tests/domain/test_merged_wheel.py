"""A wheel with areas that were merged since: each area once, its own rating first."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.wheel import AreaRating, Wheel

AT = datetime.fromisoformat("2026-11-23T18:05:00")
AREAS = ["work", "job", "rest", "health"]
RATING = st.none() | st.integers(0, 10)
ROWS = st.lists(st.tuples(st.sampled_from(AREAS), RATING), max_size=4, unique_by=lambda row: row[0])


def wheel(*rows: tuple[str, int | None]) -> Wheel:
    return Wheel(
        at=AT, areas=tuple(AreaRating(area=area, satisfaction=value) for area, value in rows)
    )


def resolve(area: str) -> str:
    return "work" if area == "job" else area


@pytest.mark.parametrize(
    ("rows", "merged"),
    [
        ([("job", 4), ("rest", 6)], [("work", 4), ("rest", 6)]),
        ([("job", 4), ("rest", 6), ("work", 7)], [("work", 7), ("rest", 6)]),
        ([("work", None), ("job", 4)], [("work", 4)]),
        ([("work", 0), ("job", 4)], [("work", 0)]),
        ([("work", None), ("job", None)], [("work", None)]),
    ],
)
def test_two_that_are_one_now_are_shown_once(
    rows: list[tuple[str, int | None]], merged: list[tuple[str, int | None]]
) -> None:
    found = wheel(*rows).merged(resolve)
    assert [(row.area, row.satisfaction) for row in found.areas] == merged


@given(ROWS)
def test_where_nothing_was_merged_nothing_changes(rows: list[tuple[str, int | None]]) -> None:
    assert wheel(*rows).merged(lambda area: area) == wheel(*rows)


@given(ROWS)
def test_no_rating_is_lost_but_the_second_of_two(rows: list[tuple[str, int | None]]) -> None:
    found = wheel(*rows).merged(resolve)
    areas = [row.area for row in found.areas]
    assert areas == list(dict.fromkeys(resolve(area) for area, _value in rows))
    for row in found.areas:
        given_to_it = [value for area, value in rows if resolve(area) == row.area]
        assert row.satisfaction in given_to_it
        assert row.satisfaction is not None or set(given_to_it) == {None}
