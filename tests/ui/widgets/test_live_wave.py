"""A wave that is watched: minutes in silence, a rating now and then, the line so far."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from smart_journal.domain.wave import WavePoint
from smart_journal.ui.widgets.chip import Chip
from smart_journal.ui.widgets.live_wave import LiveWave
from tests.ui.forms.desk import focused
from tests.ui.widgets.seconds import Seconds

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def wave(qtbot: QtBot, seconds: Seconds) -> LiveWave:
    widget = LiveWave("The urge", ("barely there", "overwhelming"), clock=seconds)
    qtbot.addWidget(widget)
    widget.resize(600, 500)
    with qtbot.waitActive(widget):
        widget.show()
    widget.setFocus()
    return widget


def pass_time(wave: LiveWave, seconds: Seconds, minutes: float) -> None:
    seconds.now += minutes * 60
    wave.refresh()


def is_inviting(wave: LiveWave) -> bool:
    return wave.inviting


def said(wave: LiveWave) -> str:
    return wave.findChildren(QLabel)[0].text()


def test_a_wave_is_rated_by_keys_as_it_goes(wave: LiveWave, seconds: Seconds) -> None:
    wave.start()
    for digits in ("7", "10", "4"):
        QTest.keyClicks(focused(), digits)
        pass_time(wave, seconds, 2)
    assert wave.points == (WavePoint(0, 7), WavePoint(2, 10), WavePoint(4, 4))
    assert wave.view.accessibleDescription() == "0 min: 7, 2 min: 10, 4 min: 4"


def test_each_rating_is_told_with_its_minute(
    qtbot: QtBot, wave: LiveWave, seconds: Seconds
) -> None:
    wave.start()
    pass_time(wave, seconds, 3)
    with qtbot.waitSignal(wave.rated) as told:
        QTest.keyClicks(focused(), "8")
    assert told.args == [3, 8]


def test_ten_is_one_rating_also_when_the_minute_ends_between_its_keys(
    wave: LiveWave, seconds: Seconds
) -> None:
    wave.start()
    pass_time(wave, seconds, 0.995)
    QTest.keyClicks(focused(), "1")
    seconds.now += 0.8
    QTest.keyClicks(focused(), "0")
    assert wave.points == (WavePoint(0, 10),)


def test_the_same_number_can_be_given_again_later(wave: LiveWave, seconds: Seconds) -> None:
    wave.start()
    QTest.keyClicks(focused(), "6")
    pass_time(wave, seconds, 2)
    QTest.keyClicks(focused(), "6")
    assert wave.points == (WavePoint(0, 6), WavePoint(2, 6))


def test_digits_count_from_the_buttons_too(wave: LiveWave) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is not wave.strip
    QTest.keyClicks(focused(), "5")
    assert wave.points == (WavePoint(0, 5),)
    assert focused() is wave.strip


@pytest.mark.parametrize("every", [1, 2, 5])
def test_a_rating_is_invited_in_words_every_few_minutes(
    wave: LiveWave, seconds: Seconds, every: int
) -> None:
    wave.ask_every(every)
    wave.start()
    pass_time(wave, seconds, every - 0.1)
    assert not is_inviting(wave)
    pass_time(wave, seconds, 0.2)
    assert is_inviting(wave)
    assert said(wave).endswith("How strong is it now?")
    QTest.keyClicks(focused(), "5")
    assert not is_inviting(wave)
    assert "Another look in about" in said(wave)


def test_how_often_is_chosen_by_a_click(wave: LiveWave, seconds: Seconds) -> None:
    wave.start()
    five = next(each for each in wave.findChildren(Chip) if each.label == "every 5 minutes")
    QTest.mouseClick(five, LEFT)
    pass_time(wave, seconds, 4)
    assert not is_inviting(wave)
    QTest.mouseClick(five, LEFT)
    assert five.isChecked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_timer_is_started_and_rested_by_keys_and_pauses_do_not_count(
    qtbot: QtBot, wave: LiveWave, seconds: Seconds, key: Qt.Key
) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(wave.running_changed) as told:
        QTest.keyClick(focused(), key)
    assert told.args == [True]
    pass_time(wave, seconds, 3)
    with qtbot.waitSignal(wave.running_changed) as told:
        QTest.keyClick(focused(), key)
    assert told.args == [False]
    pass_time(wave, seconds, 60)
    assert not is_inviting(wave)
    QTest.keyClick(focused(), key)
    pass_time(wave, seconds, 2)
    assert wave.minute == 5


def test_it_rests_after_two_hours_with_everything_kept(wave: LiveWave, seconds: Seconds) -> None:
    wave.reset([WavePoint(0, 7)])
    wave.start()
    pass_time(wave, seconds, 200)
    assert (wave.running, wave.minute) == (False, 120)
    assert wave.points == (WavePoint(0, 7),)
    wave.start()
    assert not wave.running


def test_between_two_minutes_nothing_moves(qtbot: QtBot, wave: LiveWave, seconds: Seconds) -> None:
    wave.start()
    pass_time(wave, seconds, 1.01)
    before = wave.grab().toImage()
    for _second in range(50):
        pass_time(wave, seconds, 1 / 60)
    assert wave.grab().toImage() == before


def test_a_new_wave_starts_with_what_was_rated_before(wave: LiveWave, seconds: Seconds) -> None:
    wave.start()
    pass_time(wave, seconds, 5)
    wave.reset([WavePoint(0, 8)])
    assert (wave.running, wave.minute, wave.strip.value()) == (False, 0, 8)
    assert wave.points == (WavePoint(0, 8),)


def test_a_rating_is_replaced_not_taken_back(wave: LiveWave) -> None:
    QTest.keyClicks(focused(), "5")
    QTest.keyClick(focused(), Qt.Key.Key_Backspace)
    assert wave.strip.value() == 5
    assert wave.points == (WavePoint(0, 5),)
