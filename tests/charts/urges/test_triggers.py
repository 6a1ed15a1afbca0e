"""Rows of triggers and of what is around: bars in parts, strengths, what changed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from smart_journal.charts.heights import least_height
from smart_journal.charts.look import LIGHT, Look, mixed
from smart_journal.charts.urges.triggers import PALE, chart
from smart_journal.insights.urges.triggers import Triggers, triggers
from smart_journal.insights.urges.triggers_around import Around, around
from tests.charts.samples import texts
from tests.charts.urges.triggers_samples import LABELS, facts
from tests.insights.english import English

WORDS = English()


def look_of(insight: Triggers | Around, width: float = 860) -> Look:
    look = Look(width=width, height=1)
    return replace(look, height=least_height(insight, look))


def widths(figure: Figure, colour: str) -> list[float]:
    """Return how wide the shapes filled with `colour` are, in units."""
    found = [each for each in figure.findobj(PolyCollection) if isinstance(each, PolyCollection)]
    filled = [
        each for each in found if to_hex(np.asarray(each.get_facecolor())[0]) == colour.lower()
    ]
    return [
        float(np.ptp(np.asarray(path.vertices)[:, 0]))
        for each in filled
        for path in each.get_paths()
    ]


def shown(insight: Triggers | Around, width: float = 860) -> list[str]:
    return [text for text, _e in texts(chart(insight, look_of(insight, width), WORDS).figure)]


def test_the_parts_of_a_bar_are_as_long_as_their_counts() -> None:
    insight = triggers(facts({"boredom": 12}, people=[("alone",), ("alone",), ("jo",), ()]))
    figure = chart(insight, look_of(insight), WORDS).figure
    # The first shape of a colour is the swatch in the key.
    _key, alone = widths(figure, LIGHT.urges)
    _key, others = widths(figure, mixed(LIGHT.urges, LIGHT.ground, PALE))
    _key, unknown = widths(figure, LIGHT.ground)
    assert alone == pytest.approx(2 * others)
    assert unknown == pytest.approx(others)


def test_a_mean_is_a_diamond_at_its_strength_and_too_few_have_none() -> None:
    insight = triggers(facts({"boredom": 10, "stress": 4}))
    assert len(widths(chart(insight, look_of(insight), WORDS).figure, LIGHT.strength)) == 1
    few = triggers(facts({"boredom": 4, "stress": 4}))
    assert widths(chart(few, look_of(few), WORDS).figure, LIGHT.strength) == []
    assert "Mean strength" in shown(insight)
    assert "Mean strength" not in shown(few)


def test_only_a_sure_change_has_a_word() -> None:
    counts = {"boredom": 40, "stress": 20, "row": 10}
    changed = triggers(facts(counts, {"boredom": 8, "stress": 19, "row": 60}))
    assert shown(changed).count("more often") == 1
    assert shown(changed).count("less often") == 1
    assert "Than before" in shown(changed)
    same = triggers(facts(counts, counts))
    assert not {"Than before", "more often", "less often"} & set(shown(same))
    assert shown(changed, 330).count("more often") == 1


def test_a_narrow_picture_has_names_above_their_rows() -> None:
    insight = triggers(facts(dict.fromkeys(LABELS, 9)))
    narrow = chart(insight, look_of(insight, 330), WORDS)
    assert least_height(insight, look_of(insight, 330)) > least_height(insight, look_of(insight))
    assert len(narrow.marks) == len(LABELS)
    assert "An argument that goes on and on about who do…" not in shown(insight)
    assert any(
        text.startswith("An argument") and text.endswith("…") for text in shown(insight, 330)
    )


def test_every_urge_is_behind_its_row() -> None:
    insight = triggers(facts(dict.fromkeys(LABELS, 5)))
    marks = chart(insight, look_of(insight), WORDS).marks
    assert [mark.entries for mark in marks] == [row.entries for row in insight.rows]


def test_what_is_read_out() -> None:
    counts = {"boredom": 40, "stress": 3}
    insight = triggers(facts(counts, {"boredom": 8, "stress": 3}))
    first, second = (mark.sentence for mark in chart(insight, look_of(insight), WORDS).marks)
    assert first.startswith("Boredom: 40 urges. Alone 14, with others 13, not noted 13. Mean")
    assert first.endswith("More often per logged day than in the time before, with 8 then.")
    assert second == (
        "Stress at work: 3 urges. Alone 1, with others 1, not noted 1. Too few strengths for a "
        "mean. In the time before 3: not enough to tell a change."
    )


def test_company_people_and_places_stand_under_headings() -> None:
    insight = around(facts({"boredom": 24}))
    assert {"Company", "With whom", "Where", "Alone", "With others", "Not noted"} <= set(
        shown(insight)
    )
    marks = chart(insight, look_of(insight), WORDS).marks
    assert marks[0].sentence.startswith("Alone: 8 urges. Mean strength")
    assert [mark.y for mark in marks] == sorted(mark.y for mark in marks)
