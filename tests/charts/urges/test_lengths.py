"""The curve of lengths and the waves: what is drawn, cut off, marked and read out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smart_journal.charts.heights import least_height
from smart_journal.charts.look import LIGHT, Look
from smart_journal.charts.urges.lengths import chart
from smart_journal.domain.urge import Outcome
from smart_journal.insights.urges.lengths import Lengths
from tests.charts.samples import path, strokes, texts
from tests.charts.urges.lengths_samples import drawn, timed, waves
from tests.insights.english import English
from tests.insights.journal import urge

WORDS = English()


def look_of(insight: Lengths, width: float = 860) -> Look:
    look = Look(width=width, height=1)
    return replace(look, height=least_height(insight, look))


def five(*minutes: int) -> Lengths:
    return drawn(
        [urge("2026-11-20 18:00", minutes=each, outcome=Outcome.PASSED) for each in minutes]
    )


def test_the_curve_goes_down_in_steps_and_ends_where_knowledge_does() -> None:
    insight = five(2, 4, 6, 8, 10)
    (curve,) = strokes(chart(insight, look_of(insight), WORDS).figure, LIGHT.urges)
    points = path(curve)
    xs, ys = [x for x, _y in points], [y for _x, y in points]
    assert xs == sorted(xs)
    assert ys == sorted(ys)
    assert len(set(ys)) == 6
    # The axis ends at 15, the last urge was over after 10.
    right = look_of(insight).width
    assert xs[-1] < right * 0.75


def test_the_axis_is_in_even_minutes_from_nought() -> None:
    insight = drawn(timed(103), waves(8))
    shown = [text for text, _extent in texts(chart(insight, look_of(insight), WORDS).figure)]
    assert {"0", "5", "10", "15", "30", "Minutes since it began"} <= set(shown)
    assert {"100 %", "50 %", "0 %", "Share of urges still there"} <= set(shown)
    assert "Waves watched: strength" in shown


def test_by_when_half_were_over_is_written_with_its_interval() -> None:
    known, unknown = drawn(timed(103)), five(2, 4, 6, 8, 10)
    half = known.survival.median()
    assert half is not None
    shown = [text for text, _extent in texts(chart(known, look_of(known), WORDS).figure)]
    assert f"half over: {half.value:g} min ({half.low:g} to {half.high:g})" in shown
    shown = [text for text, _extent in texts(chart(unknown, look_of(unknown), WORDS).figure)]
    assert "half over: 6 min (at least 2)" in shown


def test_what_lies_beyond_the_axis_is_named_and_can_be_opened() -> None:
    insight = five(2, 3, 4, 5, 6, 7, 8, 9, 700)
    picture = chart(insight, look_of(insight), WORDS)
    assert "1 lasted longer" in [text for text, _extent in texts(picture.figure)]
    assert picture.marks[-1].sentence == "1 urge lasted longer than 15 minutes: 700."
    assert len(picture.marks[-1].entries) == 1


def test_every_urge_with_a_length_and_every_wave_is_behind_a_mark() -> None:
    insight = drawn(timed(103), waves(8))
    marks = chart(insight, look_of(insight), WORDS).marks
    behind = [entry for mark in marks for entry in mark.entries]
    expected = [entry for each in insight.lengths for entry in each.entries]
    expected += [wave.entry for wave in insight.waves.waves]
    assert sorted(behind) == sorted(expected)


def test_what_is_read_out() -> None:
    insight = drawn(
        [
            urge("2026-11-20 18:00", minutes=minutes, outcome=outcome)
            for minutes, outcome in (
                (1, Outcome.PASSED),
                (4, Outcome.PASSED),
                (4, Outcome.ACTED),
                (6, None),
                (8, Outcome.PASSED),
            )
        ]
    )
    sentences = [mark.sentence for mark in chart(insight, look_of(insight), WORDS).marks]
    assert sentences[0] == (
        "1 minute: 1 passed, 0 lasted at least as long. After it 80 % were still there "
        "(20 % to 97 %)."
    )
    assert sentences[1].startswith("4 minutes: 1 passed, 1 lasted at least as long. After it 60 %")
    (wave,) = chart(drawn([], waves(1, seed=5)), look_of(insight), WORDS).marks
    assert wave.sentence == "Wave of 5 Jan 2026: from 7 to 0 in 12 minutes, at most 7."


def test_waves_have_a_strip_of_their_own_on_the_same_minutes() -> None:
    both, alone = drawn(timed(103), waves(8)), drawn([], waves(8))
    (line,) = strokes(chart(both, look_of(both), WORDS).figure, LIGHT.strength)
    (curve,) = strokes(chart(both, look_of(both), WORDS).figure, LIGHT.urges)
    assert path(line)[0][0] == pytest.approx(path(curve)[0][0])
    assert min(y for _x, y in path(line)) > max(y for _x, y in path(curve))
    assert least_height(alone, Look(width=860, height=1)) < least_height(
        both, Look(width=860, height=1)
    )
    assert strokes(chart(alone, look_of(alone), WORDS).figure, LIGHT.urges) == []
