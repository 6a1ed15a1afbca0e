"""The chart of urges a week: bars, gaps, the unfinished week, and what is read out."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import numpy as np
import pytest
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from smart_journal.charts.look import LIGHT, Look
from smart_journal.charts.urge_weeks import chart
from tests.charts.samples import (
    one_urge,
    path,
    strokes,
    ten_years,
    texts,
    thirteen_weeks,
    year_with_gaps,
)
from tests.insights.english import English
from tests.insights.journal import TODAY, urge, weeks_of

WORDS = English()
LOOK = Look(width=1100, height=420)


def words_of(figure: Figure) -> list[str]:
    """Return all texts of a figure."""
    return [text for text, _extent in texts(figure)]


def filled(figure: Figure, colour: str) -> int:
    """Return how many shapes a figure has that are filled with `colour`."""
    found = [
        shapes for shapes in figure.findobj(PolyCollection) if isinstance(shapes, PolyCollection)
    ]
    return sum(
        len(shapes.get_paths())
        for shapes in found
        if to_hex(np.asarray(shapes.get_facecolor())[0]) == colour.lower()
    )


def lines(figure: Figure) -> list[Line2D]:
    """Return the lines of mean strength."""
    return strokes(figure, LIGHT.strength)


def test_finished_weeks_are_solid_and_the_current_one_is_open_and_named() -> None:
    figure = chart(thirteen_weeks(), LOOK, WORDS).figure
    assert filled(figure, LIGHT.urges) == 12
    assert words_of(figure).count("so far") == 1


def test_one_urge_is_one_bar_and_one_dot() -> None:
    drawn = chart(one_urge(), LOOK, WORDS)
    (dot,) = lines(drawn.figure)
    assert len(path(dot)) == 1
    assert dot.get_markersize() > 0
    assert filled(drawn.figure, LIGHT.urges) == 0  # the week is not over
    assert len(drawn.marks) == 5


def test_weeks_without_entries_break_the_line_and_are_marked() -> None:
    figure = chart(year_with_gaps(), LOOK, WORDS).figure
    assert len(lines(figure)) == 4
    assert "nothing logged" in words_of(figure)
    assert words_of(figure).count("–") == 6
    assert filled(figure, LIGHT.band) == 6 * 2 + 1


def test_the_time_before_the_first_entry_is_no_gap_in_logging() -> None:
    assert "nothing logged" not in words_of(chart(one_urge(), LOOK, WORDS).figure)


def test_days_logged_stand_under_every_bar() -> None:
    figure = chart(thirteen_weeks(), LOOK, WORDS).figure
    assert words_of(figure).count("4") == 12
    assert words_of(figure).count("3") == 1


def test_ten_years_are_drawn_in_fours_and_say_so() -> None:
    drawn = chart(ten_years(), LOOK, WORDS)
    assert len(drawn.marks) == 131
    assert "Urges a week, one bar for 4 weeks" in words_of(drawn.figure)
    assert {"Jan 2020", "Jan 2024"} <= set(words_of(drawn.figure))


def test_what_is_read_out() -> None:
    weeks = weeks_of(
        [
            urge("2026-11-03 18:00", 8),
            urge("2026-11-04 18:00", 5),
            urge("2026-11-23 18:00", 4),
        ],
        TODAY - timedelta(days=27),
        TODAY,
        logged_days=[TODAY - timedelta(days=7)],
    )
    sentences = [mark.sentence for mark in chart(weeks, LOOK, WORDS).marks]
    assert sentences == [
        "Week from 26 Oct 2026: nothing logged.",
        "Week from 2 Nov 2026: 2 urges on 2 days, mean strength 6.5, strongest 8.",
        "Week from 9 Nov 2026: nothing logged.",
        "Week from 16 Nov 2026: 0 urges on 1 day.",
        "Week from 23 Nov 2026, so far: 1 urge on 1 day, mean strength 4.0, strongest 4.",
    ]
    decade = chart(ten_years(), LOOK, WORDS).marks[0].sentence
    assert decade == (
        "5 Dec 2016 to 1 Jan 2017: about 4.5 urges a week, 4.2 days logged a week, "
        "mean strength 5.0, strongest 5."
    )


def test_marks_stand_side_by_side_and_higher_for_more() -> None:
    marks = chart(thirteen_weeks(), LOOK, WORDS).marks
    for left, right in pairwise(marks):
        assert left.left + left.width == pytest.approx(right.left)
    assert marks[2].y < marks[0].y < marks[9].y
