"""A wave is written point by point: typed, or put down in the drawing."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field
from smart_journal.domain.wave import LONGEST, WavePoint
from smart_journal.services.catalogue import Catalogue
from smart_journal.ui.forms.choices import Lists
from smart_journal.ui.forms.wave_field import WaveField
from smart_journal.ui.widgets.wave import WaveView
from tests.domain.answering import bounded
from tests.ui.forms.desk import Desk, focused
from tests.ui.forms.own_views import on_page, press, write

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
KEY = Qt.Key
THREE: list[Answer] = [
    {"minute": 0, "strength": 6},
    {"minute": 4, "strength": 9},
    {"minute": 10, "strength": 3},
]


@pytest.fixture
def lists(desk: Desk) -> Lists:
    return desk.lists()


@pytest.fixture
def asked(catalogue: Catalogue) -> Field:
    return catalogue.tools["urge-surfing"].fields["wave"]


@pytest.fixture
def wave(qtbot: QtBot, asked: Field, lists: Lists) -> WaveField:
    return on_page(qtbot, WaveField, asked, lists)


def click(wave: WaveField, point: WavePoint) -> None:
    QTest.mouseClick(wave.dial, LEFT, NONE, wave.dial.place(point).toPoint())


def drawn(wave: WaveField) -> str:
    return wave.dial.accessibleDescription()


def test_points_are_typed_one_after_another(wave: WaveField) -> None:
    wave.dial.setFocus()
    press(KEY.Key_Return)
    for minute, strength in (("0", "6"), ("4", "9"), ("10", "3")):
        write(minute)
        press(KEY.Key_Return)
        write(strength)
        press(KEY.Key_Return)
    press(KEY.Key_Escape)
    assert wave.value() == THREE
    assert focused() is wave.dial


def test_a_click_puts_a_point_down_and_another_one_takes_it_in_hand(wave: WaveField) -> None:
    click(wave, WavePoint(4, 8))
    assert wave.value() == [{"minute": 4, "strength": 8}]
    click(wave, WavePoint(8, 2))
    click(wave, WavePoint(4, 8))
    assert wave.rows.current == 0
    assert len(wave.rows) == 2


def test_a_point_is_dragged(wave: WaveField) -> None:
    wave.set_value(THREE)
    start, end = (wave.dial.place(WavePoint(*each)).toPoint() for each in ((4, 9), (6, 5)))
    QTest.mousePress(wave.dial, LEFT, NONE, start)
    QTest.mouseMove(wave.dial, end)
    QTest.mouseRelease(wave.dial, LEFT, NONE, end)
    assert wave.value() == [THREE[0], {"minute": 6, "strength": 5}, THREE[2]]


def test_arrows_go_along_the_wave_and_change_its_strength(wave: WaveField) -> None:
    wave.set_value([THREE[2], THREE[0], THREE[1]])
    wave.dial.setFocus()
    press(KEY.Key_Right)
    press(KEY.Key_Right)
    press(KEY.Key_Down)
    assert wave.rows.row == {"minute": 4, "strength": 8}
    write("10")
    assert wave.rows.row == {"minute": 4, "strength": 10}
    press(KEY.Key_Right)
    press(KEY.Key_Right)
    assert wave.rows.row == THREE[2]


def test_the_drawing_is_said_by_minute(wave: WaveField) -> None:
    assert drawn(wave) == "No points yet."
    wave.set_value([THREE[2], THREE[0]])
    assert drawn(wave) == "0 min: 6, 10 min: 3"


def test_a_point_taken_off_is_put_back(wave: WaveField) -> None:
    wave.set_value(THREE)
    wave.dial.setFocus()
    press(KEY.Key_Right)
    press(KEY.Key_Delete)
    assert wave.value() == THREE[1:]
    assert focused() is wave.dial
    QTest.mouseClick(wave.back.button, LEFT)
    assert wave.value() == THREE


def test_an_empty_point_is_none_and_goes_again(wave: WaveField) -> None:
    QTest.mouseClick(wave.add, LEFT)
    assert wave.value() is None
    press(KEY.Key_Return)
    assert len(wave.rows) == 0


def test_half_a_point_is_said_and_found(wave: WaveField) -> None:
    QTest.mouseClick(wave.add, LEFT)
    write("soon")
    wave.put_away()
    assert wave.complaint() == "A minute can't be read yet."
    assert wave.raw() is not None
    wave.take_focus({})
    focused().selectAll()  # type: ignore[attr-defined]  # it is the line of the minute
    write("5")
    assert wave.complaint() == "A point still needs its minute and its strength."


def test_a_point_for_each_minute_is_as_many_as_fit(qtbot: QtBot, wave: WaveField) -> None:
    wave.set_value([{"minute": n, "strength": 5} for n in range(LONGEST + 1)])
    assert not wave.add.isEnabled()
    with qtbot.waitSignal(wave.refused):
        click(wave, WavePoint(10, 1))
    assert len(wave.rows) == LONGEST + 1


def test_earlier_waves_stand_behind_and_change_nothing(wave: WaveField) -> None:
    wave.set_value(THREE)
    before = wave.dial.grab().toImage()
    wave.show_earlier([("12 Nov 2026", [*THREE, {"minute": 25, "strength": 1}]), ("3 Nov", "odd")])
    assert wave.dial.span == 30
    assert wave.dial.grab().toImage() != before
    assert wave.value() == THREE


def test_the_point_and_the_cursor_come_back(
    qtbot: QtBot, wave: WaveField, asked: Field, lists: Lists
) -> None:
    wave.set_value(THREE)
    QTest.mouseClick(wave.add, LEFT)
    write("1")
    raw, mark = json.loads(json.dumps([wave.raw(), wave.mark()]))
    wave.close()
    other = on_page(qtbot, WaveField, asked, lists)
    other.set_raw(raw)
    other.take_focus(mark)
    write("5")
    press(KEY.Key_Return)
    write("2")
    assert other.value() == [*THREE, {"minute": 15, "strength": 2}]


@pytest.mark.parametrize("raw", [None, 3, {"rows": "x"}, {"rows": [1, THREE[0]], "half": [2]}])
def test_an_odd_draft_is_passed_over(wave: WaveField, raw: Any) -> None:
    wave.set_raw(raw)
    assert wave.value() in (None, THREE[:1])


@pytest.mark.parametrize("width", [300, 700])
def test_a_place_in_the_drawing_is_the_point_that_stands_there(qtbot: QtBot, width: int) -> None:
    view = WaveView("The wave")
    qtbot.addWidget(view)
    view.resize(width, 240)
    view.show_wave([WavePoint(0, 5), WavePoint(85, 3)])
    assert view.span == 90
    for point in (WavePoint(minute, strength) for minute in (0, 7, 90) for strength in (0, 4, 10)):
        assert view.point_at(view.place(point)) == point


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_whatever_is_written_is_shown_and_kept(
    wave: WaveField, asked: Field, data: st.DataObject
) -> None:
    row = st.fixed_dictionaries({column.id: bounded(column) for column in asked.fields})
    written: Any = data.draw(st.lists(row, min_size=1, max_size=30))
    wave.set_value(written)
    assert wave.value() == written
    assert wave.complaint() == ""
    for at in range(len(wave.rows)):
        wave.rows.choose(at)
    wave.grab()
    assert wave.value() == written
    wave.set_raw(json.loads(json.dumps(wave.raw())))
    assert wave.value() == written
