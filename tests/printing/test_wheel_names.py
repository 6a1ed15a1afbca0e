"""Names round the wheel: whatever they are, inside the drawing and none on another."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.printing.look import LARGE, TIGHT, Look
from smart_journal.printing.wheel_names import Name, Spoke, place_names

NAMES = st.lists(
    st.lists(st.text(st.sampled_from("abcdemW"), min_size=1, max_size=12), min_size=1, max_size=4)
    .map(" ".join)
    .map(lambda name: name[:40].strip()),
    min_size=3,
    max_size=12,
)
LOOKS = st.sampled_from([Look(), Look(1.0, TIGHT), Look(LARGE), Look(LARGE, TIGHT)])


def _apart(names: list[Name]) -> bool:
    return not any(one.hits(other) for one, other in combinations(names, 2))


def _inside(names: list[Name], width: float, height: float) -> bool:
    return all(
        name.left >= -width / 2 - 0.5
        and name.left + name.width <= width / 2 + 0.5
        and name.top >= -height / 2 - 0.5
        and name.top + name.height <= height / 2 + 0.5
        for name in names
    )


@settings(max_examples=60, deadline=None)
@given(names=NAMES, look=LOOKS, width=st.sampled_from([475.0, 492.0]))
def test_names_keep_apart_off_the_wheel_and_on_the_page(
    names: list[str], look: Look, width: float
) -> None:
    height = 277.0 if look.air < 1 else 330.0
    spokes = [Spoke(name=name, value=5) for name in names]
    radius, placed = place_names(look, spokes, width, height)
    assert radius > 60
    assert _inside(placed, width, height)
    assert _apart(placed)
    assert all(name.from_hub() > radius for name in placed)


@pytest.mark.parametrize("count", range(3, 13))
@pytest.mark.parametrize("look", [Look(), Look(LARGE)], ids=["normal", "large"])
def test_twelve_letters_are_never_cut_in_two(count: int, look: Look) -> None:
    spokes = [Spoke(name="Spirituality", value=3)] * count
    _, placed = place_names(look, spokes, 475, 330)
    assert all(name.text and name.text.lines(name.width) == 1 for name in placed)
    assert all(name.text and name.text.text == "Spirituality" for name in placed)


def test_a_blank_wheel_has_a_rule_for_each_name() -> None:
    radius, placed = place_names(Look(), [Spoke()] * 8, 475, 330)
    assert all(name.text is None and name.width > 80 for name in placed)
    assert _inside(placed, 475, 330)
    assert _apart(placed)
    assert not math.isclose(radius, 0)
