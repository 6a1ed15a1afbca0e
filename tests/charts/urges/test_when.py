"""The map of the week: shades with numbers, sums at its edges, and cells that read out."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.colors import to_hex

from smart_journal.charts.look import DARK, LIGHT, PAPER, Look, Palette, mixed
from smart_journal.charts.urges.when import DARK as DARK_SHADE
from smart_journal.charts.urges.when import chart
from smart_journal.charts.urges.when_size import SHADES, key_texts, shade, steps
from smart_journal.domain.day import DAY_ENDS
from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.insights.urges.when import when_urges
from tests.charts.samples import texts
from tests.charts.test_look import contrast
from tests.charts.urges.when_samples import week_map
from tests.insights.english import English
from tests.insights.journal import MONDAY, TODAY, urge

WORDS = English()
LOOK = Look(width=900, height=340)


def test_every_cell_that_holds_something_is_read_out_row_by_row() -> None:
    urges = [
        Urge(at=datetime.fromisoformat(at), strength=5, entry=at)
        for at in (
            "2026-11-21 01:30",
            "2026-11-20 18:00",
            "2026-11-20 18:59",
            "2026-11-16 04:00",
            "2026-11-22 12:00",
        )
    ]
    when = when_urges(
        urges,
        span=Span(first=MONDAY, last=TODAY),
        first_weekday=0,
        day_ends=DAY_ENDS,
        logged_days=[MONDAY],
    )
    marks = chart(when, LOOK, WORDS).marks
    assert [mark.sentence for mark in marks] == [
        "Mon, 04:00 to 07:00: 1 urge; 2 such days logged.",
        "Fri, 16:00 to 19:00: 2 urges; 1 such day logged.",
        "Fri, 01:00 to 04:00: 1 urge; 1 such day logged.",
        "Sun, 10:00 to 13:00: 1 urge; 1 such day logged.",
    ]
    assert marks[1].entries == ("2026-11-20 18:00", "2026-11-20 18:59")
    assert marks[1].x < marks[2].x
    assert marks[1].y == pytest.approx(marks[2].y)


def test_counts_stand_in_the_cells_where_there_is_room_and_sums_at_the_edges() -> None:
    when = week_map(300)
    found = [text for text, _extent in texts(chart(when, LOOK, WORDS).figure)]
    counts = [str(count) for row in when.counts for count in row if count]
    sums = [str(sum(row)) for row in when.counts]
    parts = [str(sum(column)) for column in zip(*when.counts, strict=True)]
    days = [str(number) for number in when.logged]
    key = key_texts(max(map(max, when.counts)), str)
    hours = [WORDS.time(datetime.combine(TODAY, when.begins(slot))) for slot in range(13)]
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Urges", "Days", "logged"]
    assert sorted(found) == sorted([*counts, *sums, *parts, *days, *key, *hours, *names])
    narrow = chart(when, Look(width=340, height=340), WORDS)
    written = [text for text, _extent in texts(narrow.figure)]
    assert len(written) < len(found) - len(counts) + 5
    assert len(narrow.marks) == len(counts)


def test_the_person_s_week_begins_at_the_top() -> None:
    found = [
        text for text, _extent in texts(chart(week_map(80, first_weekday=6), LOOK, WORDS).figure)
    ]
    assert found[:7] == ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]


def test_a_weekday_never_logged_is_a_band_and_one_without_urges_is_empty() -> None:
    urges = [urge(f"2026-11-16 12:0{at}") for at in range(5)]
    when = when_urges(
        urges,
        span=Span(first=MONDAY, last=TODAY),
        first_weekday=0,
        day_ends=DAY_ENDS,
        logged_days=[TODAY],
    )
    figure = chart(when, LOOK, WORDS).figure
    shapes = [each for each in figure.findobj(PolyCollection) if isinstance(each, PolyCollection)]
    counts = {
        to_hex(np.asarray(each.get_facecolor())[0]): len(each.get_paths())
        for each in reversed(shapes)
    }
    assert counts[LIGHT.band.lower()] == 5 * 8
    assert counts[LIGHT.ground.lower()] == 8 + 7


def test_what_stands_out_has_a_line_around_it_in_as_many_pieces_as_it_has() -> None:
    when = week_map(300)
    (block,) = when.blocks
    drawn = chart(when, LOOK, WORDS)
    frames = [
        each
        for each in drawn.figure.findobj(LineCollection)
        if isinstance(each, LineCollection)
        and to_hex(np.asarray(each.get_color())[0]) == LIGHT.ink.lower()
    ]
    assert len(frames) == 1
    points = [point for line in frames[0].get_segments() for point in np.asarray(line)]
    left, right = min(x for x, _y in points), max(x for x, _y in points)
    cell = drawn.marks[0].width
    assert right - left == pytest.approx(cell * (block.last - block.first + 1))


@given(st.integers(1, 100_000))
def test_shades_cover_every_count_once_from_light_to_dark(most: int) -> None:
    found = steps(most)
    assert found[0][0] == 1
    assert found[-1][1] == most
    assert all(after[0] == before[1] + 1 for before, after in pairwise(found))
    assert all(low <= high for low, high in found)
    shades = [shade(high, found) for _low, high in found]
    assert shades == list(SHADES[-len(found) :])


@pytest.mark.parametrize("palette", [LIGHT, DARK, PAPER])
def test_numbers_can_be_read_on_every_shade_and_shades_told_apart(palette: Palette) -> None:
    fills = [mixed(palette.ground, palette.urges, part) for part in SHADES]
    for part, fill in zip(SHADES, fills, strict=True):
        ink = palette.ground if part > DARK_SHADE else palette.ink
        assert contrast(ink, fill) >= 4.5
    assert all(contrast(one, other) > 1.12 for one, other in pairwise([palette.ground, *fills]))
