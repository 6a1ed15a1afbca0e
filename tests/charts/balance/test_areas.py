"""A small chart for each area: a line needs two, all from 0 to 10."""

from __future__ import annotations

from datetime import timedelta

import pytest

from smart_journal.charts.balance.areas import chart
from smart_journal.charts.balance.size import columns
from smart_journal.charts.look import LIGHT, Look
from smart_journal.domain.wheel import Wheel
from smart_journal.insights.balance.area_lines import area_lines
from tests.charts.samples import YEAR, lines, path, strokes, texts
from tests.insights.english import English
from tests.insights.journal import NAMES, TODAY, wheel

WORDS = English()
LOOK = Look(width=1100, height=420)


def runs(wheels: list[Wheel]) -> list[int]:
    """Return how many points each drawn line has."""
    drawn = chart(area_lines(wheels, span=YEAR, names=NAMES), LOOK, WORDS)
    return sorted(len(path(line)) for line in strokes(drawn.figure, LIGHT.balance))


def test_one_wheel_is_a_dot_and_two_are_a_line() -> None:
    assert runs([wheel("2026-11-01", family=5)]) == [1]
    assert runs([wheel("2026-10-01", family=4), wheel("2026-11-01", family=5)]) == [2]


def test_an_unrated_wheel_breaks_the_line() -> None:
    days = [TODAY - timedelta(days=30 * back) for back in (4, 3, 2, 1)]
    values = (4, None, 5, 6)
    wheels = [
        wheel(f"{day}", family=value, money=1) for day, value in zip(days, values, strict=True)
    ]
    assert runs(wheels) == [1, 2, 4]


def test_each_area_has_its_name_and_its_last_rating() -> None:
    drawn = chart(
        area_lines(
            [wheel("2026-10-01", family=4, work=9), wheel("2026-11-01", family=7)],
            span=YEAR,
            names=NAMES,
        ),
        LOOK,
        WORDS,
    )
    shown = [text for text, _extent in texts(drawn.figure)]
    assert {"Family", "7", "Work or study (no longer used)", "9"} <= set(shown)
    assert [mark.sentence for mark in drawn.marks] == [
        "Family, 1 Oct 2026: 4.",
        "Family, 1 Nov 2026: 7.",
        "Work or study, 1 Oct 2026: 9.",
    ]


def test_higher_ratings_stand_higher_and_later_ones_further_right() -> None:
    first, second = chart(
        area_lines(
            [wheel("2026-10-01", family=0), wheel("2026-11-01", family=10)], span=YEAR, names=NAMES
        ),
        LOOK,
        WORDS,
    ).marks
    assert second.y < first.y
    assert second.x > first.x


def test_nothing_rated_is_a_sentence() -> None:
    drawn = chart(area_lines([], span=YEAR, names=NAMES), LOOK, WORDS)
    assert [text for text, _extent in texts(drawn.figure)] == ["No wheel was rated in this time."]
    assert drawn.marks == ()


@pytest.mark.parametrize(
    ("count", "width", "expected"),
    [
        (1, 1100, 1),
        (3, 1100, 3),
        (5, 1100, 3),
        (8, 1100, 4),
        (12, 1100, 4),
        (8, 500, 2),
        (8, 200, 1),
    ],
)
def test_rows_are_as_even_as_can_be(count: int, width: float, expected: int) -> None:
    assert columns(count, Look(width=width, height=1)) == expected


def test_every_area_of_every_wheel_can_be_read_out() -> None:
    insight = lines()
    assert len(chart(insight, LOOK, WORDS).marks) == 8 * 8
