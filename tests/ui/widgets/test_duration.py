"""Minutes are clicked or typed as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smart_journal.ui.widgets.chip import Chip
from smart_journal.ui.widgets.duration import DurationEdit
from smart_journal.ui.widgets.minutes import parse_minutes


@pytest.fixture
def edit(qtbot: QtBot) -> DurationEdit:
    widget = DurationEdit((1, 5, 10, 20, 30, 60), 1440, "How long it lasted")
    qtbot.addWidget(widget)
    widget.resize(600, 80)
    widget.show()
    return widget


def chip(edit: DurationEdit, label: str) -> Chip:
    return next(each for each in edit.findChildren(Chip) if each.label == label)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("90", 90),
        (" 90 ", 90),
        ("90 min", 90),
        ("90m", 90),
        ("1:30", 90),
        ("1h 30", 90),
        ("1h30m", 90),
        ("1 hour 30 minutes", 90),
        ("1.5 h", 90),
        ("1,5 hours", 90),
        ("2 hrs", 120),
        ("0", 0),
        ("", None),
        ("1:75", None),
        ("a while", None),
        ("-5", None),
        ("h", None),
        ("5 h 5 h", None),
    ],
)
def test_typed_minutes_are_read(text: str, minutes: int | None) -> None:
    assert parse_minutes(text) == minutes


@given(st.integers(0, 1440))
def test_every_way_of_writing_minutes_says_the_same(minutes: int) -> None:
    hours, rest = divmod(minutes, 60)
    ways = (f"{minutes}", f"{minutes} min", f"{hours}:{rest:02}", f"{hours}h {rest}")
    assert {parse_minutes(way) for way in ways} == {minutes}


def test_a_usual_length_is_one_click(qtbot: QtBot, edit: DurationEdit) -> None:
    with qtbot.waitSignal(edit.changed):
        QTest.mouseClick(chip(edit, "20 min"), Qt.MouseButton.LeftButton)
    assert edit.value() == 20
    assert edit.text() == "20"
    QTest.mouseClick(chip(edit, "20 min"), Qt.MouseButton.LeftButton)
    assert edit.value() is None


def test_a_typed_number_ticks_its_button(qtbot: QtBot, edit: DurationEdit) -> None:
    with qtbot.waitSignal(edit.changed):
        QTest.keyClicks(edit.line, "30")
    assert edit.value() == 30
    assert chip(edit, "30 min").isChecked()
    QTest.keyClicks(edit.line, "0")
    assert edit.value() == 300
    assert not chip(edit, "30 min").isChecked()


def test_nothing_typed_is_not_known_and_nothing_to_complain_about(edit: DurationEdit) -> None:
    assert edit.value() is None
    assert edit.complaint() == ""


@pytest.mark.parametrize("text", ["a while", "1441", "24:01"])
def test_what_cannot_be_read_is_kept_and_said_calmly(edit: DurationEdit, text: str) -> None:
    QTest.keyClicks(edit.line, text)
    assert edit.value() is None
    assert edit.text() == text
    assert "1440" in edit.complaint()


def test_showing_a_value_tells_nobody(qtbot: QtBot, edit: DurationEdit) -> None:
    with qtbot.assertNotEmitted(edit.changed):
        edit.set_value(25)
    assert edit.value() == 25
    assert edit.text() == "25"
