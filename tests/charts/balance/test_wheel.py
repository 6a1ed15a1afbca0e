"""The wheel: lines that stop where nothing was rated, and names that always fit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from smart_journal.charts.balance.wheel import chart
from smart_journal.charts.heights import least_height
from smart_journal.charts.look import LIGHT, Look
from smart_journal.insights.balance.then_and_now import AreaPair, ThenAndNow
from tests.charts.samples import LONG, outside, overlapping, pair, path, strokes, texts
from tests.insights.english import English

WORDS = English()
LOOK = Look(width=540, height=440)


def wheel(now: list[int | None], then: list[int | None] | None = None) -> ThenAndNow:
    """Return a wheel of areas A, B, C … beside an earlier one."""
    earlier = then or [None] * len(now)
    return ThenAndNow(
        now=date(2026, 11, 23),
        then=date(2026, 9, 28) if then else None,
        areas=tuple(
            AreaPair(area=chr(97 + at), name=chr(65 + at), now=one, then=other)
            for at, (one, other) in enumerate(zip(now, earlier, strict=True))
        ),
    )


def drawn(figure: Figure, colour: str) -> list[Line2D]:
    """Return the lines of a colour that run along ratings, without the sample below the wheel."""
    return [line for line in strokes(figure, colour) if path(line)[0][1] < 400]


def fills(figure: Figure) -> int:
    """Return how many shapes are larger than the ground under a number."""
    found = [each for each in figure.findobj(PolyCollection) if isinstance(each, PolyCollection)]
    paths = [path for each in found for path in each.get_paths()]
    return sum(path.get_extents().width > 40 for path in paths)


def test_a_whole_round_is_closed_and_filled() -> None:
    figure = chart(wheel([5, 6, 7, 8]), LOOK, WORDS).figure
    (line,) = drawn(figure, LIGHT.balance)
    assert len(path(line)) == 5
    assert path(line)[0] == path(line)[-1]
    assert fills(figure) == 1


def test_an_unrated_area_opens_the_round() -> None:
    figure = chart(wheel([5, None, 7, 8, None, 3]), LOOK, WORDS).figure
    assert sorted(len(path(line)) for line in drawn(figure, LIGHT.balance)) == [2, 2]
    assert fills(figure) == 0


def test_a_rating_without_neighbours_is_a_dot_then_as_now() -> None:
    figure = chart(wheel([5, None, 7, None], [None, 4, None, None]), LOOK, WORDS).figure
    now, then = drawn(figure, LIGHT.balance), drawn(figure, LIGHT.soft)
    assert [len(path(line)) for line in (*now, *then)] == [1, 1, 1]
    assert all(line.get_markersize() > 0 for line in (*now, *then))


def test_the_earlier_wheel_is_dashed_and_both_are_named() -> None:
    figure = chart(wheel([5, 6, 7], [4, 4, 4]), LOOK, WORDS).figure
    (then,) = drawn(figure, LIGHT.soft)
    assert then.is_dashed()
    assert {"23 Nov 2026", "28 Sep 2026"} <= {text for text, _extent in texts(figure)}
    alone = {text for text, _extent in texts(chart(wheel([5, 6, 7]), LOOK, WORDS).figure)}
    assert "28 Sep 2026" not in alone


def test_ratings_stand_at_their_distance_from_the_hub_clockwise_from_the_top() -> None:
    marks = chart(wheel([10, 10, 10, 0]), LOOK, WORDS).marks
    hub = marks[3]
    top, right, foot = marks[0], marks[1], marks[2]
    assert [top.x, foot.x] == pytest.approx([hub.x, hub.x])
    assert top.y < hub.y < foot.y
    assert right.x > hub.x
    radius = hub.y - top.y
    half = chart(wheel([5, 10, 10, 0]), LOOK, WORDS).marks[0]
    assert hub.y - half.y == pytest.approx(radius / 2)
    assert hypot(right.x - hub.x, right.y - hub.y) == pytest.approx(radius)


def test_what_is_read_out() -> None:
    sentences = [mark.sentence for mark in chart(wheel([5, None], [None, 4]), LOOK, WORDS).marks]
    assert sentences == [
        "A: 5. On 28 Sep 2026: not rated.",
        "B: not rated. On 28 Sep 2026: 4.",
    ]
    assert chart(wheel([5, 6, 7]), LOOK, WORDS).marks[0].sentence == "A: 5."


def test_names_without_room_become_numbers_with_a_key() -> None:
    crowded = pair(LONG)
    look = Look(width=330, height=1, scale=2.0)
    look = replace(look, height=least_height(crowded, look))
    shown = [text for text, _extent in texts(chart(crowded, look, WORDS).figure)]
    assert shown.count("12") == 2
    roomy = chart(crowded, Look(width=1000, height=700), WORDS).figure
    assert "12" not in [text for text, _extent in texts(roomy)]


NAME = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=40
).filter(str.strip)


@given(
    st.lists(NAME, min_size=1, max_size=14),
    st.sampled_from([1.0, 1.75]),
    st.sampled_from([340.0, 700.0]),
)
@settings(max_examples=25, deadline=None)
def test_any_names_fit(names: list[str], scale: float, width: float) -> None:
    insight = pair(names)
    look = Look(width=width, height=1, scale=scale)
    look = replace(look, height=least_height(insight, look) * 1.3)
    result = chart(insight, look, WORDS)
    assert outside(result, look) == []
    assert overlapping(result.figure) == []
