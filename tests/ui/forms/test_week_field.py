"""A week is planned on its grid, by keys alone or by the mouse."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field
from smart_journal.domain.week import WEEK_PLAN, WEEKDAYS, DayPart
from smart_journal.services.catalogue import Catalogue
from smart_journal.ui.forms.choices import Lists
from smart_journal.ui.forms.week_field import WeekField
from smart_journal.ui.widgets.week_grid_layout import SHELF, Cell
from tests.ui.forms.desk import Desk, focused, valid_answers
from tests.ui.forms.own_views import on_page, press, write

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
KEY = Qt.Key
WALK: dict[str, Answer] = {"day": "tue", "part": "midday", "what": "Walk"}
READ: dict[str, Answer] = {"day": "tue", "part": "midday", "what": "Read", "kind": "fun"}


@pytest.fixture
def lists(desk: Desk) -> Lists:
    return desk.lists()


@pytest.fixture
def blocks(catalogue: Catalogue) -> Field:
    return catalogue.tools[WEEK_PLAN].fields["blocks"]


@pytest.fixture
def week(qtbot: QtBot, blocks: Field, lists: Lists) -> WeekField:
    return on_page(qtbot, WeekField, blocks, lists)


def click(week: WeekField, cell: Cell) -> None:
    QTest.mouseClick(week.board, LEFT, NONE, week.board.rect_of(cell).bottomRight() - QPoint(4, 4))


def whats(week: WeekField) -> list[Answer]:
    return [row["what"] for row in week.rows.rows]


def explained(week: WeekField) -> list[str]:
    return [each.accessibleName() for each in week.legend.findChildren(QWidget)]


def test_nothing_planned_is_no_answer(week: WeekField) -> None:
    assert week.value() is None
    assert week.raw() is None
    assert week.complaint() == ""


def test_a_block_is_planned_by_keys_alone(week: WeekField) -> None:
    week.board.setFocus()
    press(KEY.Key_Right)
    press(KEY.Key_Down)
    write("Walk")
    assert week.value() == [WALK]
    press(KEY.Key_Return)
    assert focused() is week.board
    assert week.board.cell == Cell(1, 1)
    assert "Walk" in week.board.accessibleDescription()


def test_a_whole_row_of_questions_is_answered_by_keys(week: WeekField) -> None:
    week.board.setFocus()
    press(KEY.Key_Return)
    write("Cook")
    press(KEY.Key_Tab)
    press(KEY.Key_Right)
    press(KEY.Key_Space)
    assert week.value() == [{"day": "mon", "part": "morning", "what": "Cook", "kind": "goal"}]
    press(KEY.Key_Escape)
    assert focused() is week.board


def test_a_click_in_a_cell_begins_a_block_there(week: WeekField) -> None:
    click(week, Cell(4, 3))
    write("Film")
    assert week.value() == [{"day": "fri", "part": "evening", "what": "Film"}]


@pytest.mark.parametrize("leave", [KEY.Key_Escape, KEY.Key_Return])
def test_a_block_in_which_nothing_is_written_goes_again(week: WeekField, leave: KEY) -> None:
    week.board.setFocus()
    press(KEY.Key_Return)
    assert week.value() is None
    press(leave)
    assert len(week.rows) == 0
    assert focused() is week.board


def test_clicking_through_empty_cells_leaves_nothing(week: WeekField) -> None:
    for cell in (Cell(0, 0), Cell(3, 2), Cell(6, 4), SHELF):
        click(week, cell)
    assert len(week.rows) == 1
    assert week.value() is None
    week.put_away()
    assert len(week.rows) == 0


def test_arrows_go_through_the_blocks_of_a_cell_before_they_leave_it(week: WeekField) -> None:
    week.set_value([WALK, READ])
    week.board.setFocus()
    press(KEY.Key_Right)
    press(KEY.Key_Down)
    seen = [week.board.current]
    press(KEY.Key_Down)
    seen.append(week.board.current)
    press(KEY.Key_Down)
    assert seen == [0, 1]
    assert (week.board.cell, week.board.current) == (Cell(1, 2), None)
    press(KEY.Key_Up)
    assert week.board.current == 1


def test_insert_adds_one_more_to_a_cell(week: WeekField) -> None:
    week.set_value([WALK])
    week.rows.choose(0)
    week.board.setFocus()
    press(KEY.Key_Insert)
    write("Read")
    assert whats(week) == ["Walk", "Read"]
    assert week.rows.rows[1]["day"] == "tue"


def test_a_block_is_moved_by_alt_and_arrows_down_to_the_shelf(week: WeekField) -> None:
    week.set_value([{"day": "tue", "part": "evening", "what": "Walk", "kind": "fun"}])
    week.rows.choose(0)
    week.board.setFocus()
    press(KEY.Key_Right, alt=True)
    press(KEY.Key_Down, alt=True)
    assert week.value() == [{"day": "wed", "part": "night", "what": "Walk", "kind": "fun"}]
    press(KEY.Key_Down, alt=True)
    assert week.value() == [{"what": "Walk", "kind": "fun"}]
    assert week.board.cell == SHELF
    press(KEY.Key_Up, alt=True)
    assert week.value() == [{"day": "wed", "part": "night", "what": "Walk", "kind": "fun"}]


def test_a_block_is_dragged_to_another_cell(week: WeekField) -> None:
    week.set_value([WALK])
    start = week.board.block_rect(0).center()
    end = week.board.rect_of(Cell(5, 3)).center()
    QTest.mousePress(week.board, LEFT, NONE, start)
    QTest.mouseMove(week.board, (start + end) / 2)
    QTest.mouseMove(week.board, end)
    QTest.mouseRelease(week.board, LEFT, NONE, end)
    assert week.value() == [{"day": "sat", "part": "evening", "what": "Walk"}]


def test_a_drag_is_called_off_by_escape(week: WeekField) -> None:
    week.set_value([WALK])
    start = week.board.block_rect(0).center()
    end = week.board.rect_of(Cell(5, 3)).center()
    QTest.mousePress(week.board, LEFT, NONE, start)
    QTest.mouseMove(week.board, end)
    press(KEY.Key_Escape)
    QTest.mouseRelease(week.board, LEFT, NONE, end)
    assert week.value() == [WALK]


def test_a_block_without_a_part_waits_on_the_shelf_with_its_day(week: WeekField) -> None:
    week.set_value([{"day": "sun", "what": "Long walk"}])
    assert week.board.blocks_in(SHELF) == [0]
    click_on = week.board.block_rect(0).center()
    QTest.mouseClick(week.board, LEFT, NONE, click_on)
    assert focused() is week.hand.editors["what"].focusProxy()


def test_taking_off_is_undone_with_everything_in_it(week: WeekField) -> None:
    week.set_value([READ, WALK])
    week.rows.choose(0)
    week.board.setFocus()
    press(KEY.Key_Delete)
    assert week.value() == [WALK]
    assert week.board.cell == Cell(1, 1)
    assert focused() is week.board
    QTest.mouseClick(week.back.button, LEFT)
    assert week.value() == [READ, WALK]


def test_the_week_begins_as_the_settings_say(qtbot: QtBot, blocks: Field, lists: Lists) -> None:
    sunday = replace(lists, first_weekday=6)
    week = on_page(qtbot, WeekField, blocks, sunday)
    assert week.board.name_of(Cell(0, 0)) == "Sunday, Morning"
    week.board.setFocus()
    write("Rest")
    assert week.rows.rows[0]["day"] == "sun"


def test_hours_in_which_urges_came_are_shaded_and_said(
    qtbot: QtBot, blocks: Field, lists: Lists
) -> None:
    plain = on_page(qtbot, WeekField, blocks, lists)
    before = plain.board.grab().toImage()
    plain.close()
    risky = replace(lists, risky=lambda: {("fri", "evening"): 1.0, ("mon", "morning"): 0.3})
    week = on_page(qtbot, WeekField, blocks, risky)
    assert week.board.grab().toImage() != before
    assert week.board.risk_of(Cell(4, 3)) == "urges came often here"
    assert week.board.risk_of(Cell(0, 0)) == "urges came here"
    assert week.board.risk_of(Cell(2, 2)) == ""
    week.board.setFocus()
    assert "urges came here" in week.board.accessibleDescription()
    assert explained(week) == ["shaded: hours in which urges came, these last eight weeks"]


def test_every_kind_and_outcome_in_use_is_explained(week: WeekField) -> None:
    week.set_value([READ | {"done": "yes"}, WALK | {"done": "moved"}])
    assert explained(week) == ["fun", "Did it happen? yes", "moved to another day"]


def test_a_block_without_words_is_said_and_found(week: WeekField) -> None:
    week.set_value([WALK, {"day": "mon", "part": "night", "kind": "fun"}])
    assert week.complaint() == "A block still needs a few words."
    week.take_focus({})
    assert week.rows.current == 1
    write("Sleep early")
    assert week.complaint() == ""


def test_sixty_blocks_are_as_many_as_fit(qtbot: QtBot, week: WeekField) -> None:
    rows: list[Answer] = [WALK | {"what": f"Walk {n}"} for n in range(60)]
    week.set_value(rows)
    with qtbot.waitSignal(week.refused):
        click(week, Cell(0, 0))
    assert week.value() == rows


def test_sixty_blocks_answer_to_a_key_at_once(week: WeekField) -> None:
    rows: list[Answer] = [
        {"day": day, "part": f"{part}", "what": f"Something for {day}, {turn}", "kind": "fun"}
        for day in WEEKDAYS
        for part in DayPart
        for turn in "ab"
    ]
    week.set_value(rows[:60])
    week.rows.choose(30)
    week.hand.editors["what"].setFocus()
    week.grab()
    begun = time.perf_counter()
    for _key in range(10):
        write("x")
        week.grab()
    assert (time.perf_counter() - begun) / 10 < 0.1  # 15 ms on a quiet machine, painting included


@pytest.mark.parametrize("width", [300, 420, 560, 700, 1000])
def test_at_any_width_every_cell_and_block_is_inside(week: WeekField, width: int) -> None:
    week.set_value([WALK, READ, {"what": "Write to the housing office about the flat"}])
    place = week.board.layout_at(width)
    assert set(place.cells) == {Cell(d, p) for d in range(7) for p in range(5)} | {SHELF}
    for block, cell in zip(place.blocks, (Cell(1, 1), Cell(1, 1), SHELF), strict=True):
        assert place.cells[cell].contains(block)
        assert block.width() > 40
    right, bottom = place.width, place.height
    assert all(box.right() <= right and box.bottom() <= bottom for box in place.cells.values())
    boxes = [*place.cells.values()]
    shared = [(a, b) for n, a in enumerate(boxes) for b in boxes[n + 1 :] if a.intersects(b)]
    assert shared == []


@pytest.mark.parametrize("width", [300, 700])
def test_arrows_reach_every_cell_at_any_width(
    qtbot: QtBot, blocks: Field, lists: Lists, width: int
) -> None:
    week = on_page(qtbot, WeekField, blocks, lists, width)
    week.board.setFocus()
    seen = {week.board.cell}
    for _day in range(7):
        for key in [KEY.Key_Down] * 40 + [KEY.Key_Up] * 40 + [KEY.Key_Right]:
            press(key)
            seen.add(week.board.cell)
    assert seen == week.blocks.cells


def test_the_cell_the_word_and_the_cursor_come_back(
    qtbot: QtBot, week: WeekField, blocks: Field, lists: Lists
) -> None:
    week.set_value([WALK])
    week.board.setFocus()
    press(KEY.Key_End)
    write("Re")
    raw, mark = json.loads(json.dumps([week.raw(), week.mark()]))
    week.close()
    other = on_page(qtbot, WeekField, blocks, lists)
    other.set_raw(raw)
    other.take_focus(mark)
    write("st")
    assert other.value() == [WALK, {"day": "sun", "part": "morning", "what": "Rest"}]


@pytest.mark.parametrize("raw", [None, 3, {"rows": "x"}, {"rows": [1, WALK], "half": [2]}])
def test_an_odd_draft_is_passed_over(week: WeekField, raw: Any) -> None:
    week.set_raw(raw)
    assert week.value() in (None, [WALK])


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_whatever_is_planned_is_shown_and_kept(
    week: WeekField, catalogue: Catalogue, data: st.DataObject
) -> None:
    answers = data.draw(valid_answers(catalogue, WEEK_PLAN))
    written = answers.get("blocks")
    week.set_value(written)
    assert week.value() == written
    assert week.complaint() == ""
    for at in range(len(week.rows)):
        week.rows.choose(at)
    assert week.value() == written
    raw = json.loads(json.dumps(week.raw()))
    week.set_value(None)
    week.set_raw(raw)
    assert week.value() == written


def test_where_the_keys_are_is_on_screen_also_where_the_grid_is_higher_than_the_window(
    qtbot: QtBot, desk: Desk
) -> None:
    form = desk.form(WEEK_PLAN)
    qtbot.addWidget(form)
    form.resize(330, 400)
    with qtbot.waitActive(form):
        form.show()
    week = form.editor("blocks")
    assert isinstance(week, WeekField)
    board = week.board

    def seen() -> bool:
        box = board.rect_of(board.cell)
        top = board.mapTo(form.viewport(), box.topLeft()).y()
        return top >= 0 and top + box.height() <= form.viewport().height()

    board.setFocus()
    qtbot.waitUntil(seen)
    for _row in range(30):
        press(KEY.Key_Down)
        qtbot.waitUntil(seen)
    assert board.cell == SHELF
