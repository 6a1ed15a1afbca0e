"""What helps: how much more urges fell where a way of coping was used, and how sure that is.

A description of the person's notes, not of causes: what made a person choose a way, other than
the strength they noted, is not in it. High urges fall by themselves, so only urges of the same
starting strength are compared. A few urges say little about one way, so its
difference is drawn toward none as far as the ways are alike: partial pooling (Lindley & Smith
1972, J. R. Stat. Soc. B 34:1), with how unlike they are weighed over all that the notes allow
rather than guessed once (Rubin 1981, J. Educ. Stat. 6:377; Gelman 2006, Bayesian Analysis 1:515).
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import mul

from smart_journal.insights.quantiles import t_quantile

# A way used less often says nothing; below the second number nothing counts as "no difference".
FEWEST = 5
AMPLE = 20

# What still counts as no difference, in points of drop.
SAME_WITHIN = 1.0

# How far the ways may lie apart, in points, each weighed by a half-Cauchy of 1 point; and so far
# that nothing is pooled.
_SPREADS = tuple(0.1 * 1.3**power for power in range(16))
_APART = 100.0

# Before any note: urges of one strength fall unlike by 2 points or so, worth this many notes.
_NOISE, _NOTES = 4.0, 2
# The noise at one strength is drawn toward that of all as if by this many notes.
_DRAWN = 10
# Two ratings in whole points are never more alike than their rounding.
_ROUNDING = 1 / 6
# Far below what one urge adds: keeps what cannot be told apart solvable.
_HAIR = 1e-6

_Vector = list[float]
_Matrix = list[list[float]]


class Verdict(StrEnum):
    """What the notes carry about one way of coping."""

    MORE = "more"
    LESS = "less"
    SAME = "same"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """How many points more urges fell with `group` than without it, in `n` urges with it.

    `low` to `high` is the 95 % interval after pooling. The verdict asks more than that interval
    shows: several ways are looked at together, and one of many stands out by chance.
    """

    group: str
    n: int
    value: float
    low: float
    high: float
    verdict: Verdict


def pooled_effects(
    outcomes: Sequence[float], starts: Sequence[float], groups: Sequence[Collection[str]]
) -> tuple[Effect, ...]:
    """Return the difference that each group makes to the outcome, best first.

    `outcomes` are drops in strength, `starts` the strengths 1 to 10 they began at (taken in
    whole points), `groups` the ways used with each urge, none to several; urges that lack a
    rating are left out before. MORE and LESS: such a difference would come up by chance for any
    of the ways in at most 5 % of journals. SAME: within 1 point. UNSURE: all else, a way used
    fewer than 5 times, and one never used apart from another.
    """
    names = sorted(set().union(*groups))
    strengths = _strengths(outcomes, starts, groups, names)
    fit = _fit(strengths, len(names))
    used = [sum(each.used[way] for each in strengths) for way in range(len(names))]
    least = [min(n, len(outcomes) - n) for n in used]
    # Bonferroni's guard: each way looked at is one more chance of a difference by chance.
    looked_at = max(1, sum(n >= FEWEST for n in least))
    sure = t_quantile(1 - 0.025 / looked_at, fit.freedom)
    effects = []
    for way, name in enumerate(names):
        found = _found(fit, _contrast(fit, strengths, way))
        effects.append(
            Effect(
                group=name,
                n=used[way],
                value=found.value,
                low=found.value - found.reach,
                high=found.value + found.reach,
                verdict=_verdict(found, least[way], sure),
            )
        )
    # What cannot be told apart differs by rounding alone.
    return tuple(sorted(effects, key=lambda each: (-round(each.value, 9), -each.n, each.group)))


@dataclass(frozen=True, slots=True)
class _Found:
    """A difference as pooled, with the reach of its interval, and from its own urges alone."""

    value: float
    reach: float
    alone: float
    alone_error: float
    alone_reach: float


def _verdict(found: _Found, least: int, sure: float) -> Verdict:
    """Return what can be said from at least `least` urges both with the way and without it.

    MORE and LESS want the pooled interval off 0, and the urges alone `sure` standard errors off;
    a difference within a point is SAME even when it is sure, if the urges alone are as exact.
    """
    if least < FEWEST:
        return Verdict.UNSURE
    within = abs(found.value) + found.reach <= SAME_WITHIN and found.alone_reach <= SAME_WITHIN
    if within and least >= AMPLE:
        return Verdict.SAME
    if abs(found.value) > found.reach and abs(found.alone) > sure * found.alone_error:
        return Verdict.MORE if found.value > 0 else Verdict.LESS
    return Verdict.UNSURE


@dataclass(frozen=True, slots=True)
class _Strength:
    """The urges of one starting strength, summed: over all, by way, by pair of ways."""

    n: int
    total: float
    squares: float
    used: list[int]
    fell: _Vector
    together: list[list[int]]

    @property
    def apart(self) -> float:
        """Return the sum of squares about the mean."""
        return max(0.0, self.squares - self.total**2 / self.n)

    def both(self, way: int, other: int) -> float:
        """Return the sum of products about the means of the use of two ways."""
        return self.together[way][other] - self.used[way] * self.used[other] / self.n


def _strengths(
    outcomes: Sequence[float],
    starts: Sequence[float],
    groups: Sequence[Collection[str]],
    names: Sequence[str],
) -> list[_Strength]:
    cells: dict[tuple[int, frozenset[str]], list[float]] = {}
    for outcome, start, ways in zip(outcomes, starts, groups, strict=True):
        cells.setdefault((round(start), frozenset(ways)), []).append(outcome)
    index = {name: way for way, name in enumerate(names)}
    sorted_cells = sorted(
        (start, sorted(index[name] for name in ways), falls)
        for (start, ways), falls in cells.items()
    )
    return [
        _summed([(ways, falls) for at, ways, falls in sorted_cells if at == start], len(names))
        for start in sorted({start for start, _ways, _falls in sorted_cells})
    ]


def _summed(cells: Iterable[tuple[list[int], list[float]]], ways: int) -> _Strength:
    n, total, squares = 0, 0.0, 0.0
    used, fell = [0] * ways, [0.0] * ways
    together = [[0] * ways for _way in range(ways)]
    for with_ways, falls in cells:
        count, fall = len(falls), math.fsum(falls)
        n += count
        total += fall
        squares += math.fsum(each * each for each in falls)
        for way in with_ways:
            used[way] += count
            fell[way] += fall
            for other in with_ways:
                together[way][other] += count
    return _Strength(n, total, squares, used, fell, together)


@dataclass(frozen=True, slots=True)
class _Pooled:
    """The differences of the ways if they lay some spread apart, and how likely that spread is.

    `roots` is the Cholesky factor of their precision, `pull` what the urges pull at it, solved.
    """

    log_chance: float
    roots: _Matrix
    pull: _Vector

    def of(self, contrast: _Vector) -> tuple[float, float]:
        """Return the mean and the variance of a weighted sum of differences."""
        turned = _solved(self.roots, contrast)
        return _dot(turned, self.pull), _dot(turned, turned)


@dataclass(frozen=True, slots=True)
class _Fit:
    """What the urges say; `shared[a][b]` is how far use of `a` and of `b` go together."""

    shared: _Matrix
    freedom: float
    alone: _Pooled
    pooled: list[_Pooled]


def _fit(strengths: Sequence[_Strength], ways: int) -> _Fit:
    """Fit drop = level of the strength + the differences of the ways used, by least squares.

    Urges count alike, but each strength has a noise of its own: low urges cannot fall far, so
    they fall alike. The precision is that of White 1980 (Econometrica 48:817) with one variance
    a strength.
    """
    shared, score = _zeros(ways), [0.0] * ways
    for each in strengths:
        for way in range(ways):
            score[way] += each.fell[way] - each.used[way] * each.total / each.n
            for other in range(ways):
                shared[way][other] += each.both(way, other)
    explained = _solved(_roots(shared, _HAIR), score)
    apart = math.fsum(each.apart for each in strengths)
    urges = sum(each.n for each in strengths)
    free = max(0, urges - len(strengths) - ways)
    all_noise = _drawn(_NOISE, _NOTES, apart, urges - len(strengths))
    kept = _drawn(_NOISE, _NOTES, apart - _dot(explained, explained), free) / all_noise
    noisy = _zeros(ways)
    for each in strengths:
        noise = max(_ROUNDING, kept * _drawn(all_noise, _DRAWN, each.apart, each.n - 1))
        for way in range(ways):
            for other in range(ways):
                noisy[way][other] += noise * each.both(way, other)
    roots = _roots(noisy, _HAIR)
    turned = [_solved(roots, row) for row in shared]
    precision = [[_dot(one, other) for other in turned] for one in turned]
    toward = _solved(roots, score)
    pulls = [_dot(one, toward) for one in turned]
    return _Fit(
        shared=shared,
        freedom=free + _NOTES,
        alone=_pooled(precision, pulls, _APART),
        pooled=[_pooled(precision, pulls, spread) for spread in _SPREADS],
    )


def _drawn(guess: float, notes: float, squares: float, free: int) -> float:
    """Return the variance of `squares`, drawn toward `guess` as if that came from `notes`."""
    return (notes * guess + max(0.0, squares)) / (notes + free)


def _pooled(precision: _Matrix, pulls: _Vector, spread: float) -> _Pooled:
    roots = _roots(precision, 1 / spread**2)
    pull = _solved(roots, pulls)
    log_size = 2 * math.fsum(math.log(row[-1] * spread) for row in roots)
    # The grid is even in the logarithm, hence the spread itself before its half-Cauchy.
    log_prior = math.log(spread / (1 + spread**2))
    return _Pooled((_dot(pull, pull) - log_size) / 2 + log_prior, roots, pull)


def _contrast(fit: _Fit, strengths: Sequence[_Strength], way: int) -> _Vector:
    """Return the weights of the differences that say "with this way rather than without it".

    The way itself counts in full. Where others stand in for it, as they must when each urge has
    one way, the mean of those is taken off. Others that come along with it are never its credit.
    """
    own = fit.shared[way][way]
    rest = [
        0
        if other == way
        else sum(each.used[other] - each.together[way][other] for each in strengths)
        for other in range(len(fit.shared))
    ]
    instead = min(0.0, sum(fit.shared[way]) / own - 1) if own > _HAIR else 0.0
    weights = [instead * count / (sum(rest) or 1) for count in rest]
    weights[way] = 1.0
    return weights


def _found(fit: _Fit, contrast: _Vector) -> _Found:
    top = max(each.log_chance for each in fit.pooled)
    weights = [math.exp(each.log_chance - top) for each in fit.pooled]
    parts = [each.of(contrast) for each in fit.pooled]
    value = _dot(weights, [mean for mean, _variance in parts]) / sum(weights)
    about = [variance + (mean - value) ** 2 for mean, variance in parts]
    alone, variance = fit.alone.of(contrast)
    t = t_quantile(0.975, fit.freedom)
    return _Found(
        value=value,
        reach=t * math.sqrt(_dot(weights, about) / sum(weights)),
        alone=alone,
        alone_error=math.sqrt(variance),
        alone_reach=t * math.sqrt(variance),
    )


def _zeros(size: int) -> _Matrix:
    return [[0.0] * size for _row in range(size)]


def _dot(one: _Vector, other: _Vector) -> float:
    return float(sum(map(mul, one, other)))


def _roots(matrix: _Matrix, ridge: float) -> _Matrix:
    """Return the rows of Cholesky's lower triangle of `matrix` with `ridge` on its diagonal."""
    rows: _Matrix = []
    for at, row in enumerate(matrix):
        new: _Vector = []
        for column in range(at):
            above = rows[column]
            new.append((row[column] - _dot(new, above)) / above[column])
        # Rounding alone can take what is left below the ridge.
        new.append(math.sqrt(max(ridge, row[at] + ridge - _dot(new, new))))
        rows.append(new)
    return rows


def _solved(rows: _Matrix, right: _Vector) -> _Vector:
    """Return x where the lower triangle `rows` times x is `right`."""
    found: _Vector = []
    for row, value in zip(rows, right, strict=True):
        found.append((value - _dot(found, row)) / row[-1])
    return found
