"""The chart of motivation: three lines told apart by shape, with plans and meetings."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.figure import Figure

from smart_journal.charts.look import LIGHT, Look, on_paper
from smart_journal.charts.motivation.labels import apart
from smart_journal.charts.motivation.lines import chart
from smart_journal.charts.motivation.size import motivation_height
from tests.charts.motivation.samples import weeks_rated
from tests.charts.samples import path, strokes, texts
from tests.insights.english import English
from tests.insights.journal import TODAY
from tests.insights.motivation.pages import answer, met, plan, rulers

WORDS = English()
LOOK = Look(width=900, height=340)
NARROW = Look(width=420, height=420)


def words_of(figure: Figure) -> list[str]:
    """Return all texts of a figure."""
    return [text for text, _extent in texts(figure)]


def lines_of(figure: Figure, colour: str) -> list[int]:
    """Return how many points each line of a colour has."""
    return [len(path(line)) for line in strokes(figure, colour)]


def test_lines_differ_by_more_than_their_colour() -> None:
    figure = chart(weeks_rated(13), LOOK, WORDS).figure
    drawn = [
        strokes(figure, colour)[0] for colour in (LIGHT.motivation, LIGHT.thoughts, LIGHT.urges)
    ]
    ways = {(line.get_linestyle(), line.get_linewidth()) for line in drawn}
    assert len(ways) == 3
    assert drawn[1].get_linestyle() == "--"


def test_each_line_has_its_name_and_its_last_value_at_its_end() -> None:
    pages = [rulers(f"{TODAY - timedelta(days=back)} 19:00", 9, 4, 4) for back in range(6)]
    assert {"Importance 9", "Confidence 4", "Readiness 4"} <= set(
        words_of(chart(answer(pages, days=28), LOOK, WORDS).figure)
    )


def test_where_it_is_narrow_a_key_names_them() -> None:
    words = words_of(chart(weeks_rated(13), NARROW, WORDS).figure)
    assert {"Importance", "Confidence", "Readiness", "meeting", "change plan"} <= set(words)


def test_only_what_is_there_is_in_the_key() -> None:
    pages = [rulers(f"{TODAY - timedelta(days=back)} 19:00", 9, 4) for back in range(6)]
    words = words_of(chart(answer(pages, days=28), NARROW, WORDS).figure)
    assert not {"Readiness", "meeting", "change plan", "looked at again"} & set(words)


def test_ratings_far_apart_break_the_lines() -> None:
    figure = chart(weeks_rated(52, gap=9), LOOK, WORDS).figure
    assert lines_of(figure, LIGHT.motivation) == [17, 26]


def test_what_is_read_out_of_a_day_with_a_rating_and_a_plan() -> None:
    pages = [
        rulers("2026-11-02 19:00", 8, 5, subject="Two dry evenings"),
        plan("2026-11-02 20:00", 7, 4, ("2026-11-20", 8, 6)),
        met("2026-11-09", "tue"),
    ]
    marks = chart(answer(pages, days=28), LOOK, WORDS).marks
    assert [mark.sentence for mark in marks] == [
        (
            "2 Nov 2026: importance 8, confidence 5. About: Two dry evenings. "
            "2 Nov 2026, change plan: importance 7, confidence 4."
        ),
        "20 Nov 2026, change plan looked at again: importance 8, confidence 6.",
        "Meeting on 10 Nov 2026.",
    ]
    assert [mark.entries for mark in marks] == [
        ("rulers 2026-11-02 19:00", "change-plan 2026-11-02 20:00"),
        ("change-plan 2026-11-02 20:00",),
        ("week-plan 2026-11-09 09:00",),
    ]


def test_ten_years_are_read_out_by_month() -> None:
    marks = chart(weeks_rated(520), LOOK, WORDS).marks
    assert len(marks) == 120
    assert marks[-2].sentence == (
        "Oct 2026: importance 8.8, confidence 4.8, readiness 5.2. Mean of 5 ratings. "
        "1 note in a change plan. 4 meetings."
    )


@pytest.mark.parametrize("weeks", [13, 52, 520])
def test_marks_of_ratings_do_not_cover_each_other(weeks: int) -> None:
    found = weeks_rated(weeks)
    marks = chart(found, LOOK, WORDS).marks
    rated = [mark for mark in marks if not mark.sentence.startswith("Meeting")]
    for left, right in pairwise(rated):
        assert left.left + left.width <= right.left + 1e-6
    entries = {entry for mark in marks for entry in mark.entries}
    assert entries >= {rating.entry for rating in [*found.ratings, *found.plans]}


def test_the_least_height_grows_with_the_key() -> None:
    found = weeks_rated(13)
    heights = [motivation_height(found, Look(width=width, height=1)) for width in (900, 420, 330)]
    assert heights == sorted(heights)
    assert motivation_height(found, on_paper(495, 1)) < heights[0]


@given(st.lists(st.floats(0, 100), min_size=1, max_size=4))
def test_names_never_touch_and_stay_inside(heights: list[float]) -> None:
    placed = apart(heights, 20, 0, 100)
    assert all(-1e-6 <= place <= 100 + 1e-6 for place in placed)
    for one, other in pairwise(sorted(placed)):
        assert other - one >= 20 - 1e-6
    order = sorted(range(len(heights)), key=lambda at: heights[at])
    assert [placed[at] for at in order] == sorted(placed)
