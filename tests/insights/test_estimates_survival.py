"""Curves of lengths: as scipy has them, as published, and what must hold of any curve."""

from __future__ import annotations

import math
import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from smart_journal.insights.estimates import Step, Survival, median, share, survival

# Weeks of remission under 6-MP and under placebo (Freireich et al. 1963, Blood 21:699); those
# without an end went on when the trial was over.
ENDED = (6, 6, 6, 7, 10, 13, 16, 22, 23)
WENT_ON = (6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)
PLACEBO = (1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)

observed = st.lists(st.tuples(st.integers(0, 40), st.booleans()), max_size=60)
some = st.lists(st.tuples(st.integers(0, 40), st.booleans()), min_size=1, max_size=60)


def curve(pairs: list[tuple[int, bool]]) -> Survival:
    """Return the curve of pairs of a length and whether it ended."""
    return survival([length for length, _end in pairs], [end for _length, end in pairs])


def treated() -> Survival:
    """Return the curve under 6-MP."""
    return curve([*((week, True) for week in ENDED), *((week, False) for week in WENT_ON)])


def test_the_published_curve() -> None:
    found = treated()
    assert (found.n, found.ended) == (21, 9)
    # Kalbfleisch & Prentice 1980, and any textbook since.
    shares = {6: 0.857, 7: 0.807, 10: 0.753, 13: 0.690, 16: 0.627, 22: 0.538, 23: 0.448}
    left = {6: 21, 7: 17, 10: 15, 13: 12, 16: 11, 22: 7, 23: 6}
    for week, expected in shares.items():
        step = found.at(week)
        assert (step.time, step.left) == (week, left[week])
        assert step.share == pytest.approx(expected, abs=5e-4)
    assert [step.time for step in found.steps] == sorted({*ENDED, *WENT_ON})


def test_the_published_medians() -> None:
    # As SAS PROC LIFETEST prints them with its log-log intervals.
    under = treated().median()
    assert under is not None
    assert (under.value, under.low, under.high, under.n) == (23, 13, math.inf, 21)
    without = curve([(week, True) for week in PLACEBO]).median()
    assert without is not None
    assert (without.value, without.low, without.high) == (8, 4, 11)


# Where all or none are still going scipy has no interval, and says so.
@pytest.mark.filterwarnings("ignore:The confidence interval is undefined:RuntimeWarning")
@settings(deadline=None)
@given(observed.filter(lambda pairs: any(end for _length, end in pairs)))
def test_shares_and_intervals_are_those_of_scipy(pairs: list[tuple[int, bool]]) -> None:
    ends = [length for length, end in pairs if end]
    going = [length for length, end in pairs if not end]
    theirs = stats.ecdf(stats.CensoredData(ends, right=going)).sf
    found = curve(pairs)
    for step in found.steps:
        assert step.share == pytest.approx(theirs.evaluate(step.time), abs=1e-12)
    interval = theirs.confidence_interval(method="log-log")
    for step in found.steps:
        if 0 < step.share < 1:
            assert step.low == pytest.approx(interval.low.evaluate(step.time), abs=1e-9)
            assert step.high == pytest.approx(interval.high.evaluate(step.time), abs=1e-9)


@given(observed)
def test_a_curve_never_rises(pairs: list[tuple[int, bool]]) -> None:
    found = curve(pairs)
    assert found.n == len(pairs)
    assert found.ended == sum(end for _length, end in pairs)
    assert [step.time for step in found.steps] == sorted({length for length, _end in pairs})
    assert all(earlier.share >= later.share for earlier, later in pairwise(found.steps))
    assert all(earlier.left > later.left for earlier, later in pairwise(found.steps))
    assert all(0 <= step.low <= step.share <= step.high <= 1 for step in found.steps)


@given(some, st.integers(0, 99))
def test_the_order_of_the_lengths_does_not_matter(pairs: list[tuple[int, bool]], seed: int) -> None:
    assert curve(pairs) == curve(random.Random(seed).sample(pairs, len(pairs)))


@given(st.lists(st.integers(0, 60), min_size=1, max_size=60))
def test_where_all_ended_it_is_the_plain_share_and_median(lengths: list[int]) -> None:
    found = survival(lengths, [True] * len(lengths))
    for step in found.steps:
        longer = sum(length > step.time for length in lengths)
        assert step.share == pytest.approx(longer / len(lengths))
    middle = found.median()
    assert middle is not None
    assert middle.value == median(lengths).value


@given(some)
def test_the_middle_lies_in_its_interval_where_half_are_over(
    pairs: list[tuple[int, bool]],
) -> None:
    found = curve(pairs)
    middle = found.median()
    if found.steps[-1].share > 0.5 + 1e-6:
        assert middle is None
    else:
        assert middle is not None
        assert middle.low <= middle.value <= middle.high
        assert middle.n == len(pairs)


@given(some, st.integers(1, 30))
def test_those_that_went_on_longer_can_only_raise_the_curve(
    pairs: list[tuple[int, bool]], more: int
) -> None:
    longer = curve([(length if end else length + more, end) for length, end in pairs])
    for step in curve(pairs).steps:
        assert longer.at(step.time).share >= step.share - 1e-12


def test_ends_come_before_those_still_going_at_the_same_length() -> None:
    assert survival([5, 5], [False, True]).at(5).share == 0.5
    assert survival([5, 5], [True, False]).steps == survival([5, 5], [False, True]).steps


def test_none_ended() -> None:
    found = survival([3, 8, 8], [False] * 3)
    assert found.median() is None
    assert [(step.time, step.share, step.left) for step in found.steps] == [(3, 1, 3), (8, 1, 2)]
    assert [step.low for step in found.steps] == pytest.approx([share(3, 3).low, share(2, 2).low])


def test_nothing_noted() -> None:
    found = survival([], [])
    assert (found.n, found.ended, found.steps, found.median()) == (0, 0, (), None)
    assert found.at(10) == Step(time=0, share=1, low=0, high=1, left=0)


def test_one_that_ended_says_next_to_nothing() -> None:
    found = survival([4], [True])
    assert found.steps == (Step(time=4, share=0, low=0, high=1, left=1),)
    middle = found.median()
    assert middle is not None
    assert (middle.value, middle.low, middle.high) == (4, 4, math.inf)


def test_between_steps_the_earlier_one_is_in_force() -> None:
    found = survival([4, 9], [True, True])
    assert found.at(3.9).share == 1
    assert found.at(4) == found.at(8.9) == found.steps[0]
    assert found.at(1000) == found.steps[-1]


def test_a_median_on_a_level_stretch_is_its_middle() -> None:
    level = survival([2, 10], [True, True]).median()
    assert level is not None
    assert level.value == 6
    # Where the stretch has no known end, half were over by its beginning.
    open_ended = survival([2, 10], [True, False]).median()
    assert open_ended is not None
    assert open_ended.value == 2
