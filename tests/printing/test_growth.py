"""Free space: whole lines, fair shares, and nothing handed out twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smart_journal.printing.growth import Grower, share_out

GROWERS = st.lists(
    st.builds(
        Grower,
        share=st.floats(0, 5),
        step=st.sampled_from([0.0, 10.0, 23.5]),
        most=st.floats(0, 400),
    ),
    max_size=6,
)


@given(free=st.floats(0, 800), growers=GROWERS)
def test_no_more_is_given_than_there_is_and_than_is_of_use(
    free: float, growers: list[Grower]
) -> None:
    given_out = share_out(free, growers)
    assert sum(given_out) <= free + 0.001
    for points, grower in zip(given_out, growers, strict=True):
        assert 0 <= points <= grower.most + 0.001
        if grower.step:
            assert points / grower.step == pytest.approx(round(points / grower.step), abs=1e-6)
        if not grower.share:
            assert points == 0


def test_space_is_shared_by_weight() -> None:
    growers = [Grower(1, 0, 1000), Grower(3, 0, 1000)]
    assert share_out(100, growers) == pytest.approx([25, 75])


def test_what_one_cannot_use_goes_to_the_others() -> None:
    growers = [Grower(1, 0, 10), Grower(1, 0, 1000)]
    assert share_out(100, growers) == pytest.approx([10, 90])


def test_lines_that_no_share_completes_are_still_used() -> None:
    growers = [Grower(1, 20, 1000)] * 3
    assert sum(share_out(50, growers)) == 40
