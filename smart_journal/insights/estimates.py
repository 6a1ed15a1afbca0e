"""What notes say and how sure that is: estimates with intervals, curves of lengths.

Every interval is one of 95 %: drawn from many people's notes, it would hold the truth for 19 of
20 of them. It speaks of chance alone; what was not written down is in no interval.
What helps, a comparison of many ways at once, has a module of its own: pooling.
"""

from __future__ import annotations

import math
import statistics
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from smart_journal.insights.quantiles import beta_quantile, t_quantile

# The two-sided 95 % point of the normal distribution, and what is left out on either side.
Z = statistics.NormalDist().inv_cdf(0.975)
TAIL = 0.025
SHAPED = 12  # values from which their shape counts

# Shares are products of fractions: a half is not always exactly 0.5.
_HALF = 0.5 + 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A share, a mean, a median or a ratio with its 95 % interval, from `n` things noted.

    `low` <= `value` <= `high`; of a ratio or a median of lengths `high` may be infinite.
    """

    value: float
    low: float
    high: float
    n: int


def within(estimate: Estimate, lowest: float, highest: float) -> Estimate:
    """Return an estimate whose interval does not go beyond the ends of its scale."""
    return replace(estimate, low=max(lowest, estimate.low), high=min(highest, estimate.high))


def share(part: int, whole: int) -> Estimate:
    """Return the share 0 to 1 that `part` is of `whole` >= 1.

    Wilson's score interval (Wilson 1927, J. Am. Stat. Assoc. 22:209), as recommended for small
    numbers by Brown, Cai & DasGupta 2001 (Statistical Science 16:101).
    """
    value = part / whole
    spread = Z * math.sqrt(value * (1 - value) / whole + (Z / (2 * whole)) ** 2)
    centre, size = value + Z * Z / (2 * whole), 1 + Z * Z / whole
    return Estimate(
        value=value,
        # At either end the formula meets the share itself, but for rounding.
        low=min(value, max(0.0, (centre - spread) / size)) if part else 0.0,
        high=max(value, min(1.0, (centre + spread) / size)) if part < whole else 1.0,
        n=whole,
    )


def mean(values: Sequence[float]) -> Estimate:
    """Return the mean of at least 2 values.

    The t interval bent by the sample's skewness: Hall's cubic transformation (Hall 1992, J. R.
    Stat. Soc. B 54:221) with t in place of the normal quantile. Lengths have a long tail and
    ratings stop at 0 and 10; there the plain t interval covers the truth too seldom
    (tests/simulations). Below 12 values it is the plain t interval: a skewness of so few is
    chance, and would bend the interval far out. Equal values give an interval without width.
    The ends can lie outside a scale: whoever draws them cuts them to it.
    """
    n = len(values)
    value = statistics.fmean(values)
    apart = [each - value for each in values]
    squares = math.fsum(each * each for each in apart)
    error = math.sqrt(squares / (n - 1) / n)
    if not error > 0:
        return Estimate(value=value, low=value, high=value, n=n)
    t = t_quantile(1 - TAIL, n - 1)
    bend = _skewness(apart, squares) / math.sqrt(n) if n >= SHAPED else 0.0
    return Estimate(
        value=value,
        low=value - error * _unbent(t, bend),
        high=value - error * _unbent(-t, bend),
        n=n,
    )


def _skewness(apart: Sequence[float], squares: float) -> float:
    """Return the adjusted Fisher-Pearson skewness, 0 for fewer than 3 values."""
    n = len(apart)
    if n < 3:
        return 0.0
    unit = math.sqrt(squares / n)
    plain = math.fsum((each / unit) ** 3 for each in apart) / n
    return plain * math.sqrt(n * (n - 1)) / (n - 2)


def _unbent(t: float, bend: float) -> float:
    """Return where Hall's cubic is `t`; `bend` is the skewness over root n, -1 to 1."""
    if abs(bend) < 1e-6:
        return t
    return 3 / bend * (math.cbrt(1 + bend * (t - bend / 6)) - 1)


def median(values: Sequence[float]) -> Estimate:
    """Return the median of at least 1 value, between two of the values themselves.

    The exact interval of order statistics (David & Nagaraja 2003, Order Statistics, 7.1): it
    covers at least 95 %. Fewer than 6 values cannot, so there it runs from the least to the
    greatest.
    """
    ordered = sorted(values)
    at = _rank(len(ordered))
    return Estimate(
        value=statistics.median(ordered), low=ordered[at], high=ordered[-1 - at], n=len(ordered)
    )


def _rank(n: int) -> int:
    """Return how many values to leave out on either side.

    The truth lies below the value after them as often as n fair throws show that many heads or
    fewer: at most 2.5 % of the time.
    """
    rank = n // 2
    log_chance = math.lgamma(n + 1) - math.lgamma(rank + 1) - math.lgamma(n - rank + 1)
    chance = math.exp(log_chance - n * math.log(2))
    up_to = 0.5 if n % 2 else (1 + chance) / 2
    while rank > 0 and up_to > TAIL:
        up_to -= chance
        chance *= rank / (n - rank + 1)
        rank -= 1
    return rank


def rate_ratio(count: int, days: float, before: int, days_before: float) -> Estimate:
    """Return the rate now over the rate before; `n` counts both, days are above 0.

    Given their sum, the counts are a share of it whatever the rates (Przyborowski & Wilenski
    1940, Biometrika 31:313), so the interval is the exact one of a share (Clopper & Pearson
    1934, Biometrika 26:404): it covers at least 95 %. `value` and `high` are infinite where
    `before` is 0; where both counts are 0, `low` is 0 and `high` infinite: nothing is known.
    """
    longer = days_before / days
    low = beta_quantile(TAIL, count, before + 1) if count else 0.0
    high = beta_quantile(1 - TAIL, count + 1, before) if before else 1.0
    return Estimate(
        value=count / before * longer if before else math.inf,
        low=low / (1 - low) * longer,
        high=high / (1 - high) * longer if before else math.inf,
        n=count + before,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The share 0 to 1 still going after `time`, its interval, and how many were `left` till then.

    `left` counts those known to last at least as long as `time`.
    """

    time: float
    share: float
    low: float
    high: float
    left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Survival:
    """How long things last: `n` lengths of which `ended` are known to the end.

    `steps` has one for every length that occurs, in order, those without an end included: the
    last is where knowledge stops.
    """

    n: int
    ended: int
    steps: tuple[Step, ...]

    def median(self) -> Estimate | None:
        """Return by when half were over, or None when less than half is known to be over.

        Where the curve lies at a half, the middle of that stretch is taken, as for any median.
        The interval holds the times at which the curve's own interval holds a half (Brookmeyer
        & Crowley 1982, Biometrics 38:29); `high` is infinite where it never leaves it.
        """
        at = next((at for at, step in enumerate(self.steps) if step.share <= _HALF), None)
        if at is None:
            return None
        step = self.steps[at]
        later = (each.time for each in self.steps[at:] if each.share < step.share)
        end = next(later, step.time) if step.share > 1 - _HALF else step.time
        return Estimate(
            value=(step.time + end) / 2,
            low=next(each.time for each in self.steps if each.low <= _HALF),
            high=next((each.time for each in self.steps if each.high <= _HALF), math.inf),
            n=self.n,
        )

    def at(self, time: float) -> Step:
        """Return the step in force at `time`; before the first, one at 0 with all still going."""
        found = bisect_right(self.steps, time, key=lambda step: step.time)
        return self.steps[found - 1] if found else _untouched(0.0, self.n)


def survival(lengths: Sequence[float], ended: Sequence[bool]) -> Survival:
    """Return the curve of `lengths` >= 0; where not `ended` it lasted at least that long.

    The product-limit estimate (Kaplan & Meier 1958, J. Am. Stat. Assoc. 53:457): of equal
    lengths the ends come first. Intervals from Greenwood's variance (1926) of log(-log(share))
    (Kalbfleisch & Prentice 1980, 1.3). Where that has no value, before the first end and after
    the last of all, the interval is Wilson's for all of those left, or stays open to what it was.
    """
    left, share_left, variance = len(lengths), 1.0, 0.0
    steps: list[Step] = []
    for time, group in groupby(sorted(zip(lengths, ended, strict=True)), key=lambda pair: pair[0]):
        ends = [end for _time, end in group]
        over = sum(ends)
        if over == left:
            high = steps[-1].high if steps else 1.0
            steps.append(Step(time=time, share=0.0, low=0.0, high=high, left=left))
        elif over or variance:
            share_left *= 1 - over / left
            variance += over / (left * (left - over))
            steps.append(_step(time, share_left, variance, left))
        else:
            steps.append(_untouched(time, left))
        left -= len(ends)
    return Survival(n=len(lengths), ended=sum(ended), steps=tuple(steps))


def _step(time: float, share_left: float, variance: float, left: int) -> Step:
    log_share = math.log(share_left)
    spread = Z * math.sqrt(variance) / log_share
    return Step(
        time=time,
        share=share_left,
        low=math.exp(log_share * math.exp(-spread)),
        high=math.exp(log_share * math.exp(spread)),
        left=left,
    )


def _untouched(time: float, left: int) -> Step:
    return Step(time=time, share=1.0, low=left / (left + Z * Z), high=1.0, left=left)
