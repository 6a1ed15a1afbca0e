"""Axes of amounts are round and reach as far as the amounts do."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smart_journal.charts.goal.scale import amount_ticks


@given(st.floats(0, 100_000), st.integers(1, 6))
def test_ticks_are_even_few_and_high_enough(highest: float, steps: int) -> None:
    ticks = amount_ticks(highest, steps)
    assert ticks[0] == 0
    assert ticks[-1] >= highest - 0.01
    assert 2 <= len(ticks) <= steps + 1
    sizes = [later - earlier for earlier, later in pairwise(ticks)]
    assert max(sizes) == pytest.approx(min(sizes))


@pytest.mark.parametrize(
    ("highest", "steps", "ticks"),
    [
        (0, 4, (0, 0.01)),
        (0.3, 4, (0, 0.1, 0.2, 0.3)),
        (3.5, 2, (0, 2, 4)),
        (7, 3, (0, 5, 10)),
        (12_000, 3, (0, 5_000, 10_000, 15_000)),
    ],
)
def test_ticks_by_hand(highest: float, steps: int, ticks: tuple[float, ...]) -> None:
    assert amount_ticks(highest, steps) == ticks
