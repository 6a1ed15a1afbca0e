"""A small part of the simulations, with room for chance: `python -m tests.simulations` is all.

With so few runs a bar is widened by three standard errors; what is far from honest still fails.
"""

from __future__ import annotations

import math
from functools import cache

import pytest

from tests.simulations import coping, coverage, gaps
from tests.simulations.report import Row, printed

YEARS, SAMPLES = 40, 150
SIZES = (20, 40)


@cache
def coping_rows() -> tuple[Row, ...]:
    """Return the rows about what helps."""
    return tuple(coping.rows(YEARS))


@cache
def coverage_rows() -> tuple[Row, ...]:
    """Return the rows about intervals, for the smaller numbers of notes."""
    return tuple(coverage.rows(SAMPLES, SIZES))


@cache
def gap_rows() -> tuple[Row, ...]:
    """Return the rows about gaps."""
    return tuple(gaps.rows(YEARS))


def near(row: Row) -> bool:
    """Return whether the bar is kept but for what chance does in so few runs."""
    if row.low is None or row.kept:
        return True
    bar = row.low if row.share < row.low else row.high
    error = math.sqrt(max(bar * (1 - bar), 0) / row.runs) if row.runs else 0
    return abs(row.share - bar) <= 3 * error


def test_where_nothing_works_nothing_is_named() -> None:
    rows = [row for row in coping_rows() if row.what.startswith("no way works")]
    assert len(rows) == len(coping.NOBODY)
    assert all(near(row) for row in rows), printed(rows)


def test_the_invented_years_would_fool_a_plain_comparison() -> None:
    (row,) = (row for row in coping_rows() if row.what.startswith("(comparison)"))
    assert row.share > 0.5


def test_what_works_is_found_and_nothing_else() -> None:
    rows = [row for row in coping_rows() if row.what.startswith("2 points planted")]
    assert len(rows) == 2 * len(coping.SOMEBODY)
    assert all(near(row) for row in rows), printed(rows)


def test_intervals_cover_the_truth() -> None:
    rows = [*coverage_rows(), coping_rows()[-1]]
    assert all(row.what.startswith("95 % covers") for row in rows)
    assert len(rows) == 9
    assert all(near(row) for row in rows), printed(rows)


def test_a_gap_never_looks_like_fewer_urges() -> None:
    assert all(near(row) for row in gap_rows()), printed(list(gap_rows()))


@pytest.mark.parametrize(
    ("row", "kept"),
    [
        (Row(what="", grid="", runs=100, share=0.96, low=0.93, high=0.97), True),
        (Row(what="", grid="", runs=100, share=0.98, low=0.93, high=0.97), False),
        (Row(what="", grid="", runs=100, share=0.94, low=0.95), False),
        (Row(what="", grid="", runs=100, share=0.06, low=0, high=0.05), False),
        (Row(what="", grid="", runs=100, share=0.06), True),
    ],
)
def test_the_table_says_which_bar_is_missed(row: Row, kept: bool) -> None:
    assert row.kept is kept
    assert ("MISSED" in printed([row])) is not kept
