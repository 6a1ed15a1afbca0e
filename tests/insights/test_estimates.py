"""Shares, means, medians and ratios: as scipy has them, and what must hold of any interval."""

from __future__ import annotations

import math
import random
import statistics
from collections.abc import Callable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from smart_journal.insights.estimates import Estimate, mean, median, rate_ratio, share
from smart_journal.insights.quantiles import beta_quantile, beta_share, t_quantile

ratings = st.lists(st.integers(0, 10), min_size=2, max_size=60)
numbers = st.lists(st.floats(-1e6, 1e6).map(lambda x: round(x, 3)), min_size=2, max_size=60)
counts = st.integers(0, 400)
days = st.integers(1, 400)


def ordered(estimate: Estimate) -> bool:
    """Return whether the value lies in its interval, allowing for rounding."""
    little = 1e-9 * max(1.0, abs(estimate.value)) if math.isfinite(estimate.value) else 0.0
    return estimate.low - little <= estimate.value <= estimate.high + little


@pytest.mark.parametrize("freedom", [1, 2, 3, 4, 9, 30, 1000])
@pytest.mark.parametrize("at", [0.025, 0.5, 0.975])
def test_quantiles_of_t_are_those_of_scipy(freedom: int, at: float) -> None:
    near = 2e-3 if freedom < 9 else 1e-5
    assert t_quantile(at, freedom) == pytest.approx(stats.t.ppf(at, freedom), rel=near, abs=1e-9)


@settings(deadline=None)
@given(st.floats(0.001, 0.999), st.floats(0.5, 2000), st.floats(0.5, 2000))
def test_quantiles_of_beta_are_those_of_scipy(at: float, a: float, b: float) -> None:
    x = beta_quantile(at, a, b)
    assert x == pytest.approx(stats.beta.ppf(at, a, b), rel=1e-6)
    assert beta_share(x, a, b) == pytest.approx(at, rel=1e-6)


@settings(deadline=None)
@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_a_share_is_wilsons(of: tuple[int, int]) -> None:
    part, whole = of
    found = share(part, whole)
    expected = stats.binomtest(part, whole).proportion_ci(method="wilson")
    assert (found.value, found.n) == (part / whole, whole)
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high), abs=1e-9)
    assert 0 <= found.low <= found.value <= found.high <= 1


def test_a_share_as_published() -> None:
    # Newcombe 1998 (Statistics in Medicine 17:857), table I, method 3.
    for part, whole, low, high in [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ]:
        found = share(part, whole)
        assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)


def test_nothing_of_few_is_not_never() -> None:
    assert share(0, 5).high > 0.4
    assert share(5, 5).low < 0.6


@given(st.one_of(ratings, numbers))
def test_a_mean_lies_in_its_interval(values: list[float]) -> None:
    found = mean(values)
    assert found.n == len(values)
    assert found.value == pytest.approx(statistics.fmean(values))
    assert ordered(found)


@given(ratings)
def test_a_mean_turned_over_has_its_interval_turned_over(values: list[int]) -> None:
    found, turned = mean(values), mean([10 - value for value in values])
    assert (turned.low, turned.high) == pytest.approx((10 - found.high, 10 - found.low))


@given(ratings, st.floats(0.1, 100), st.floats(-100, 100))
def test_a_mean_does_not_depend_on_the_scale(values: list[int], unit: float, zero: float) -> None:
    found, moved = mean(values), mean([zero + unit * value for value in values])
    expected = [zero + unit * end for end in (found.low, found.value, found.high)]
    assert [moved.low, moved.value, moved.high] == pytest.approx(expected, rel=1e-6, abs=1e-6)


def test_a_mean_of_even_values_is_the_plain_t_interval() -> None:
    values = [float(value) for value in range(1, 12)]
    expected = stats.ttest_1samp(values, 0).confidence_interval()
    found = mean(values)
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high), rel=1e-5)


def test_a_mean_of_lengths_reaches_further_up_than_down() -> None:
    found = mean([3, 4, 4, 5, 5, 6, 6, 6, 7, 7, 9, 12, 45])
    assert found.high - found.value > 1.5 * (found.value - found.low)


def test_the_shape_of_a_few_values_does_not_bend_their_interval() -> None:
    found = mean([3, 3, 3, 3, 3, 7])
    assert found.high - found.value == pytest.approx(found.value - found.low)


def test_a_mean_of_two_uses_the_one_degree_there_is() -> None:
    found = mean([4, 6])
    assert (found.low, found.high) == pytest.approx((5 - 12.7062, 5 + 12.7062), abs=1e-3)


def test_equal_values_have_an_interval_without_width() -> None:
    assert mean([7, 7, 7]) == Estimate(value=7, low=7, high=7, n=3)


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=60))
def test_a_median_lies_between_values_that_occur(values: list[float]) -> None:
    found = median(values)
    assert found.value == statistics.median(values)
    assert found.low in values
    assert found.high in values
    assert ordered(found)


@given(st.integers(1, 400))
def test_a_medians_interval_is_the_narrowest_that_covers(n: int) -> None:
    found = median(range(n))
    outside = round(found.low)
    assert found.high == n - 1 - outside
    # The truth is missed on one side when so many of n fair throws, or fewer, fall there.
    if n >= 6:
        assert stats.binom.cdf(outside, n, 0.5) <= 0.025
    assert stats.binom.cdf(outside + 1, n, 0.5) > 0.025


def test_a_median_as_published() -> None:
    # Conover 1999 (Practical Nonparametric Statistics), table of ranks: 6 and 15 of 20.
    found = median(range(1, 21))
    assert (found.low, found.value, found.high) == (6, 10.5, 15)


def test_a_median_of_few_runs_from_the_least_to_the_greatest() -> None:
    assert median([9, 2, 4]) == Estimate(value=4, low=2, high=9, n=3)
    assert median([5]) == Estimate(value=5, low=5, high=5, n=1)


@settings(deadline=None)
@given(st.integers(1, 400), days, st.integers(1, 400), days)
def test_a_ratio_holds_what_an_exact_test_does_not_refuse(
    count: int, now: int, before: int, then: int
) -> None:
    found = rate_ratio(count, now, before, then)
    assert found.value == pytest.approx(count / now / (before / then))
    assert found.n == count + before
    assert ordered(found)
    for ratio, side in ((found.low, "greater"), (found.high, "less")):
        chance = ratio * now / (ratio * now + then)
        test = stats.binomtest(count, count + before, chance, alternative=side)
        assert test.pvalue == pytest.approx(0.025, rel=1e-6)


def test_a_ratio_to_nothing_before_is_open_upward() -> None:
    found = rate_ratio(6, 30, 0, 30)
    assert (found.value, found.high) == (math.inf, math.inf)
    assert found.low == pytest.approx(0.025 ** (1 / 6) / (1 - 0.025 ** (1 / 6)))
    nothing = rate_ratio(0, 30, 0, 30)
    assert (nothing.low, nothing.high, nothing.n) == (0, math.inf, 0)
    none_now = rate_ratio(0, 30, 6, 30)
    assert (none_now.value, none_now.low) == (0, 0)
    assert none_now.high == pytest.approx(1 / found.low)


@given(counts, days, counts, days)
def test_a_ratio_turned_over_has_its_interval_turned_over(
    count: int, now: int, before: int, then: int
) -> None:
    found, turned = rate_ratio(count, now, before, then), rate_ratio(before, then, count, now)
    if found.low:
        assert turned.high == pytest.approx(1 / found.low, rel=1e-9)
    else:
        assert turned.high == math.inf


@pytest.mark.parametrize("estimate", [mean, median])
@given(values=ratings, seed=st.integers(0, 99))
def test_the_order_of_the_values_does_not_matter(
    estimate: Callable[[Sequence[float]], Estimate], values: list[int], seed: int
) -> None:
    shuffled = random.Random(seed).sample(values, len(values))
    one, other = estimate(values), estimate(shuffled)
    assert (one.low, one.value, one.high) == pytest.approx((other.low, other.value, other.high))


@given(
    st.lists(st.integers(0, 10), min_size=6, max_size=40).filter(lambda each: len(set(each)) > 1)
)
def test_more_of_the_same_is_surer(values: list[int]) -> None:
    widths = [found.high - found.low for found in map(mean, (values, values * 4, values * 16))]
    assert all(wide > narrow for wide, narrow in pairwise(widths))
    medians = [found.high - found.low for found in map(median, (values, values * 4, values * 16))]
    assert all(wide >= narrow for wide, narrow in pairwise(medians))


@given(st.integers(0, 20), st.integers(1, 20))
def test_more_of_the_same_share_is_surer(part: int, rest: int) -> None:
    found = [share(part * times, (part + rest) * times) for times in (1, 4, 16)]
    widths = [each.high - each.low for each in found]
    assert all(wide > narrow for wide, narrow in pairwise(widths))
