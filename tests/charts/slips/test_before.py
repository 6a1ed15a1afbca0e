"""Slips side by side as drawn: dots, dashes, fields, and what is read out at them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_hex

from smart_journal.charts.chart import Chart
from smart_journal.charts.heights import least_height
from smart_journal.charts.look import LIGHT, Look
from smart_journal.charts.render import chart_of
from smart_journal.insights.slips.before import SHOWN, BeforeSlips, before_slips
from tests.charts.samples import texts
from tests.charts.slips.samples import slip_samples
from tests.insights.english import English
from tests.insights.slips.told import acted, facts_of, passed, review

WORDS = English()
BEFORE = before_slips(
    facts_of(
        [
            passed("2026-09-20 12:00", "boredom"),
            acted("2026-10-01 18:20", "boredom"),
            acted("2026-10-20 18:20"),
            acted("2026-11-10 18:20", "boredom", "work"),
        ],
        reviews=[review("2026-11-10 18:00", "No lunch", talked_into="Just one.")],
    )
)


def drawn(before: BeforeSlips, *, width: float = 860.0, scale: float = 1.0) -> Chart:
    look = Look(width=width, height=1, palette=LIGHT, scale=scale)
    return chart_of(before, replace(look, height=least_height(before, look)), WORDS)


def written(chart: Chart) -> list[str]:
    return [text for text, _box in texts(chart.figure)]


def sentences(chart: Chart) -> list[str]:
    return [mark.sentence for mark in chart.marks]


def shapes_of(chart: Chart, colour: str) -> int:
    """Return how many closed shapes are filled with a colour."""
    count = 0
    for found in chart.figure.findobj(PolyCollection):
        if isinstance(found, PolyCollection):
            fill = np.asarray(found.get_facecolor())[0]
            count += len(found.get_paths()) * (to_hex(fill).upper() == colour)
    return count


def test_slips_stand_in_order_the_newest_at_the_right_with_their_words() -> None:
    chart = drawn(BEFORE)
    slips = chart.marks[:3]
    older, old, newest = (mark.sentence for mark in slips)
    assert (older, old) == ("Slip of 1 Oct 2026, 18:20.", "Slip of 20 Oct 2026, 18:20.")
    assert newest == (
        "Slip of 10 Nov 2026, 18:00. How I talked myself into it: “Just one.” "
        "Signs I can see now: “No lunch”"
    )
    assert [mark.x for mark in slips] == sorted(mark.x for mark in slips)
    assert slips[2].entries == ("review 2026-11-10 18:00", "urge 2026-11-10 18:20")


def test_a_row_says_how_often_before_slips_and_on_other_days() -> None:
    chart = drawn(BEFORE)
    said = "“Trigger: Boredom” was noted before 2 of 2 slips, and on 1 of 1 other day."
    assert said in sentences(chart)
    assert "2 of 2" in written(chart)


def test_a_dot_opens_the_notes_behind_it() -> None:
    chart = drawn(BEFORE)
    (dot,) = [
        mark
        for mark in chart.marks
        if mark.sentence == "Trigger: Boredom, before the slip of 1 Oct 2026."
    ]
    assert dot.entries == ("urge 2026-10-01 18:20",)


def test_dots_stand_under_their_slip() -> None:
    chart = drawn(BEFORE)
    places = {mark.sentence.split(".")[0].split(", ")[0]: mark.x for mark in chart.marks[:3]}
    dots = [mark for mark in chart.marks if ", before the slip of " in mark.sentence]
    assert dots
    for dot in dots:
        day = dot.sentence.rsplit("slip of ", 1)[1].rstrip(".")
        assert dot.x == places[f"Slip of {day}"]


def test_what_nobody_knows_is_a_field_and_no_dash() -> None:
    chart = drawn(BEFORE)
    dots = sum(", before the slip of " in sentence for sentence in sentences(chart))
    assert shapes_of(chart, LIGHT.urges) == dots + 1  # one more in the legend
    unknown = sum(
        place not in BEFORE.known[sign.kind] for sign in BEFORE.pictured for place in range(3)
    )
    unsaid = 2 * len(BEFORE.own_pictured)  # slips without any words
    assert shapes_of(chart, LIGHT.band) == unknown + unsaid + 1
    assert {"noted", "not noted", "nothing known"} <= set(written(chart))


@pytest.mark.parametrize(("width", "scale"), [(860.0, 1.0), (420.0, 1.0), (330.0, 2.0)])
def test_of_many_slips_the_newest_are_drawn_and_all_are_counted(width: float, scale: float) -> None:
    many = slip_samples()["many slips"]
    assert isinstance(many, BeforeSlips)
    chart = drawn(many, width=width, scale=scale)
    shown = sum(sentence.startswith("Slip of ") for sentence in sentences(chart))
    assert 1 <= shown <= SHOWN < len(many.slips) == 20
    assert chart.marks[shown - 1].entries == many.slips[-1].entries
    assert f"newest {shown} of 20" in " ".join(written(chart))


def test_a_long_name_is_cut_with_a_mark_that_says_it_whole() -> None:
    many = slip_samples()["many slips"]
    assert isinstance(many, BeforeSlips)
    chart = drawn(many, width=330, scale=2.0)
    assert any(text.endswith("…") for text in written(chart))
    assert any(many.own[0].text in sentence for sentence in sentences(chart))
