"""Rows that begin with a day, a choice or a number."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.widgets.memo import MemoEdit
from tests.ui.forms.desk import focused
from tests.ui.forms.rows_hand import part, press, rows_of, write


def test_a_row_of_days_starts_with_today(kinds: ToolForm) -> None:
    field = rows_of(kinds, "dated")
    field.place.setFocus()
    press(Qt.Key.Key_Space)
    assert isinstance(focused(), QLineEdit)
    assert focused().text() == "23 Nov 2026"  # type: ignore[attr-defined]  # a line
    assert field.value() is None
    press(Qt.Key.Key_Tab)
    part(field.hand.editors["note"], MemoEdit).setFocus()
    write("Well")
    assert field.value() == [{"date": "2026-11-23", "note": "Well"}]


def test_a_row_in_which_only_the_day_stands_is_dropped(kinds: ToolForm) -> None:
    field = rows_of(kinds, "dated")
    field.place.setFocus()
    press(Qt.Key.Key_Space)
    kinds.editor("later")
    kinds.editor("belief").take_focus({})
    assert len(field.rows) == 0


def test_a_row_of_a_choice_begins_at_the_choice(kinds: ToolForm) -> None:
    field = rows_of(kinds, "chosen")
    field.place.setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Space)
    assert field.value() == [{"part": "morning"}]
    press(Qt.Key.Key_Escape)
    assert focused().accessibleDescription() == "morning"


def test_numbers_stand_in_columns_and_are_spoken_with_their_titles(kinds: ToolForm) -> None:
    field = rows_of(kinds, "dated")
    field.set_value(
        [{"date": "2026-11-23", "amount": 2.5, "minutes": 75, "note": "Rain\nand wind"}]
    )
    field.take_focus({})
    said = focused().accessibleDescription()
    assert said == "23 Nov 2026, Far: 2.5 km, Time: 1 h 15 min, Rain and wind"
