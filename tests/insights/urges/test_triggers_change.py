"""More or less often than before: only where chance among many would seldom say so."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom

from smart_journal.insights.pooling import Verdict
from smart_journal.insights.urges.triggers_change import changes


def verdicts(counts: list[tuple[int, int]], days: int = 91, before: int = 91) -> list[Verdict]:
    return [each.verdict for each in changes(counts, days=days, days_before=before)]


def test_a_large_change_is_told_and_a_small_one_is_not() -> None:
    assert verdicts([(30, 5), (5, 30), (12, 10), (1, 0), (0, 1)]) == [
        Verdict.MORE,
        Verdict.LESS,
        Verdict.UNSURE,
        Verdict.UNSURE,
        Verdict.UNSURE,
    ]


def test_what_is_told_alone_may_be_chance_among_many() -> None:
    assert verdicts([(15, 4)]) == [Verdict.MORE]
    assert verdicts([(15, 4), *[(5, 5)] * 11])[0] is Verdict.UNSURE


def test_fewer_urges_on_as_much_fewer_days_are_no_change() -> None:
    assert verdicts([(10, 100)], days=9, before=90) == [Verdict.UNSURE]
    (change,) = changes([(10, 100)], days=9, days_before=90)
    assert change.ratio.value == pytest.approx(1.0)
    assert verdicts([(10, 100)], days=90, before=90) == [Verdict.LESS]


@given(st.integers(0, 60), st.integers(0, 60), st.integers(7, 400), st.integers(7, 400))
def test_one_by_itself_is_told_where_the_exact_test_says_so(
    count: int, before: int, days: int, days_before: int
) -> None:
    if count + before == 0:
        return
    share = days / (days + days_before)
    tails = binom.cdf(count, count + before, share), binom.sf(count - 1, count + before, share)
    chance = min(1.0, 2 * min(tails))
    if abs(chance - 0.05) > 1e-9:
        (found,) = changes([(count, before)], days=days, days_before=days_before)
        assert found.told == (chance <= 0.05)
        if found.told:
            assert found.ratio.low > 1 or found.ratio.high < 1
            assert (found.verdict is Verdict.MORE) == (found.ratio.value > 1)


def test_where_nothing_changed_any_is_told_in_at_most_one_look_of_twenty() -> None:
    rng = Random(11)
    looks = 400

    def count() -> int:
        return sum(rng.random() < 0.1 for _day in range(91))

    def look() -> bool:
        pairs = [(count(), count()) for _trigger in range(10)]
        return any(each.told for each in changes(pairs, days=91, days_before=91))

    assert sum(look() for _look in range(looks)) <= 0.05 * looks
