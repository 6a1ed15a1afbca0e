"""What matters beside how it is: dots and diamonds at their ratings, fine ones below."""

from __future__ import annotations

import pytest

from smart_journal.charts.balance.matters import chart
from smart_journal.charts.look import Look
from tests.charts.balance.samples import gaps
from tests.charts.samples import texts
from tests.insights.english import English

WORDS = English()
LOOK = Look(width=700, height=420)


def test_each_area_can_be_read_out_in_the_order_of_the_gaps() -> None:
    found = gaps()
    marks = chart(found, LOOK, WORDS).marks
    assert [mark.sentence.split(":")[0] for mark in marks] == [area.name for area in found.areas]
    assert marks[0].sentence == "Family: matters 9, is 3. On 30 Jan 2026: matters 8, is 1."
    assert all(mark.entries == found.entries for mark in marks)
    assert [mark.y for mark in marks] == sorted(mark.y for mark in marks)


def test_a_rating_lies_at_its_place_between_nought_and_ten() -> None:
    found = gaps()
    marks = {mark.sentence.split(":")[0]: mark.x for mark in chart(found, LOOK, WORDS).marks}
    rated = {
        area.name: area.now.satisfaction
        for area in found.areas
        if area.now.satisfaction is not None
    }
    names = sorted(rated, key=lambda name: rated[name])
    unit = (marks[names[-1]] - marks[names[0]]) / (rated[names[-1]] - rated[names[0]])
    assert unit > 0
    for name, value in rated.items():
        assert marks[name] == pytest.approx(marks[names[0]] + unit * (value - rated[names[0]]))


def test_the_key_names_the_earlier_day_only_where_there_is_one() -> None:
    both = [text for text, _extent in texts(chart(gaps(), LOOK, WORDS).figure)]
    assert "The same on 30 Jan 2026, below" in both
    assert "not rated" in both
    alone = [text for text, _extent in texts(chart(gaps(earlier=False), LOOK, WORDS).figure)]
    assert not any(text.startswith("The same on") for text in alone)
