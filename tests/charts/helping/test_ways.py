"""The drawn ways of coping: where points stand, what is read out, what stands in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smart_journal.charts.chart import Chart
from smart_journal.charts.heights import least_height
from smart_journal.charts.look import LIGHT, Look
from smart_journal.charts.render import chart_of
from smart_journal.insights.helping.ways import WhatHelps, what_helps
from smart_journal.insights.pooling import Verdict
from tests.charts.helping.samples import helping_samples
from tests.charts.samples import texts
from tests.insights.english import English
from tests.insights.helping.coped import coped, facts_of

WORDS = English()
HELPS = what_helps(
    facts_of([*coped({"call": 3.0, "walk": 0.0, "delay": -3.0}, 60), *coped({"gone": 0.0}, 3)])
)


def drawn(helps: WhatHelps, *, width: float = 860.0, scale: float = 1.0) -> tuple[Chart, Look]:
    look = Look(width=width, height=1, palette=LIGHT, scale=scale)
    look = replace(look, height=least_height(helps, look))
    return chart_of(helps, look, WORDS), look


def written(chart: Chart) -> list[str]:
    return [text for text, _box in texts(chart.figure)]


def test_every_way_has_a_mark_with_its_urges_best_first() -> None:
    chart, _look = drawn(HELPS)
    assert [mark.entries for mark in chart.marks] == [way.entries for way in HELPS.ways]
    assert [mark.sentence.split(" came ")[0] for mark in chart.marks[:1]] == [HELPS.ways[0].name]
    heights = [mark.y for mark in chart.marks]
    assert heights == sorted(heights)


def test_a_larger_drop_stands_right_of_the_middle_and_a_smaller_one_left() -> None:
    chart, _look = drawn(HELPS)
    at = dict(
        zip((way.verdict for way in HELPS.ways), (mark.x for mark in chart.marks), strict=True)
    )
    assert at[Verdict.LESS] < at[Verdict.UNSURE] < at[Verdict.MORE]


def test_the_verdicts_stand_in_words() -> None:
    chart, _look = drawn(HELPS)
    found = written(chart)
    verdicts = {way.verdict for way in HELPS.ways}
    assert {Verdict.MORE, Verdict.LESS, Verdict.UNSURE} <= verdicts
    assert {"Larger drop", "Smaller drop", "Not enough to tell yet"} <= set(found)
    assert "like other urges of similar strength" in found


def test_the_middle_line_is_explained_where_there_is_no_room_over_it() -> None:
    chart, _look = drawn(HELPS, width=420, scale=1.5)
    assert "like other urges of similar strength" not in written(chart)
    said = " ".join(written(chart))
    assert "0: like other urges" in said


def test_what_is_unsure_is_open_and_soft() -> None:
    sentence = drawn(HELPS)[0].marks[-1].sentence
    assert sentence.startswith("(removed from the list): not enough to tell yet (from ")
    assert sentence.endswith(" points), 3 urges.")


def test_ways_that_are_left_out_are_counted_below() -> None:
    many = helping_samples()["thirty ways"]
    assert isinstance(many, WhatHelps)
    chart, _look = drawn(many)
    assert len(chart.marks) == 16
    assert "14 more ways in the table" in written(chart)


@pytest.mark.parametrize("width", [420.0, 860.0, 1200.0])
def test_names_and_points_do_not_meet(width: float) -> None:
    chart, _look = drawn(HELPS, width=width)
    ends = [box[2] for text, box in texts(chart.figure) if "Went for a walk" in text]
    assert len(ends) == 1
    assert min(mark.x for mark in chart.marks) > ends[0]
