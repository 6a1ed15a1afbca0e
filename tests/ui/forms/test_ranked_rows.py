"""Rows whose order means something: moved by drag, by keys and by buttons."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.forms.rows_field import RowsField
from smart_journal.ui.widgets.chip import Chip
from tests.ui.forms.desk import FORBIDDEN, Desk, focused, opened
from tests.ui.forms.every_kind import every_kind
from tests.ui.forms.rows_hand import press, rows_of, write

LEFT = Qt.MouseButton.LeftButton
ITEMS = ["boredom", "message", "end-of-work"]


@pytest.fixture
def form(qtbot: QtBot, desk: Desk) -> ToolForm:
    return opened(qtbot, desk.form(every_kind()))


@pytest.fixture
def ranked(form: ToolForm) -> RowsField:
    editor = rows_of(form, "ranked")
    editor.set_value([{"text": letter} for letter in "abcd"])
    QApplication.processEvents()
    return editor


@pytest.fixture
def picked(form: ToolForm) -> RowsField:
    editor = rows_of(form, "picked")
    editor.set_value([{"trigger": item, "risk": 5} for item in ITEMS])
    QApplication.processEvents()
    return editor


def order(field: RowsField, column: str = "text") -> list[Any]:
    return [row.get(column) for row in field.rows.rows]


def drag(field: RowsField, row: int, to: QPoint) -> None:
    view = field.sheet.above
    QTest.mousePress(view, LEFT, pos=view.rect_of(row).center())
    for share in (0.5, 1.0):
        start = view.rect_of(row).center()
        QTest.mouseMove(view, start + (to - start) * share)
    QTest.mouseRelease(view, LEFT, pos=to)


@pytest.mark.parametrize(
    ("row", "onto", "wanted"),
    [(0, 3, "bcda"), (3, 0, "dabc"), (1, 2, "acbd"), (2, 1, "acbd"), (1, 1, "abcd")],
)
def test_a_row_is_dragged_to_its_place(ranked: RowsField, row: int, onto: int, wanted: str) -> None:
    rect = ranked.sheet.above.rect_of(onto)
    half = QPoint(rect.center().x(), rect.bottom() - 1 if onto > row else rect.top() + 1)
    drag(ranked, row, half)
    assert "".join(order(ranked)) == wanted
    assert ranked.rows.current == -1


def test_a_row_is_dragged_past_the_one_that_is_open(ranked: RowsField) -> None:
    ranked.take_focus({"row": 2})
    QApplication.processEvents()
    below = ranked.sheet.below
    drag(ranked, 0, QPoint(9, below.y() + below.height() - 2))
    assert "".join(order(ranked)) == "bcda"
    write("!")
    assert order(ranked)[1] == "c!"


def test_buttons_move_the_row_in_hand(ranked: RowsField) -> None:
    ranked.take_focus({"row": 1})
    assert ranked.hand.button("up").accessibleName() == "Move up: b"
    QTest.mouseClick(ranked.hand.button("up"), LEFT)
    assert "".join(order(ranked)) == "bacd"
    assert not ranked.hand.button("up").isEnabled()
    QTest.mouseClick(ranked.hand.button("down"), LEFT)
    assert "".join(order(ranked)) == "abcd"


def test_rows_of_items_start_empty_and_are_added_from_the_list(form: ToolForm) -> None:
    field = rows_of(form, "picked")
    assert field.value() is None
    assert len(field.rows) == 0
    field.take_focus({})
    press(Qt.Key.Key_Space)
    chip = next(each for each in field.findChildren(Chip) if each.label == "Boredom")
    QTest.mouseClick(chip, LEFT)
    assert field.value() == [{"trigger": "boredom"}]
    write("7")
    assert field.value() == [{"trigger": "boredom", "risk": 7}]


def test_an_own_item_is_added_while_writing(desk: Desk, form: ToolForm) -> None:
    field = rows_of(form, "picked")
    field.take_focus({})
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)
    write("The boat")
    assert form.is_changed()
    other = desk.form(every_kind())
    other.restore(form.state())
    assert other.state()["fields"] == form.state()["fields"]
    press(Qt.Key.Key_Return)
    assert field.value() == [{"trigger": "own-0"}]
    assert desk.label("trigger", "own-0") == "The boat"


def test_a_word_that_is_refused_is_said(form: ToolForm) -> None:
    field = rows_of(form, "picked")
    field.take_focus({})
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)
    write(FORBIDDEN)
    press(Qt.Key.Key_Return)
    assert field.value() is None
    assert form.shown_complaint("picked") == "That word can't be kept."


def test_items_are_ranked_by_keys(picked: RowsField) -> None:
    picked.take_focus({})
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Up, 2, Qt.KeyboardModifier.AltModifier)
    assert order(picked, "trigger") == [ITEMS[2], ITEMS[0], ITEMS[1]]


def test_an_item_is_called_something_else_and_keeps_its_answers(
    desk: Desk, picked: RowsField
) -> None:
    picked.take_focus({"row": 0})
    QTest.mouseClick(picked.hand.name.button, LEFT)
    focused().selectAll()  # type: ignore[attr-defined]  # it is the line of the name
    write("Empty evenings")
    press(Qt.Key.Key_Return)
    assert picked.rows.rows[0] == {"trigger": "own-0", "risk": 5}
    assert desk.label("trigger", "own-0") == "Empty evenings"


def test_an_item_that_is_there_is_opened_not_added_twice(picked: RowsField) -> None:
    picked.place.setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)
    write("boredom")
    press(Qt.Key.Key_Return)
    assert order(picked, "trigger") == ITEMS
    assert picked.rows.current == 0


def test_a_pick_in_a_row_shows_what_is_chosen_and_no_more(picked: RowsField) -> None:
    picked.take_focus({"row": 0})
    chips = picked.hand.editors["response"].findChildren(Chip)
    assert [each.label for each in chips if each.isVisible()] == ["choose…"]
    QTest.mouseClick(next(each for each in chips if each.isVisible()), LEFT)
    press(Qt.Key.Key_Space)
    QApplication.processEvents()
    shown = [
        each for each in picked.hand.editors["response"].findChildren(Chip) if each.isVisible()
    ]
    assert len(shown) == 2
    assert [each for each in shown if each.isChecked()] == [focused()]
    assert picked.rows.rows[0]["response"]
