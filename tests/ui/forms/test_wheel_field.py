"""The balance wheel is filled in on the wheel, in the list, or in the panel."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from smart_journal.domain.entry import Answer, Entry
from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.forms.wheel_field import WheelField
from smart_journal.ui.widgets.chip import Chip
from smart_journal.ui.widgets.memo import MemoEdit
from smart_journal.ui.widgets.rating import RatingStrip
from tests.ui.forms.desk import FORBIDDEN, Desk, focused

EIGHT = ["family", "friends", "health", "work", "money", "rest", "love", "meaning"]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def field(wheel_form: ToolForm) -> WheelField:
    editor = wheel_form.editor("areas")
    assert isinstance(editor, WheelField)
    return editor


def areas(field: WheelField) -> list[Answer]:
    return [row["area"] for row in field.rows.rows]


def rated(field: WheelField, column: str = "satisfaction") -> dict[Answer, Answer | None]:
    return {row["area"]: row[column] for row in field.rows.rows if column in row}


def press(key: Qt.Key, times: int = 1) -> None:
    for _time in range(times):
        QTest.keyClick(focused(), key)


def click(field: WheelField, text: str) -> None:
    button = next(each for each in field.findChildren(QPushButton) if each.text() == text)
    QTest.mouseClick(button, LEFT)


def strip(field: WheelField, column: str) -> RatingStrip:
    return field.panel.editors[column].findChildren(RatingStrip)[0]


def test_a_new_wheel_offers_eight_areas_and_is_no_answer_yet(field: WheelField) -> None:
    assert areas(field) == EIGHT
    assert field.value() is None


def test_a_click_on_the_wheel_rates(qtbot: QtBot, field: WheelField) -> None:
    with qtbot.waitSignal(field.changed):
        QTest.mouseClick(field.dial, LEFT, NONE, field.dial.geometry_now.point(2, 0.7).toPoint())
    assert rated(field) == {"health": 7}
    assert strip(field, "satisfaction").value() == 7
    assert "content I am: 7" in field.list.row_button(2).accessibleName()


def test_the_whole_wheel_is_rated_by_keys_alone(field: WheelField) -> None:
    field.dial.setFocus()
    for number in range(8):
        QTest.keyClicks(focused(), f"{number + 3}")
        press(Qt.Key.Key_Right)
    assert list(rated(field).values()) == [3, 4, 5, 6, 7, 8, 9, 10]


def test_the_list_is_one_stop_and_rates_by_digits(field: WheelField) -> None:
    field.dial.setFocus()
    press(Qt.Key.Key_Tab)
    assert focused() is field.list.row_button(0)
    QTest.keyClicks(focused(), "10")
    press(Qt.Key.Key_Down)
    assert focused() is field.list.row_button(1)
    QTest.keyClicks(focused(), "4")
    assert rated(field) == {"family": 10, "friends": 4}
    press(Qt.Key.Key_Backspace)
    assert rated(field) == {"family": 10}


def test_the_panel_edits_the_row_in_hand_and_arrows_go_on(field: WheelField) -> None:
    QTest.mouseClick(field.list.row_button(3), LEFT)
    strip(field, "importance").setFocus()
    QTest.keyClicks(focused(), "8")
    press(Qt.Key.Key_Down)
    QTest.keyClicks(focused(), "2")
    assert rated(field, "importance") == {"work": 8, "money": 2}
    memo = field.panel.editors["note"].findChildren(MemoEdit)[0]
    memo.setFocus()
    QTest.keyClicks(memo, "Enough for now")
    assert rated(field, "note") == {"money": "Enough for now"}
    QTest.mouseClick(field.list.row_button(3), LEFT)
    assert memo.text() == ""
    assert strip(field, "importance").value() == 8


def test_a_row_says_its_numbers_and_words_as_text(field: WheelField) -> None:
    field.set_value([{"area": "friends", "satisfaction": 4, "importance": 7, "note": "Not\nmoved"}])
    name = field.list.row_button(0).accessibleName()
    assert name == "Friends, How content I am: 4, How much it matters: 7, Not moved"


def test_an_area_is_added_from_the_list(field: WheelField) -> None:
    click(field, "Add…")
    offered = [each.label for each in field.findChildren(Chip) if each.isCheckable()]
    assert "Family" not in offered
    word = next(each for each in field.findChildren(Chip) if each.label == "Sleep")
    QTest.mouseClick(word, LEFT)
    assert areas(field) == [*EIGHT, "sleep"]
    assert focused() is strip(field, "satisfaction")
    QTest.keyClicks(focused(), "6")
    assert rated(field) == {"sleep": 6}


def test_an_own_area_is_added_by_keys(desk: Desk, field: WheelField) -> None:
    click(field, "Add…")
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "The garden")
    press(Qt.Key.Key_Return)
    assert areas(field) == [*EIGHT, "own-0"]
    assert desk.label("area", "own-0") == "The garden"


def test_adding_is_left_by_escape(field: WheelField) -> None:
    click(field, "Add…")
    press(Qt.Key.Key_Escape)
    assert areas(field) == EIGHT
    assert field.findChildren(Chip, options=Qt.FindChildOption.FindDirectChildrenOnly) == []
    assert focused().text() == "Add…"  # type: ignore[attr-defined]  # it is that button


def test_an_area_that_is_there_is_taken_in_hand_not_added_twice(field: WheelField) -> None:
    click(field, "Add…")
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "health")
    press(Qt.Key.Key_Return)
    assert areas(field) == EIGHT
    assert field.rows.current == 2


def test_twelve_are_as_many_as_fit(field: WheelField) -> None:
    more = ["home", "learning", "creativity", "community"]
    field.set_value([{"area": each} for each in [*EIGHT, *more]])
    add = next(each for each in field.findChildren(QPushButton) if each.text() == "Add…")
    assert not add.isEnabled()
    assert "12" in add.toolTip()


def test_three_stay(field: WheelField) -> None:
    field.set_value([{"area": each} for each in EIGHT[:4]])
    field.rows.choose(0)
    click(field, "Take off")
    assert areas(field) == EIGHT[1:4]
    assert not field.panel.action("remove").isEnabled()


def test_taking_off_can_be_undone_with_everything_in_it(qtbot: QtBot, field: WheelField) -> None:
    rows: list[Answer] = [{"area": each, "satisfaction": 5, "note": each} for each in EIGHT]
    field.set_value(rows)
    field.rows.choose(4)
    with qtbot.waitSignal(field.rows.removed):
        click(field, "Take off")
    assert areas(field) == [*EIGHT[:4], *EIGHT[5:]]
    click(field, "Put it back")
    assert field.value() == rows


def test_areas_are_put_in_another_order(field: WheelField) -> None:
    field.rows.choose(1)
    click(field, "Move up")
    assert areas(field)[:3] == ["friends", "family", "health"]
    field.list.row_button(0).setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert areas(field)[:3] == ["family", "friends", "health"]
    assert focused() is field.list.row_button(1)


def test_an_area_is_called_something_else_and_keeps_its_ratings(
    desk: Desk, field: WheelField
) -> None:
    field.set_value([{"area": each, "satisfaction": 5} for each in EIGHT])
    field.rows.choose(3)
    click(field, "Rename")
    focused().selectAll()  # type: ignore[attr-defined]  # it is the line of the name
    QTest.keyClicks(focused(), "My workshop")
    press(Qt.Key.Key_Return)
    assert areas(field)[3] == "own-0"
    assert rated(field)["own-0"] == 5
    assert desk.label("area", "own-0") == "My workshop"


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_name_that_is_not_changed_stays(field: WheelField, leave: Qt.Key) -> None:
    field.rows.choose(3)
    click(field, "Rename")
    press(leave)
    assert areas(field) == EIGHT
    assert field.panel.name_line.isHidden()


def test_a_name_that_is_refused_is_said(wheel_form: ToolForm, field: WheelField) -> None:
    field.rows.choose(3)
    click(field, "Rename")
    field.panel.name_line.set_line(FORBIDDEN)
    press(Qt.Key.Key_Return)
    assert areas(field) == EIGHT
    assert wheel_form.shown_complaint("areas") == "That word can't be kept."


def wheel(days: int, values: dict[str, int]) -> Entry:
    at = datetime(2026, 11, 23, 12, tzinfo=UTC) - timedelta(days=days)
    rows: list[Answer] = [{"area": area, "satisfaction": v} for area, v in values.items()]
    return Entry.new(tool="balance-wheel", tool_version=1, at=at, now=at, answers={"areas": rows})


def test_earlier_wheels_stand_behind_and_a_new_one_starts_with_their_areas(
    wheel_form: ToolForm, field: WheelField
) -> None:
    before = field.dial.grab().toImage()
    wheel_form.load({})
    wheel_form.show_earlier([wheel(56, {"health": 4, "own": 3, "love": 2}), wheel(90, {"love": 1})])
    assert areas(field) == ["health", "own", "love"]
    assert field.value() is None
    assert not wheel_form.is_changed()
    assert field.dial.grab().toImage() != before


def test_earlier_wheels_change_nothing_that_is_written(
    wheel_form: ToolForm, field: WheelField
) -> None:
    rows: list[Answer] = [{"area": each} for each in EIGHT[:3]]
    wheel_form.load({"areas": rows})
    wheel_form.show_earlier([wheel(56, {"health": 4, "own": 3, "love": 2})])
    assert wheel_form.answers() == {"areas": rows}


def test_the_row_the_word_and_the_cursor_come_back(
    qtbot: QtBot, desk: Desk, wheel_form: ToolForm, field: WheelField
) -> None:
    field.rows.choose(2)
    memo = field.panel.editors["note"].findChildren(MemoEdit)[0]
    memo.setFocus()
    QTest.keyClicks(memo, "Slept")
    state: dict[str, Any] = json.loads(json.dumps(wheel_form.state()))
    wheel_form.close()
    other = desk.form("balance-wheel")
    qtbot.addWidget(other)
    other.restore(state)
    with qtbot.waitActive(other):
        other.show()
    QTest.keyClicks(focused(), " well")
    rows = other.answers()["areas"]
    assert isinstance(rows, list)
    assert rows[2] == {"area": "health", "note": "Slept well"}


@pytest.mark.parametrize(
    "raw", [None, 3, {"rows": "x"}, {"rows": [1, {"area": "love"}], "given": 1}]
)
def test_a_draft_of_something_else_does_no_harm(field: WheelField, raw: Any) -> None:
    field.set_raw(raw)
    assert field.value() is None


def test_the_colour_of_the_point_is_taken(wheel_form: ToolForm, field: WheelField) -> None:
    wheel_form.set_accent(QColor("#3f7547"))
    assert field.dial.accent().name() == "#3f7547"


def test_wheel_and_list_stand_side_by_side_only_where_there_is_room(
    wheel_form: ToolForm, field: WheelField
) -> None:
    wheel_form.resize(900, 900)
    QApplication.processEvents()
    assert field.list.x() > field.dial.geometry().right()
    wheel_form.resize(420, 900)
    QApplication.processEvents()
    assert field.list.y() > field.dial.geometry().bottom()


def test_the_area_that_keys_would_rate_is_brought_into_view(
    wheel_form: ToolForm, field: WheelField
) -> None:
    wheel_form.resize(720, 220)
    QApplication.processEvents()
    field.dial.setFocus()
    for step in (0, 4):
        press(Qt.Key.Key_Right, step)
        place = field.dial.geometry_now.labels[field.rows.current].center().toPoint()
        assert wheel_form.viewport().rect().contains(field.dial.mapTo(wheel_form, place))
