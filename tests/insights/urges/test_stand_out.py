"""What stands out in a week: found when it is there, and not where chance made it."""

from __future__ import annotations

from random import Random

import pytest
from scipy.stats import binom

from smart_journal.insights.urges.stand_out import CHANCE, stand_out

EVEN = (12,) * 7


def counts_of(rng: Random, urges: int, weights: list[list[float]]) -> list[list[int]]:
    """Return a map of so many urges that fall into cells by their weights."""
    slots = len(weights[0])
    counts = [[0] * slots for _row in weights]
    flat = [weight for row in weights for weight in row]
    for cell in rng.choices(range(len(flat)), weights=flat, k=urges):
        counts[cell // slots][cell % slots] += 1
    return counts


def awake(slots: int) -> list[list[float]]:
    """Return even weights over the 16 hours in which most people are awake."""
    return [[1.0 if 2 * slots / 24 <= slot < 18 * slots / 24 else 0.0 for slot in range(slots)]] * 7


@pytest.mark.parametrize(("urges", "hours"), [(20, 3), (80, 3), (200, 2), (1000, 1), (9000, 1)])
def test_nothing_stands_out_where_urges_come_evenly(urges: int, hours: int) -> None:
    rng = Random(urges)
    slots = 24 // hours
    even = [[1.0] * slots] * 7
    for weights in (even, awake(slots)):
        found = [stand_out(counts_of(rng, urges, weights), EVEN, hours) for _time in range(80)]
        assert sum(map(bool, found)) <= 4  # 2 in 100 at most, and what chance adds to that


@pytest.mark.parametrize("start", range(7))
def test_two_evenings_are_found_wherever_they_are_in_the_week(start: int) -> None:
    rng = Random(start)
    rows = {start, (start + 1) % 7}
    weights = [
        [6.0 if row in rows and slot in (6, 7) else each for slot, each in enumerate(line)]
        for row, line in enumerate(awake(12))
    ]
    (found,) = stand_out(counts_of(rng, 300, weights), EVEN, 2)
    assert (set(found.rows), found.first, found.last) == (rows, 6, 7)


def test_evenings_of_some_days_and_mornings_of_another_are_two_things_to_say() -> None:
    counts = [[0, 4, 4, 4, 4, 30, 4, 0] for _row in range(7)]
    counts[2] = [0, 44, 44, 44, 44, 0, 44, 0]
    found = stand_out(counts, EVEN, 3)
    assert [(block.rows, block.first, block.last) for block in found] == [
        (tuple(range(7)), 5, 5),
        ((2,), 0, 7),
    ]


def test_the_chance_is_the_exact_one_times_the_runs_looked_at() -> None:
    """One hour of the day with more and more urges, against twice as many as in any other."""
    told = []
    for extra in range(40):
        counts = [[1] * 24 for _row in range(7)]
        for row in range(7):
            counts[row][10] += extra // 7 + (row < extra % 7)
        chance = binom.sf(6 + extra, 168 + extra, 2 / 25) * (24 + 23 + 22 + 21)
        found = stand_out(counts, EVEN, 1)
        told.append(bool(found))
        hours = [(block.first, block.last) for block in found]
        assert hours == ([(10, 10)] if chance < CHANCE else [])
    assert 5 < told.index(True) < 35


def test_days_never_logged_and_maps_of_nothing_are_no_hindrance() -> None:
    nothing = [[0] * 8 for _row in range(7)]
    assert stand_out(nothing, EVEN, 3) == ()
    assert stand_out(nothing, (0,) * 7, 3) == ()
    one_day = [[0] * 8 for _row in range(7)]
    one_day[3] = [0, 0, 0, 0, 30, 0, 0, 0]
    (found,) = stand_out(one_day, (0, 0, 0, 9, 0, 0, 0), 3)
    assert (found.first, found.last, found.count) == (4, 4, 30)
