"""Gaps in logging never look like fewer urges."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from random import Random
from statistics import fmean

from smart_journal.domain.period import Span
from smart_journal.domain.urge import Outcome, Urge
from smart_journal.insights.facts import Facts
from smart_journal.insights.insight import Insight
from smart_journal.insights.urges.answer import over_time
from tests.insights.english import English
from tests.simulations.report import Row
from tests.simulations.years import noted, poisson

TODAY = date(2026, 11, 26)
DAYS = 364
STOP = 200  # days until one who stops logging stops
A_DAY = 0.6  # urges, all year long
CHECK_IN = 0.8  # the chance of a check-in on a day with time for the journal
WORDS = English()

FEWER = "Fewer urges"
FEWER_DAYS = "fewer days"
TAKEN_BACK = "On the days logged"
NOTHING_LOGGED = "Nothing was logged after"


def rows(runs: int) -> Iterator[Row]:
    """Yield how often a year of steady urges is told as one of fewer; `runs` are years."""
    grid = f"{A_DAY} urges a day, 364 days"
    stopped = [_told(Random(f"stops {run}"), _stops) for run in range(runs)]
    yield _row("stops logging: no value where nothing is known", grid, map(_unknown, stopped), runs)
    told_of_stopped = [_said(chart) for chart in stopped]
    yield _row(
        "stops logging: the sentence says so",
        grid,
        (NOTHING_LOGGED in told for told in told_of_stopped),
        runs,
    )
    yield _row(
        "stops logging: none says fewer urges",
        grid,
        (FEWER not in told for told in told_of_stopped),
        runs,
        # What was logged before can differ by chance.
        low=0.95,
    )
    faded = [_said(_told(Random(f"fades {run}"), _fades)) for run in range(runs)]
    yield _row(
        "logs less and less: fewer urges only beside fewer days",
        grid,
        (FEWER not in told or FEWER_DAYS in told.lower() for told in faded),
        runs,
    )
    steady = [_said(_told(Random(f"steady {run}"), _steady)) for run in range(runs)]
    yield _row(
        "logs on, as many urges: none says fewer urges",
        grid,
        (FEWER not in told for told in steady),
        runs,
        low=0.95,
    )
    eased = [_said(_told(Random(f"eases {run}"), _steady, eases=True)) for run in range(runs)]
    yield _row(
        "logs on, a fifth as many in the end: found",
        grid,
        (FEWER in told and TAKEN_BACK not in told for told in eased),
        runs,
        low=0.8,
    )


def _row(what: str, grid: str, kept: Iterator[bool], runs: int, *, low: float = 1.0) -> Row:
    return Row(what=what, grid=grid, runs=runs, share=fmean(kept), low=low)


def _stops(day: int) -> float:
    return 1.0 if day < STOP else 0.0


def _fades(day: int) -> float:
    return 1 - 0.8 * day / DAYS


def _steady(_day: int) -> float:
    return 1.0


def _told(random: Random, logs: Callable[[int], float], *, eases: bool = False) -> Insight:
    """Return the chart of a year in which the journal is opened with a chance that `logs` says."""
    urges: list[Urge] = []
    logged: set[date] = set()
    first = TODAY - timedelta(days=DAYS - 1)
    for day in range(DAYS):
        if random.random() >= logs(day):
            continue
        at = first + timedelta(days=day)
        a_day = A_DAY * _fades(day) if eases else A_DAY
        found = [_urge(random, at) for _urge_of_day in range(poisson(random, a_day))]
        urges += found
        if found or random.random() < CHECK_IN:
            logged.add(at)
    facts = Facts(
        span=Span(first=first, last=TODAY),
        today=TODAY,
        urges=tuple(sorted(urges, key=lambda urge: urge.at)),
        logged=frozenset(logged),
    )
    return over_time(facts)[0]


def _urge(random: Random, day: date) -> Urge:
    return Urge(
        at=datetime.combine(day, time(random.randint(8, 22), random.randint(0, 59))),
        strength=noted(random.gauss(5, 1.8)),
        outcome=Outcome.PASSED,
    )


def _unknown(chart: Insight) -> bool:
    """Return whether the table holds no number of urges for the time after the last note."""
    silent = TODAY - timedelta(days=DAYS - 1 - STOP)
    after = [
        row for row in chart.table(WORDS).rows if isinstance(row[0], date) and row[0] >= silent
    ]
    return bool(after) and all(row[1] is None for row in after)


def _said(chart: Insight) -> str:
    return chart.sentence(WORDS)
