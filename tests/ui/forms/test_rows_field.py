"""Rows are written one after another by keys alone, and read as text."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.forms.rows_field import RowsField
from smart_journal.ui.widgets.chip import Chip
from smart_journal.ui.widgets.day import DayEdit
from smart_journal.ui.widgets.memo import MemoEdit
from smart_journal.ui.widgets.rating import RatingStrip
from tests.ui.forms.desk import Desk, focused, opened
from tests.ui.forms.every_kind import every_kind, four_boxes
from tests.ui.forms.rows_hand import part, press, rows_of, write

ALT, LEFT = Qt.KeyboardModifier.AltModifier, Qt.MouseButton.LeftButton
THREE: list[Any] = [{"text": "one"}, {"text": "two", "horizon": "now"}, {"text": "three"}]


@pytest.fixture
def field(boxes: ToolForm) -> RowsField:
    return rows_of(boxes, "gives")


def texts(field: RowsField) -> list[Any]:
    return [row.get("text") for row in field.rows.rows]


def test_a_new_page_has_no_rows(boxes: ToolForm, kinds: ToolForm) -> None:
    assert boxes.answers() == {}
    assert kinds.answers() == {}
    assert not kinds.is_changed()


def test_lines_are_written_one_after_another(field: RowsField) -> None:
    field.take_focus({})
    write("one")
    press(Qt.Key.Key_Return)
    write("two")
    press(Qt.Key.Key_Return)
    write("three")
    assert field.value() == [{"text": "one"}, {"text": "two"}, {"text": "three"}]


def test_tab_comes_to_the_place_where_a_line_is_added(boxes: ToolForm, field: RowsField) -> None:
    boxes.editor("choice").setFocus()
    press(Qt.Key.Key_Tab)
    assert focused() is field.place
    write("x")
    assert field.value() == [{"text": "x"}]


def test_enter_goes_to_the_line_below(field: RowsField) -> None:
    field.set_value(THREE)
    field.take_focus({"row": 0})
    press(Qt.Key.Key_Return)
    write("!")
    assert texts(field) == ["one", "two!", "three"]


def test_enter_twice_leaves_no_empty_line(boxes: ToolForm, field: RowsField) -> None:
    field.take_focus({})
    write("one")
    press(Qt.Key.Key_Return, 3)
    assert len(field.rows) == 2
    boxes.editor("stands_out").take_focus({})
    assert len(field.rows) == 1
    assert field.value() == [{"text": "one"}]


def test_backspace_in_an_empty_line_takes_it_off_and_goes_up(field: RowsField) -> None:
    field.set_value(THREE)
    field.take_focus({"row": 2})
    press(Qt.Key.Key_Backspace, 6)
    write("!")
    assert texts(field) == ["one", "two!"]


def test_backspace_in_the_only_line_leads_back_to_the_place_below(field: RowsField) -> None:
    field.take_focus({})
    write("x")
    press(Qt.Key.Key_Backspace, 2)
    assert focused() is field.place
    assert field.value() is None


def test_a_line_with_more_in_it_can_be_put_back(field: RowsField) -> None:
    field.set_value(THREE)
    field.take_focus({"row": 1})
    press(Qt.Key.Key_Backspace, 4)
    assert texts(field) == ["one", "three"]
    QTest.mouseClick(field.back.button, LEFT)
    assert field.value() == [THREE[0], {"horizon": "now"}, THREE[2]]


def test_arrows_go_from_line_to_line_and_out_at_the_end(field: RowsField) -> None:
    field.set_value(THREE)
    field.take_focus({"row": 0})
    press(Qt.Key.Key_Up)
    assert field.rows.current == 0
    press(Qt.Key.Key_Down, 2)
    assert field.rows.current == 2
    press(Qt.Key.Key_Down)
    assert focused() is field.place
    assert field.rows.current == -1
    press(Qt.Key.Key_Up)
    assert field.rows.current == 2


def test_alt_with_arrows_puts_a_line_elsewhere(field: RowsField) -> None:
    field.set_value(THREE)
    field.take_focus({"row": 2})
    press(Qt.Key.Key_Up, 2, ALT)
    assert texts(field) == ["three", "one", "two"]
    write("!")
    assert texts(field)[0] == "three!"


def test_rows_are_one_stop_read_by_arrows_and_opened_by_enter(
    boxes: ToolForm, field: RowsField
) -> None:
    field.set_value(THREE)
    boxes.editor("choice").setFocus()
    press(Qt.Key.Key_Tab)
    assert focused() is field.sheet.above
    press(Qt.Key.Key_Down)
    assert focused().accessibleDescription() == "two, now"
    press(Qt.Key.Key_Return)
    assert focused() is field.hand.line
    press(Qt.Key.Key_Escape)
    assert focused() is field.sheet.above
    assert field.sheet.above.cursor_row == 1
    press(Qt.Key.Key_Tab)
    assert focused() is field.place


def test_rows_are_moved_and_taken_off_where_they_are_read(field: RowsField) -> None:
    field.set_value(THREE)
    field.take_focus({})
    press(Qt.Key.Key_Down, 1, ALT)
    assert texts(field) == ["two", "one", "three"]
    assert field.sheet.above.cursor_row == 1
    press(Qt.Key.Key_Delete)
    assert texts(field) == ["two", "three"]
    assert focused() is field.sheet.above
    QTest.mouseClick(field.back.button, LEFT)
    assert texts(field) == ["two", "one", "three"]


def test_a_click_opens_a_row_and_the_columns_stand_below_it(field: RowsField) -> None:
    field.set_value(THREE)
    QApplication.processEvents()
    QTest.mouseClick(field.sheet.above, LEFT, pos=field.sheet.above.rect_of(1).center())
    assert focused() is field.hand.line
    QApplication.processEvents()
    assert field.hand.y() == field.sheet.above.geometry().bottom() + 1
    press(Qt.Key.Key_Tab, 2)
    chips = field.hand.editors["horizon"].findChildren(Chip)
    QTest.mouseClick(next(each for each in chips if each.label == "later"), LEFT)
    QTest.keyClicks(part(field.hand.editors["weight"], RatingStrip), "7")
    QTest.keyClicks(part(field.hand.editors["note"], MemoEdit), "Often")
    wanted = {"text": "two", "horizon": "later", "weight": 7, "note": "Often"}
    assert field.value() == [THREE[0], wanted, THREE[2]]


def test_columns_show_the_row_in_hand_and_no_other(field: RowsField) -> None:
    field.set_value([{"text": "one", "weight": 3, "note": "first"}, {"text": "two"}])
    field.take_focus({"row": 0})
    press(Qt.Key.Key_Down)
    assert field.hand.editors["weight"].value() is None
    assert field.hand.editors["note"].value() is None
    press(Qt.Key.Key_Up)
    assert field.hand.editors["weight"].value() == 3
    assert field.value() == [{"text": "one", "weight": 3, "note": "first"}, {"text": "two"}]


def test_what_a_column_no_longer_asks_is_kept(field: RowsField) -> None:
    rows: list[Any] = [{"text": "one", "asked_once": "long ago", "horizon": "gone"}]
    field.set_value(rows)
    field.take_focus({"row": 0})
    write("!")
    assert field.value() == [{**rows[0], "text": "one!"}]


def test_another_field_closes_the_row(boxes: ToolForm, field: RowsField) -> None:
    field.set_value(THREE)
    field.take_focus({"row": 1})
    assert field.hand.isVisible()
    boxes.editor("choice").take_focus({})
    assert not field.hand.isVisible()
    assert field.rows.current == -1


def test_what_is_clicked_stays_below_the_mouse_while_the_row_closes(
    qtbot: QtBot, boxes: ToolForm, field: RowsField
) -> None:
    boxes.resize(720, 400)
    boxes.load({"gives": THREE * 5, "stands_out": "Yes"})
    below = part(boxes.editor("stands_out"), MemoEdit)
    field.take_focus({"row": 0})
    for _turn in range(3):
        QApplication.processEvents()
    boxes.verticalScrollBar().setValue(boxes.verticalScrollBar().maximum())
    before = below.mapTo(boxes, below.rect().topLeft())
    assert boxes.rect().contains(before)
    QTest.mouseClick(below.viewport(), LEFT)
    qtbot.waitUntil(lambda: not field.hand.isVisible())
    assert below.mapTo(boxes, below.rect().topLeft()) == before


def test_as_many_widgets_for_a_hundred_rows_as_for_one(desk: Desk) -> None:
    few, many = desk.form(every_kind()), desk.form(every_kind())
    few.load({"dated": [{"date": "2026-11-23"}], "ranked": [{"text": "x"}]})
    many.load({"dated": [{"date": "2026-11-23"}] * 30, "ranked": [{"text": "x"}] * 9})
    assert len(many.findChildren(QWidget)) == len(few.findChildren(QWidget))


class Painted(QObject):
    """Counts what is painted anew."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.count: Counter[QObject] = Counter()
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count[watched] += event.type() is QEvent.Type.Paint
        return False


def test_typing_paints_the_line_and_no_other_row(qtbot: QtBot, field: RowsField) -> None:
    field.set_value(THREE * 10)
    field.take_focus({"row": 5})
    QTest.qWait(50)
    line = field.hand.line
    assert line is not None
    painted = Painted(line, field.sheet.above, field.sheet.below)
    write("abc")
    qtbot.waitUntil(lambda: painted.count[line] > 0)
    assert painted.count[field.sheet.above] == painted.count[field.sheet.below] == 0


def test_a_full_field_takes_no_more(kinds: ToolForm) -> None:
    field = rows_of(kinds, "ranked")
    field.set_value([{"text": f"{number}"} for number in range(9)])
    assert not field.place.isEnabled()
    assert "9" in field.place.toolTip()
    field.take_focus({"row": 8})
    press(Qt.Key.Key_Return)
    assert len(field.rows) == 9


def test_a_row_that_lacks_something_is_named_and_opened(boxes: ToolForm, field: RowsField) -> None:
    field.set_value([{"text": "one"}, {"horizon": "now"}])
    assert boxes.complaints() == [
        ("gives", "Line 2: “In a few words” is still needed."),
    ]
    assert not boxes.check()
    assert focused() is field.hand.line
    write("two")
    assert boxes.check()


def test_a_half_typed_column_is_kept_with_its_row(kinds: ToolForm, desk: Desk) -> None:
    field = rows_of(kinds, "dated")
    field.set_value([{"date": "2026-11-23"}, {"date": "2026-11-24", "note": "x"}])
    field.take_focus({"row": 0})
    line = part(field.hand.editors["date"], DayEdit).day
    line.selectAll()
    QTest.keyClicks(line, "soon")
    assert field.complaint() == "Line 1: “Day” can't be read yet."
    state = json.loads(json.dumps(kinds.state()))
    field.rows.choose(1)
    assert line.text() == "24 Nov 2026"
    field.rows.choose(0)
    assert line.text() == "soon"
    other = desk.form(every_kind())
    other.restore(state)
    again = rows_of(other, "dated")
    again.rows.choose(0)
    assert part(again.hand.editors["date"], DayEdit).text()[0] == "soon"
    assert other.complaints() == kinds.complaints()
    assert not kinds.check()
    assert focused() is line


def test_the_row_the_column_and_the_cursor_come_back(
    qtbot: QtBot, desk: Desk, boxes: ToolForm, field: RowsField
) -> None:
    field.set_value(THREE)
    field.take_focus({"row": 1})
    press(Qt.Key.Key_Left)
    state = json.loads(json.dumps(boxes.state()))
    boxes.close()
    other = desk.form(four_boxes())
    qtbot.addWidget(other)
    other.restore(state)
    with qtbot.waitActive(other):
        other.show()
    write("_")
    assert texts(rows_of(other, "gives")) == ["one", "tw_o", "three"]


@pytest.mark.parametrize(
    "raw", [None, 3, {"rows": "x"}, {"rows": [1, {}], "half": 2}, {"rows": [], "half": {"0": 1}}]
)
def test_a_draft_of_something_else_does_no_harm(field: RowsField, raw: Any) -> None:
    field.set_raw(raw)
    assert field.value() is None


@pytest.mark.parametrize("mark", [{"row": 9}, {"row": "x"}, {"over": 7}, {"column": "gone"}])
def test_a_mark_of_something_else_does_no_harm(field: RowsField, mark: dict[str, Any]) -> None:
    field.set_value(THREE)
    field.take_focus(mark)
    assert field.value() == THREE


@pytest.mark.usefixtures("large_text")
@pytest.mark.parametrize("width", [480, 700, 1024])
def test_no_row_is_cut_at_any_width(qtbot: QtBot, desk: Desk, width: int) -> None:
    form = opened(qtbot, desk.form(four_boxes()))
    form.resize(width, 700)
    words = "a reason that goes on for longer than the line and over it"
    rows: list[Any] = [
        {"text": words[:length], "weight": 7, "note": words} for length in range(10, 58, 3)
    ]
    form.load({"gives": rows, "costs": rows[:3]})
    rows_of(form, "gives").take_focus({"row": 1})
    for _turn in range(5):
        QApplication.processEvents()
    for field_id in ("gives", "costs"):
        sheet = rows_of(form, field_id).sheet
        for view in (sheet.above, sheet.below):
            assert not view.isVisible() or view.height() == view.heightForWidth(view.width())
    page = form.widget()
    assert page is not None
    assert page.width() <= form.viewport().width()
