"""A key fills its rows from the left, and its guess of the room is never too small."""

from __future__ import annotations

import pytest

from smart_journal.charts.key import ROW, key_height, places
from smart_journal.charts.look import Look
from smart_journal.charts.sheet import new_sheet, text_width

WORDS = ("28 days", "all days so far", "not in line", "unknown", "looked at again")


def test_rows_are_filled_one_by_one() -> None:
    found = places(["a", "b", "c"], 12.0, 1.0, lambda _text: 2.0)
    assert found == [(0.0, 0), (pytest.approx(5.7), 0), (0.0, 1)]
    assert places([], 12.0, 1.0, lambda _text: 2.0) == []


@pytest.mark.parametrize("width", [330.0, 420.0, 700.0, 1200.0])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_there_is_room_for_every_row(width: float, scale: float) -> None:
    look = Look(width=width, height=100, scale=scale)
    sheet = new_sheet(look)
    found = places(WORDS, width, look.size, lambda text: text_width(sheet, text, small=0.88))
    assert (found[-1][1] + 1) * ROW * look.size <= key_height(WORDS, look) + 1e-6
