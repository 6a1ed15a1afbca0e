"""The share that passed without acting, over times long enough to tell."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.urge import Outcome, Urge
from smart_journal.insights.estimates import share
from smart_journal.insights.urges.over_time import UrgesOverTime
from smart_journal.insights.urges.passed import SIZES
from tests.insights.journal import MONDAY, TODAY
from tests.insights.urges.people import over_time_of


def weeks(counts: list[tuple[int, int]]) -> UrgesOverTime:
    """Return weeks with so many urges that passed, of so many with an outcome, in each."""
    urges = [
        Urge(
            at=datetime.combine(MONDAY + timedelta(weeks=week), time(9, at)),
            strength=5,
            outcome=Outcome.PASSED if at < passed else Outcome.ACTED,
        )
        for week, (passed, outcomes) in enumerate(counts)
        for at in range(outcomes)
    ]
    return over_time_of(urges, MONDAY, TODAY)


def test_weeks_stand_alone_where_each_has_five() -> None:
    found = weeks([(4, 5), (5, 6), (0, 8), (7, 7)]).shares()
    assert found.size == 1
    assert [(each.first, each.last, each.passed) for each in found.shares] == [
        (0, 0, 4),
        (1, 1, 5),
        (2, 2, 0),
        (3, 3, 7),
    ]
    assert [each.estimate for each in found.shares] == [
        share(4, 5),
        share(5, 6),
        share(0, 8),
        share(7, 7),
    ]


def test_fewer_are_taken_together_from_the_first_to_the_last_with_an_outcome() -> None:
    found = weeks([(0, 0), (2, 2), (1, 3), (0, 0), (3, 3), (2, 2)]).shares()
    assert found.size == 4
    assert [(each.first, each.last, each.passed) for each in found.shares] == [(1, 2, 3), (4, 5, 5)]


def test_a_group_of_fewer_than_five_is_left_out() -> None:
    found = weeks([(3, 5), (3, 6), (6, 6), (4, 5), (1, 4)]).shares()
    assert found.size == 1
    assert [each.first for each in found.shares] == [0, 1, 2, 3]
    assert weeks([(1, 1), (1, 1)]).shares().shares == ()
    assert weeks([]).shares().shares == ()


@given(st.lists(st.integers(0, 9).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))))
def test_no_urge_counts_twice_and_no_share_is_of_less_than_five(
    counts: list[tuple[int, int]],
) -> None:
    over = weeks(counts[:12])
    found = over.shares()
    assert found.size in SIZES[over.unit]
    ends = -1
    for each in found.shares:
        buckets = over.buckets[each.first : each.last + 1]
        assert each.first > ends
        assert len(buckets) <= found.size
        assert each.estimate.n == sum(bucket.with_outcome for bucket in buckets) >= 5
        assert each.passed == sum(bucket.passed for bucket in buckets)
        ends = each.last
