"""The pacer shows when to breathe, in motion or still, and counts the minutes in silence."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smart_journal.ui.widgets.pacer import Pacer
from smart_journal.ui.widgets.pacer_breath import Pace
from tests.ui.forms.desk import focused
from tests.ui.widgets.seconds import Seconds


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


def show(qtbot: QtBot, pacer: Pacer) -> Pacer:
    qtbot.addWidget(pacer)
    pacer.resize(500, 400)
    with qtbot.waitActive(pacer):
        pacer.show()
    pacer.setFocus()
    return pacer


@pytest.fixture
def pacer(qtbot: QtBot, seconds: Seconds) -> Pacer:
    return show(qtbot, Pacer(clock=seconds))


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_practice_by_keys_is_told_in_minutes(
    qtbot: QtBot, pacer: Pacer, seconds: Seconds, key: Qt.Key
) -> None:
    QTest.keyClick(focused(), key)
    assert pacer.running
    seconds.now += 4.6 * 60
    with qtbot.waitSignal(pacer.finished) as told:
        QTest.keyClick(focused(), key)
    assert told.args == [5]
    assert not pacer.running


def test_a_few_seconds_are_no_minute(qtbot: QtBot, pacer: Pacer, seconds: Seconds) -> None:
    pacer.start()
    seconds.now += 29
    with qtbot.assertNotEmitted(pacer.finished):
        pacer.stop()


def test_out_of_sight_it_rests_and_the_minutes_are_told(
    qtbot: QtBot, pacer: Pacer, seconds: Seconds
) -> None:
    pacer.start()
    seconds.now += 120
    with qtbot.waitSignal(pacer.finished):
        pacer.hide()
    assert not pacer.running


def test_the_circle_moves_with_the_breath(pacer: Pacer, seconds: Seconds) -> None:
    pacer.start()
    pictures = []
    for _step in range(3):
        pictures.append(pacer.view.grab().toImage())
        seconds.now += 0.3
        pacer.refresh()
    assert pictures[0] != pictures[1] != pictures[2]


def test_kept_still_it_changes_once_a_second(qtbot: QtBot, seconds: Seconds) -> None:
    pacer = show(qtbot, Pacer(still=True, clock=seconds))
    pacer.start()
    pictures = []
    for _step in range(8):  # two seconds
        picture = pacer.view.grab().toImage()
        if picture not in pictures:
            pictures.append(picture)
        seconds.now += 0.25
        pacer.refresh()
    assert len(pictures) == 2


def test_stillness_is_one_tick_away(pacer: Pacer) -> None:
    assert not pacer.view.still
    pacer.stillness.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert pacer.view.still


def test_the_pace_is_the_person_s_own(pacer: Pacer, seconds: Seconds) -> None:
    pacer.inward.setFocus()
    pacer.inward.selectAll()
    QTest.keyClicks(focused(), "7")
    pacer.start()
    seconds.now += 6.9
    before = Pace(7, 6).at(6.9)
    assert before.inward
    assert before.second == 7
    pacer.refresh()
    shown = pacer.view.grab().toImage()
    seconds.now += 0.2
    pacer.refresh()
    assert pacer.view.grab().toImage() != shown


def test_without_a_breath_to_see_only_minutes_are_counted(pacer: Pacer) -> None:
    pacer.pace_breath(on=False)
    assert not pacer.view.isVisible()
    assert pacer.start_button.isVisible()


@given(
    inward=st.integers(2, 12),
    outward=st.integers(2, 12),
    at=st.floats(0, 7200, allow_nan=False),
)
def test_a_breath_is_whole(inward: int, outward: int, at: float) -> None:
    breath = Pace(inward, outward).at(at)
    assert 0 <= breath.fullness <= 1
    assert 1 <= breath.second <= breath.length
    assert breath.length == (inward if breath.inward else outward)


@given(inward=st.integers(2, 12), outward=st.integers(2, 12))
def test_a_breath_never_jumps(inward: int, outward: int) -> None:
    pace, steps = Pace(inward, outward), (inward + outward) * 25
    full = [pace.at(step / 25).fullness for step in range(steps + 1)]
    assert max(abs(a - b) for a, b in pairwise(full)) < 0.05
