"""The chart of days in line: shares as lines, slips as ticks, gaps where nothing is known."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import numpy as np
import pytest
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from smart_journal.charts.goal.in_line import chart
from smart_journal.charts.look import LIGHT, Look
from smart_journal.domain.behaviour import Goal
from smart_journal.domain.check_in import Did
from smart_journal.insights.goal.days import DayKind
from tests.charts.goal.samples import changed, days_in_line
from tests.charts.samples import path, strokes, texts
from tests.insights.english import English
from tests.insights.goal.notes import DRINK, Note, answer, every_day, said, slip, with_goals
from tests.insights.journal import TODAY

WORDS = English()
LOOK = Look(width=900, height=420)


def words_of(figure: Figure) -> list[str]:
    """Return all texts of a figure."""
    return [text for text, _extent in texts(figure)]


def lines_of(figure: Figure, colour: str) -> list[int]:
    """Return how many points each line of a colour has, those of the key left out."""
    return [len(path(line)) for line in strokes(figure, colour)][1:]


def ticks_of(figure: Figure, colour: str) -> int:
    """Return how many separate upright lines of a colour there are, that of the key left out."""
    found = [each for each in figure.findobj(LineCollection) if isinstance(each, LineCollection)]
    same = [each for each in found if to_hex(np.asarray(each.get_colors())[0]) == colour.lower()]
    return sum(len(each.get_segments()) for each in same) - 1


def boxes_of(figure: Figure, colour: str) -> int:
    """Return how many shapes are filled with a colour."""
    found = [each for each in figure.findobj(PolyCollection) if isinstance(each, PolyCollection)]
    return sum(
        len(each.get_paths())
        for each in found
        if to_hex(np.asarray(each.get_facecolor())[0]) == colour.lower()
    )


def test_a_share_is_drawn_only_where_enough_is_known() -> None:
    first = TODAY - timedelta(days=90)
    found = answer(every_day(first, [Did.NO] * 20 + [None] * 50 + [Did.NO] * 21), days=91)
    figure = chart(found, LOOK, WORDS).figure
    # From the 7th check-in on, until only 6 are left in 28 days; and again from the 7th later on.
    assert lines_of(figure, LIGHT.motivation) == [35, 15]
    # The share of all days waits for the next check-in after 28 days without one.
    assert lines_of(figure, LIGHT.ink) == [41, 21]


def test_where_check_ins_stop_slips_draw_no_falling_line() -> None:
    first = TODAY - timedelta(days=90)
    notes: list[Note] = [
        *every_day(first, [Did.NO] * 28),
        *(slip(f"{first + timedelta(days=at)} 19:00") for at in range(60, 91, 3)),
    ]
    (line,) = strokes(chart(answer(notes, days=91), LOOK, WORDS).figure, LIGHT.ink)[1:]
    assert len({y for _x, y in path(line)}) == 1


def test_deciding_is_an_empty_stretch_with_its_word() -> None:
    behaviour = with_goals(
        (f"{TODAY - timedelta(days=90)}", Goal.CUT_DOWN),
        (f"{TODAY - timedelta(days=60)}", Goal.DECIDING),
        (f"{TODAY - timedelta(days=20)}", Goal.STOP),
    )
    notes = every_day(TODAY - timedelta(days=90), [Did.NO] * 91)
    figure = chart(answer(notes, behaviour=behaviour, days=91), LOOK, WORDS).figure
    assert {"cut down", "still deciding", "stop"} <= set(words_of(figure))
    # The 28 days before the 8th day after deciding hold 7 days before and 8 days after it.
    assert lines_of(figure, LIGHT.ink) == [24, 21]
    assert lines_of(figure, LIGHT.motivation) == [24, 15]


def test_slips_are_small_ticks_and_change_no_earlier_day() -> None:
    notes = every_day(TODAY - timedelta(days=27), [Did.NO] * 28)
    plain = chart(answer(notes), LOOK, WORDS)
    slipped = chart(answer([*notes, slip(f"{TODAY} 22:00")]), LOOK, WORDS)
    assert ticks_of(slipped.figure, LIGHT.soft) == ticks_of(plain.figure, LIGHT.soft) + 1
    assert [mark.y for mark in slipped.marks[:-1]] == [mark.y for mark in plain.marks[:-1]]


def test_goals_are_marked_where_they_change() -> None:
    drawn = chart(days_in_line(364, changed(364)), LOOK, WORDS)
    words = words_of(drawn.figure)
    assert {"cut down", "still deciding", "take a break"} <= set(words)
    assert "stop" not in words  # a week at the end has no room for its word: it is read out
    assert any("stop" in mark.sentence for mark in drawn.marks)


def test_how_much_is_known_is_written_and_drawn() -> None:
    notes = every_day(TODAY - timedelta(days=27), [Did.NO] * 10 + [None] * 8 + [Did.NO] * 10)
    figure = chart(answer(notes), LOOK, WORDS).figure
    assert "Days known: 20 of 28" in words_of(figure)
    assert boxes_of(figure, LIGHT.band) == 1 + 1  # the gap, and the key


def test_amounts_have_a_strip_only_where_they_are_written_down() -> None:
    with_amounts = chart(days_in_line(28, DRINK), LOOK, WORDS).figure
    without = chart(days_in_line(28, DRINK, amounts=False), LOOK, WORDS).figure
    assert "drinks a day; median of all days 0" in words_of(with_amounts)
    assert not any("drinks" in text for text in words_of(without))


def test_a_day_with_none_has_a_foot_and_an_unknown_day_is_empty() -> None:
    notes = [said(f"{TODAY - timedelta(days=back)} 21:00", Did.IN_PLAN, 3) for back in range(6)]
    notes += [said(f"{TODAY - timedelta(days=back)} 21:00", Did.NO) for back in range(6, 10)]
    assert boxes_of(chart(answer(notes), LOOK, WORDS).figure, LIGHT.motivation) == 10


def test_what_is_read_out_of_a_day() -> None:
    notes = [
        *every_day(TODAY - timedelta(days=27), [Did.NO] * 20),
        said(f"{TODAY - timedelta(days=2)} 21:00", Did.OUTSIDE_PLAN, 4),
    ]
    marks = chart(answer(notes), LOOK, WORDS).marks
    assert [mark.sentence for mark in marks[-3:]] == [
        "24 Nov 2026, stop: not in line. 4 drinks. 28 days to then: 20 of 21 in line, 95 %.",
        "25 Nov 2026, stop: unknown. 28 days to then: 20 of 21 in line, 95 %.",
        "26 Nov 2026, stop: unknown. 28 days to then: 20 of 21 in line, 95 %.",
    ]
    assert marks[-3].entries == (f"c {TODAY - timedelta(days=2)} 21:00",)
    assert marks[-1].entries == ()


def test_what_is_read_out_of_a_week() -> None:
    sentences = [
        mark.sentence for mark in chart(days_in_line(364, changed(364)), LOOK, WORDS).marks
    ]
    assert sentences[-1] == (
        "20 Nov 2026 to 26 Nov 2026, stop: 4 in line, 2 not in line, 1 unknown. "
        "0.6 drinks a day, on 4 days with an amount. 28 days to then: 21 of 24 in line, 88 %."
    )
    assert any("still deciding: no day counts." in sentence for sentence in sentences)
    assert any("take a break, then stop" in sentence for sentence in sentences)


@pytest.mark.parametrize("days", [5, 28, 91, 364, 3650])
def test_marks_stand_side_by_side_over_the_whole_period(days: int) -> None:
    found = days_in_line(days, DRINK)
    marks = chart(found, LOOK, WORDS).marks
    for left, right in pairwise(marks):
        assert left.left + left.width == pytest.approx(right.left)
    entries = [entry for mark in marks for entry in mark.entries]
    assert len(entries) == sum(each.known.kind is not DayKind.UNKNOWN for each in found.days)


def test_a_single_share_is_a_dot() -> None:
    found = answer(every_day(TODAY - timedelta(days=6), [Did.NO] * 7))
    (line,) = strokes(chart(found, LOOK, WORDS).figure, LIGHT.motivation)[1:]
    assert len(path(line)) == 1
    assert line.get_markersize() > 0
