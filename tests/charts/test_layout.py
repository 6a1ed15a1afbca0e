"""What every chart must hold at every size: nothing cut off, nothing on top of anything."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smart_journal.charts.heights import least_height
from smart_journal.charts.look import DARK, LIGHT, Look, on_paper
from smart_journal.charts.picture import draw
from smart_journal.charts.render import chart_of
from smart_journal.insights.insight import Insight
from tests.charts.samples import everything, inside, outside, overlapping
from tests.insights.english import English

WORDS = English()
NAMES = sorted(everything())


def fitted(insight: Insight, look: Look) -> Look:
    """Return the look with the least height that the chart asks for."""
    return replace(look, height=least_height(insight, look))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("width", "scale"), [(330.0, 1.0), (330.0, 2.0), (700.0, 1.5), (1100.0, 1.0)]
)
def test_no_text_is_cut_off_or_covered_at_the_least_height(
    name: str, width: float, scale: float
) -> None:
    insight = everything()[name]
    look = fitted(insight, Look(width=width, height=1, scale=scale))
    chart = chart_of(insight, look, WORDS)
    assert outside(chart, look) == []
    assert overlapping(chart.figure) == []
    assert all(inside(mark, look) for mark in chart.marks)


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("scale", [1.0, 1.75])
def test_a_longer_language_fits(name: str, scale: float) -> None:
    insight = everything()[name]
    look = fitted(insight, Look(width=700, height=1, scale=scale))
    chart = chart_of(insight, look, WORDS)
    assert outside(chart, look) == []
    assert overlapping(chart.figure) == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("scale", [1.0, 16 / 11])
def test_paper_fits_at_normal_and_large_print(name: str, scale: float) -> None:
    insight = everything()[name]
    look = fitted(insight, on_paper(495, 1, scale=scale))
    chart = chart_of(insight, look, WORDS)
    assert outside(chart, look) == []
    assert overlapping(chart.figure) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_has_all_its_dots_at_any_density(name: str) -> None:
    insight = everything()[name]
    look = fitted(insight, Look(width=701.5, height=1, dpr=1.5, palette=DARK))
    picture = draw(insight, look, WORDS)
    assert abs(picture.width - look.width * 1.5) <= 1
    assert abs(picture.height - look.height * 1.5) <= 1
    assert len(picture.rgba) == picture.width * picture.height * 4
    assert picture.rgba[:3] == bytes.fromhex(DARK.ground[1:])
    assert all(inside(mark, look) for mark in picture.marks)


@pytest.mark.parametrize("name", NAMES)
def test_marks_do_not_move_with_the_density(name: str) -> None:
    insight = everything()[name]
    look = fitted(insight, Look(width=700, height=1))
    fine = replace(look, dpr=2.0, palette=LIGHT)
    assert draw(insight, look, WORDS).marks == draw(insight, fine, WORDS).marks
