"""Whether intervals of 95 % hold the truth in 95 of 100 journals, over a grid of truths."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from random import Random
from statistics import NormalDist, fmean

from smart_journal.insights.estimates import Estimate, mean, median, rate_ratio, share, survival
from tests.simulations.report import Row

SIZES = (20, 40, 100, 400)
SHARES = tuple(tenth / 10 for tenth in range(1, 10))
RATIOS = (0.25, 0.5, 1.0, 2.0, 4.0)
GOING = (0.9, 0.75, 0.5, 0.25, 0.1)
CENSORED = (0.0, 0.2, 0.5)

# The log-normal lengths of the sample year: a median of 8 minutes.
MEDIAN, SPREAD = 8.0, 0.75
NORMAL = NormalDist()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where values come from, with the truth about them."""

    name: str
    draw: Callable[[Random], float]
    mean: float
    median: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Lengths(Source):
    """Lengths in minutes; `over` is when all but a share of them are over."""

    over: Callable[[float], float]


class Cells:
    """How often intervals covered the truth, cell by cell of a grid."""

    def __init__(self) -> None:
        self._shares: dict[str, float] = {}

    def add(self, cell: str, covered: float) -> None:
        """Write down the share 0 to 1 of one cell."""
        self._shares[cell] = covered

    def row(self, what: str, grid: str, runs: int | None, *, high: float = 0.97) -> Row:
        """Return the mean over the cells, with the worst of them; `high` 1 for exact intervals."""
        worst = min(self._shares, key=lambda cell: self._shares[cell])
        return Row(
            what=f"95 % covers: {what}",
            grid=grid,
            runs=runs,
            share=fmean(self._shares.values()),
            low=0.93 if high < 1 else 0.95,
            high=high,
            note=f"worst {self._shares[worst]:.1%} ({worst})",
        )


def lengths() -> tuple[Lengths, ...]:
    """Return skewed lengths."""
    return (
        Lengths(
            name="log-normal",
            draw=lambda random: MEDIAN * math.exp(random.gauss(0, SPREAD)),
            mean=MEDIAN * math.exp(SPREAD**2 / 2),
            median=MEDIAN,
            over=lambda going: MEDIAN * math.exp(SPREAD * NORMAL.inv_cdf(1 - going)),
        ),
        Lengths(
            name="exponential",
            draw=lambda random: random.expovariate(1 / MEDIAN),
            mean=MEDIAN,
            median=MEDIAN * math.log(2),
            over=lambda going: -MEDIAN * math.log(going),
        ),
    )


def ratings() -> tuple[Source, ...]:
    """Return ratings in whole points from 0 to 10: mid-scale, high, and crowded at either end."""
    return tuple(
        _ratings(centre, spread)
        for centre, spread in ((3.3, 1.8), (6.9, 1.8), (0.5, 2.0), (9.5, 2.0))
    )


def _ratings(centre: float, spread: float) -> Source:
    felt = NormalDist(centre, spread)
    # At least `point` is noted where at least half a point less is felt.
    at_least = [1 - felt.cdf(point - 0.5) for point in range(1, 11)]
    return Source(
        name=f"ratings about {centre}",
        draw=lambda random: min(10, max(0, round(random.gauss(centre, spread)))),
        mean=math.fsum(at_least),
        median=sum(chance > 0.5 for chance in at_least),
    )


def rows(runs: int, sizes: tuple[int, ...] = SIZES) -> Iterator[Row]:
    """Yield how often the intervals of each kind cover the truth, over numbers of notes."""
    ns = f"n {', '.join(map(str, sizes))}"
    yield _shares(sizes).row("shares", f"{ns}; 0.1 to 0.9", None)
    yield _ratios(sizes).row(
        "ratios of rates (exact)", f"{ns} in both; 1/4 to 4 times", None, high=1
    )
    skewed = f"{ns}; 2 shapes"
    whole = f"{ns}; 4 shapes, 0 to 10"
    yield _of(mean, lengths(), sizes, runs).row("means of skewed lengths", skewed, runs)
    yield _of(mean, ratings(), sizes, runs).row("means of ratings", whole, runs)
    yield _of(median, lengths(), sizes, runs).row("medians of skewed lengths", skewed, runs)
    yield _of(median, ratings(), sizes, runs).row("medians of ratings (exact)", whole, runs, high=1)
    censored = f"{skewed}; 0, 20, 50 % open"
    going, middle = _curves(sizes, runs)
    yield going.row("share still going", f"{censored}; 0.9 to 0.1", runs)
    yield middle.row("median of lengths with open ends", censored, runs)


def _covers(estimate: Estimate, truth: float) -> bool:
    return estimate.low <= truth <= estimate.high


def _binomial(part: int, whole: int, chance: float) -> float:
    ways = math.lgamma(whole + 1) - math.lgamma(part + 1) - math.lgamma(whole - part + 1)
    return math.exp(ways + part * math.log(chance) + (whole - part) * math.log1p(-chance))


def _shares(sizes: tuple[int, ...]) -> Cells:
    cells = Cells()
    for n in sizes:
        found = [share(part, n) for part in range(n + 1)]
        for truth in SHARES:
            chances = (
                _binomial(part, n, truth) for part in range(n + 1) if _covers(found[part], truth)
            )
            cells.add(f"n {n}, {truth}", math.fsum(chances))
    return cells


def _ratios(sizes: tuple[int, ...]) -> Cells:
    cells, days, days_before = Cells(), 90, 365
    for n in sizes:
        found = [rate_ratio(count, days, n - count, days_before) for count in range(n + 1)]
        for truth in RATIOS:
            chance = truth * days / (truth * days + days_before)
            chances = (
                _binomial(count, n, chance)
                for count in range(n + 1)
                if _covers(found[count], truth)
            )
            cells.add(f"n {n}, {truth} times", math.fsum(chances))
    return cells


def _of(
    estimate: Callable[[list[float]], Estimate],
    sources: tuple[Source, ...],
    sizes: tuple[int, ...],
    runs: int,
) -> Cells:
    cells = Cells()
    for source in sources:
        truth = source.median if estimate is median else source.mean
        for n in sizes:
            cell = f"n {n}, {source.name}"
            draw = partial(source.draw, Random(cell))
            covered = (_covers(estimate([draw() for _ in range(n)]), truth) for _ in range(runs))
            cells.add(cell, fmean(covered))
    return cells


def _curves(sizes: tuple[int, ...], runs: int) -> tuple[Cells, Cells]:
    going, middle = Cells(), Cells()
    for source in lengths():
        for n in sizes:
            for censored in CENSORED:
                _curve(source, n, censored, runs, going, middle)
    return going, middle


def _curve(
    source: Lengths, n: int, censored: float, runs: int, going: Cells, middle: Cells
) -> None:
    """Add the coverage of the curve where it is known, and of its median where there is one."""
    name = f"n {n}, {source.name}, {censored:.0%} open"
    seen = source.mean * (1 - censored) / censored if censored else math.inf
    random = Random(name)
    covered: dict[float, list[bool]] = {share_going: [] for share_going in GOING}
    medians = []
    for _run in range(runs):
        # Each is lost from sight at a moment that has nothing to do with how long it lasts.
        true = [source.draw(random) for _ in range(n)]
        lost = [random.expovariate(1) * seen if censored else math.inf for _ in true]
        curve = survival(
            list(map(min, true, lost)), [end <= gone for end, gone in zip(true, lost, strict=True)]
        )
        for share_going, held in covered.items():
            at = source.over(share_going)
            if at <= curve.steps[-1].time:
                step = curve.at(at)
                held.append(step.low <= share_going <= step.high)
        if (half := curve.median()) is not None:
            medians.append(_covers(half, source.median))
    for share_going, held in covered.items():
        if held:
            going.add(f"{name}, {share_going} going", fmean(held))
    middle.add(name, fmean(medians))
