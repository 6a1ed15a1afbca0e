"""The cards of the first page: whichever are shown fill their rows and never overlap."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.ui.today.places import COLUMNS, place

NAMES = ("why", "figures", "plan", "next", "weeks", "balance")


@given(st.sets(st.sampled_from(NAMES)), st.booleans())
def test_every_card_has_a_place_of_its_own(shown: set[str], narrow: bool) -> None:
    places = place(sorted(shown), narrow=narrow)
    assert places.keys() == shown
    taken = [
        (row + down, column + across)
        for row, column, rows, columns in places.values()
        for down, across in product(range(rows), range(columns))
    ]
    assert len(taken) == len(set(taken))
    for row in {row for row, _column in taken}:
        assert sum(1 for each, _column in taken if each == row) == COLUMNS
