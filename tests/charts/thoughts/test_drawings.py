"""Thoughts drawn: every sign at its place, nothing known where nothing was written."""

from __future__ import annotations

import numpy as np
import pytest
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgba

from smart_journal.charts.chart import Chart
from smart_journal.charts.look import LIGHT, Look
from smart_journal.charts.thoughts import conviction, feelings, kinds
from smart_journal.domain.abc import BeliefKind
from tests.charts.samples import texts
from tests.charts.thoughts.samples import some_feelings, sorted_beliefs, sure
from tests.insights.english import English

WORDS = English()
LOOK = Look(width=860, height=320)


def shown(chart: Chart) -> list[str]:
    return [text for text, _extent in texts(chart.figure)]


def filled(chart: Chart, colour: str) -> int:
    """Return how many shapes have a colour."""
    groups = chart.figure.findobj(PolyCollection)
    return sum(
        len(found.get_paths())
        for found in groups
        if isinstance(found, PolyCollection) and np.allclose(found.get_facecolor(), to_rgba(colour))
    )


def test_a_feeling_has_a_row_with_its_pages_behind_it() -> None:
    found = some_feelings()
    marks = feelings.chart(found, LOOK, WORDS).marks
    assert [mark.entries for mark in marks] == [row.rated.entries for row in found.rows]
    assert marks[0].sentence.startswith("Angry: 9.0 before, 2.6 after on 12 pages")
    assert [mark.y for mark in marks] == sorted(mark.y for mark in marks)


def test_an_interval_is_named_only_where_one_is_drawn() -> None:
    few = feelings.chart(some_feelings(("angry", "happy"), 4), LOOK, WORDS)
    many = feelings.chart(some_feelings(), LOOK, WORDS)
    assert "Likely (95 %)" not in shown(few)
    assert "Likely (95 %)" in shown(many)
    assert (filled(few, LIGHT.wash), filled(many, LIGHT.wash) > 1) == (0, True)


def test_conviction_runs_from_nought_to_a_hundred_per_cent() -> None:
    found = sure(9)
    drawn = conviction.chart(found, LOOK, WORDS)
    marks = drawn.marks
    assert {"0 %", "50 %", "100 %"} <= set(shown(drawn))
    assert len(marks) == 9
    new = [each.new for each in found.rated]
    assert [mark.x for mark in marks] == sorted(mark.x for mark in marks)
    unit = (marks[2].y - marks[1].y) / (new[2] - new[1])
    assert unit < 0
    for mark, value in zip(marks, new, strict=True):
        assert mark.y == pytest.approx(marks[1].y + unit * (value - new[1]))


def test_a_month_of_conviction_opens_all_its_pages() -> None:
    found = sure(40)
    entries = [
        entry for mark in conviction.chart(found, LOOK, WORDS).marks for entry in mark.entries
    ]
    assert entries == [each.entry for each in found.rated]


def test_kinds_are_read_out_month_by_month() -> None:
    found = sorted_beliefs(40, gap=range(8, 20))
    marks = kinds.chart(found, LOOK, WORDS).marks
    assert len(marks) == len(BeliefKind) * len(found.months)
    first = marks[: len(found.months)]
    assert all(mark.sentence.startswith("Demands, ") for mark in first)
    unknown = [mark for mark in first if mark.sentence.endswith("no ABC page.")]
    assert unknown
    assert all(mark.entries == () for mark in unknown)


def test_a_gap_has_a_band_in_every_row_and_a_word_in_the_key() -> None:
    found = sorted_beliefs(40, gap=range(8, 20))
    drawn = kinds.chart(found, LOOK, WORDS)
    assert "No ABC page" in shown(drawn)
    assert filled(drawn, LIGHT.band) == len(BeliefKind) * len(found.gaps) + 1
    whole = kinds.chart(sorted_beliefs(40), LOOK, WORDS)
    assert "No ABC page" not in shown(whole)
    assert filled(whole, LIGHT.band) == 0
