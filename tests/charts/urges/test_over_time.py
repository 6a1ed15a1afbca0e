"""The chart of urges over time: bars, gaps, few days logged, what passed, and what is read out."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import numpy as np
import pytest
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from smart_journal.charts.heights import least_height
from smart_journal.charts.look import LIGHT, Look
from smart_journal.charts.urges.over_time import chart
from smart_journal.charts.urges.over_time_places import pale
from smart_journal.domain.urge import Outcome
from tests.charts.samples import (
    one_urge,
    path,
    strokes,
    texts,
    thirteen_weeks,
    year_with_gaps,
)
from tests.charts.urges.over_time_samples import (
    five_urges,
    four_weeks,
    stopped_logging,
    ten_years,
    thirteen_weeks_in_full,
)
from tests.insights.english import English
from tests.insights.journal import TODAY, urge, weeks_of

WORDS = English()
LOOK = Look(width=1100, height=420)


def words_of(figure: Figure) -> list[str]:
    """Return all texts of a figure."""
    return [text for text, _extent in texts(figure)]


def outlines(figure: Figure, fill: str, edge: str) -> list[list[tuple[float, float]]]:
    """Return the corners of the shapes with these colours, in units from the top left."""
    found = [each for each in figure.findobj(PolyCollection) if isinstance(each, PolyCollection)]
    return [
        [(float(x), float(y)) for x, y in np.asarray(shape.vertices)[:4]]
        for shapes in found
        if to_hex(np.asarray(shapes.get_facecolor())[0]) == fill.lower()
        and to_hex(np.asarray(shapes.get_edgecolor())[0]) == edge.lower()
        for shape in shapes.get_paths()
    ]


def filled(figure: Figure, colour: str) -> int:
    """Return how many shapes a figure has that are filled with `colour`."""
    return len(outlines(figure, colour, colour))


def lines(figure: Figure) -> list[Line2D]:
    """Return the lines of mean strength, without that of the key."""
    return strokes(figure, LIGHT.strength)[1:]


def test_finished_weeks_are_solid_and_the_current_one_is_open_and_named() -> None:
    figure = chart(thirteen_weeks(), LOOK, WORDS).figure
    words = words_of(figure)
    assert words.count("so far") == 1
    assert len(outlines(figure, LIGHT.ground, LIGHT.urges)) == 1
    # Urges on 4 days of 7: each bar is pale, and the key has one more.
    assert len(outlines(figure, pale(LIGHT), LIGHT.urges)) == 13
    assert filled(figure, LIGHT.urges) == 0
    assert "few days logged" in words


def test_a_week_of_five_days_logged_is_solid() -> None:
    figure = chart(thirteen_weeks_in_full(), LOOK, WORDS).figure
    assert filled(figure, LIGHT.urges) == 9
    assert len(outlines(figure, pale(LIGHT), LIGHT.urges)) == 2 + 1
    assert "nothing logged" in words_of(figure)


def test_one_urge_is_one_bar_one_diamond_and_one_dot() -> None:
    drawn = chart(one_urge(), LOOK, WORDS)
    (dot,) = lines(drawn.figure)
    assert len(path(dot)) == 1
    assert dot.get_markersize() > 0
    assert len(outlines(drawn.figure, LIGHT.ground, LIGHT.strength)) == 1 + 1  # and in the key
    assert filled(drawn.figure, LIGHT.urges) == 0  # the week is not over
    assert len(drawn.marks) == 5


def test_the_strongest_stands_over_the_mean() -> None:
    over = thirteen_weeks_in_full()
    figure = chart(over, LOOK, WORDS).figure
    means = dict(point for line in lines(figure) for point in path(line))
    diamonds = outlines(figure, LIGHT.ground, LIGHT.strength)[1:]
    strongest = {x: (top + low) / 2 for (x, top), _right, (_x, low), _left in diamonds}
    assert len(means) == len(strongest) == sum(week.rated > 0 for week in over.buckets)
    assert all(strongest[x] <= y + 1e-6 for x, y in means.items())


def test_weeks_without_entries_break_the_line_and_are_marked() -> None:
    figure = chart(year_with_gaps(), LOOK, WORDS).figure
    assert len(lines(figure)) == 4
    assert "nothing logged" in words_of(figure)
    assert words_of(figure).count("–") == 6
    bands = outlines(figure, LIGHT.band, LIGHT.band)
    assert len(bands) == 6 * 2


def test_who_stops_logging_gets_a_band_to_today_and_no_bar_line_or_share_after_it() -> None:
    over = stopped_logging()
    drawn = chart(over, LOOK, WORDS)
    last = drawn.marks[19]
    end = last.left + last.width
    bands = outlines(drawn.figure, LIGHT.band, LIGHT.band)
    assert len(bands) == 3 * (len(over.buckets) - 20)
    assert min(x for band in bands for x, _y in band) == pytest.approx(end)
    right = drawn.marks[-1].left + drawn.marks[-1].width
    assert max(x for band in bands for x, _y in band) == pytest.approx(right)
    (line,) = lines(drawn.figure)
    assert max(x for x, _y in path(line)) < end
    bars = outlines(drawn.figure, LIGHT.urges, LIGHT.urges)
    shares = outlines(drawn.figure, LIGHT.wash, LIGHT.wash)[1:]  # the first is in the key
    assert len(bars) == 20
    assert shares
    assert all(x < end for each in (*bars, *shares) for x, _y in each)
    assert [mark.entries for mark in drawn.marks[20:]] == [()] * (len(over.buckets) - 20)


def test_the_time_before_the_first_entry_is_no_gap_in_logging() -> None:
    assert "nothing logged" not in words_of(chart(one_urge(), LOOK, WORDS).figure)


def test_shares_are_as_long_as_their_time_and_have_their_interval() -> None:
    over = thirteen_weeks_in_full()
    drawn = chart(over, LOOK, WORDS)
    found = over.shares()
    boxes = outlines(drawn.figure, LIGHT.wash, LIGHT.wash)[1:]
    assert len(boxes) == len(found.shares)
    for each, box in zip(found.shares, boxes, strict=True):
        first, last = drawn.marks[each.first], drawn.marks[each.last]
        assert first.left < box[0][0] < box[1][0] < last.left + last.width
    high = [low[1] - top[1] for top, _right, low, _left in boxes]
    wide = [each.estimate.high - each.estimate.low for each in found.shares]
    assert np.allclose(np.array(high) / wide, high[0] / wide[0])
    assert {"0 %", "50 %", "100 %", "likely (95 %)"} <= set(words_of(drawn.figure))


def test_too_few_outcomes_are_said_and_not_drawn() -> None:
    figure = chart(five_urges(), LOOK, WORDS).figure
    assert "too few outcomes noted" in words_of(figure)
    assert "likely (95 %)" not in words_of(figure)
    assert lines(figure) == []


def test_in_short_there_is_no_share_and_less_room_is_needed() -> None:
    assert "Passed without acting" not in " ".join(words_of(chart(one_urge(), LOOK, WORDS).figure))
    assert least_height(one_urge(), LOOK) < least_height(five_urges(), LOOK) - 50


def test_days_logged_stand_under_every_bar() -> None:
    figure = chart(thirteen_weeks(), LOOK, WORDS).figure
    assert words_of(figure).count("4") == 12
    assert words_of(figure).count("3") == 1


def test_days_and_months_are_named_and_days_have_no_days_logged() -> None:
    days = chart(four_weeks(), LOOK, WORDS)
    assert len(days.marks) == 28
    assert "Urges a day" in words_of(days.figure)
    assert not any(text.startswith("Days logged") for text in words_of(days.figure))
    months = chart(ten_years(), LOOK, WORDS)
    assert len(months.marks) == 120
    assert {"Urges a month", "Days logged a month", "Jan 2020"} <= set(words_of(months.figure))


def test_what_is_read_out() -> None:
    weeks = weeks_of(
        [
            urge("2026-11-03 18:00", 8, outcome=Outcome.PASSED),
            urge("2026-11-04 18:00", 5, outcome=Outcome.ACTED),
            urge("2026-11-23 18:00", 4),
        ],
        TODAY - timedelta(days=27),
        TODAY,
        logged_days=[TODAY - timedelta(days=7)],
    )
    sentences = [mark.sentence for mark in chart(weeks, LOOK, WORDS).marks]
    november = "2 urges, 2 days logged, mean strength 6.5, strongest 8"
    assert sentences == [
        "Week from 26 Oct 2026: nothing logged.",
        f"Week from 2 Nov 2026: {november}, 1 of 2 passed without acting.",
        "Week from 9 Nov 2026: nothing logged.",
        "Week from 16 Nov 2026: 0 urges, 1 day logged.",
        "Week from 23 Nov 2026, so far: 1 urge, 1 day logged, mean strength 4.0, strongest 4.",
    ]
    decade = chart(ten_years(), LOOK, WORDS).marks[1].sentence
    assert decade.startswith("Jan 2017: 39 urges, 22 days logged, ")
    day = chart(four_weeks(), LOOK, WORDS).marks[1].sentence
    assert day.startswith("Saturday 31 October 2026: 1 urge, mean strength ")


def test_marks_stand_side_by_side_and_higher_for_more_with_their_entries() -> None:
    over = thirteen_weeks_in_full()
    marks = chart(over, LOOK, WORDS).marks
    for left, right in pairwise(marks):
        assert left.left + left.width == pytest.approx(right.left)
    assert marks[2].y < marks[0].y < marks[9].y
    assert [len(mark.entries) for mark in marks] == [week.urges for week in over.buckets]
    assert len({entry for mark in marks for entry in mark.entries}) == over.urges
