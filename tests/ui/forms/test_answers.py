"""What is written on a form comes back whole, saved or half-written."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from smart_journal.services.catalogue import Catalogue, load
from smart_journal.ui.forms.date_field import proposed
from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.widgets.chip import Chip
from smart_journal.ui.widgets.chips import PickChips
from smart_journal.ui.widgets.duration import DurationEdit
from smart_journal.ui.widgets.memo import MemoEdit
from smart_journal.ui.widgets.rating import RatingStrip
from tests.domain.answering import NOW
from tests.ui.forms.desk import FORBIDDEN, Desk, focused, valid_answers

URGE: dict[str, Any] = {
    "strength": 7,
    "minutes": 25,
    "triggers": ["end-of-work", "message"],
    "situation": "Came home.\nNobody in.",
    "place": "home",
    "outcome": "passed",
}
TOOLS = sorted(load().tools)
tools = pytest.mark.parametrize("tool_id", TOOLS)
per_test = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def started(catalogue: Catalogue, tool_id: str) -> dict[str, Any]:
    """Return what a new page of the tool starts with: the days that are needed and proposed."""
    fields = catalogue.tools[tool_id].fields.values()
    days = {each.id: proposed(each, NOW.date()) for each in fields}
    return {field_id: day for field_id, day in days.items() if day is not None}


def part(form: ToolForm, field_id: str, kind: type[Any]) -> Any:
    """Return the widget of a kind inside the editor of a field."""
    return form.editor(field_id).findChildren(kind)[0]


def chip(form: ToolForm, field_id: str, label: str) -> Chip:
    chips = form.editor(field_id).findChildren(Chip)
    return next(each for each in chips if each.label == label)


@tools
@given(data=st.data())
@per_test
def test_the_form_gives_back_what_it_was_shown(
    qtbot: QtBot, desk: Desk, catalogue: Catalogue, tool_id: str, data: st.DataObject
) -> None:
    answers = started(catalogue, tool_id) | data.draw(valid_answers(catalogue, tool_id))
    form = desk.form(tool_id)
    with qtbot.assertNotEmitted(form.edited):
        form.load(answers)
    assert form.answers() == answers
    assert not form.is_changed()
    fields = catalogue.tools[tool_id].fields.values()
    missing = {each.id for each in fields if each.required} - set(answers)
    assert {field_id for field_id, _sentence in form.complaints()} == missing


@tools
@given(data=st.data())
@per_test
def test_a_half_written_page_comes_back_from_json(
    qtbot: QtBot, desk: Desk, catalogue: Catalogue, tool_id: str, data: st.DataObject
) -> None:
    answers = started(catalogue, tool_id) | data.draw(valid_answers(catalogue, tool_id))
    first, second = desk.form(tool_id), desk.form(tool_id)
    first.load(answers)
    state = json.loads(json.dumps(first.state()))
    second.load({})
    with qtbot.assertNotEmitted(second.edited):
        second.restore(state)
    assert second.answers() == answers
    assert second.is_changed() == (answers != started(catalogue, tool_id))


def test_an_empty_form_has_no_answers(urge_form: ToolForm, wheel_form: ToolForm) -> None:
    assert urge_form.answers() == {}
    assert wheel_form.answers() == {}


def test_another_page_shows_nothing_of_the_one_before(urge_form: ToolForm) -> None:
    urge_form.load(URGE)
    urge_form.load({"strength": 3})
    assert urge_form.answers() == {"strength": 3}


def test_answers_of_an_older_tool_are_kept(urge_form: ToolForm) -> None:
    old = {**URGE, "asked_once": "long ago", "outcome": "an-option-that-is-gone"}
    urge_form.load(old)
    assert urge_form.answers() == old


def test_an_item_that_is_no_longer_in_the_list_is_still_there(urge_form: ToolForm) -> None:
    urge_form.load({"triggers": ["gone", "boredom"]})
    assert chip(urge_form, "triggers", "(removed from the list)").isChecked()
    assert urge_form.answers() == {"triggers": ["gone", "boredom"]}


def test_every_change_tells(qtbot: QtBot, urge_form: ToolForm) -> None:
    with qtbot.waitSignal(urge_form.edited):
        QTest.keyClicks(part(urge_form, "strength", RatingStrip), "7")
    with qtbot.waitSignal(urge_form.edited):
        QTest.keyClicks(part(urge_form, "minutes", DurationEdit).line, "1:30")
    with qtbot.waitSignal(urge_form.edited):
        QTest.keyClicks(part(urge_form, "situation", MemoEdit), "Came home.")
    for field_id, label in (
        ("triggers", "Boredom"),
        ("place", "Home"),
        ("outcome", "I acted on it"),
    ):
        with qtbot.waitSignal(urge_form.edited):
            QTest.mouseClick(chip(urge_form, field_id, label), Qt.MouseButton.LeftButton)
    assert urge_form.is_changed()
    assert urge_form.answers() == {
        "strength": 7,
        "minutes": 90,
        "situation": "Came home.",
        "triggers": ["boredom"],
        "place": "home",
        "outcome": "acted",
    }


def test_taking_a_change_back_leaves_nothing_changed(urge_form: ToolForm) -> None:
    urge_form.load(URGE)
    for _press in range(2):
        QTest.mouseClick(chip(urge_form, "feelings", "Bored"), Qt.MouseButton.LeftButton)
    assert not urge_form.is_changed()


def test_an_own_word_is_saved_chosen_and_offered_to_the_next_page(
    qtbot: QtBot, desk: Desk, urge_form: ToolForm
) -> None:
    part(urge_form, "triggers", PickChips).open_add()
    QTest.keyClicks(focused(), "The boat")
    with qtbot.waitSignal(urge_form.edited):
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert urge_form.answers() == {"triggers": ["own-0"]}
    assert [each.label for each in desk.own["trigger"]] == ["The boat"]


def test_an_item_added_in_one_field_is_offered_by_the_others_of_its_list(
    desk: Desk, wheel_form: ToolForm
) -> None:
    part(wheel_form, "work_on", PickChips).open_add()
    QTest.keyClicks(focused(), "The garden")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    other = desk.form("balance-wheel")
    other.load(wheel_form.answers())
    assert chip(other, "work_on", "The garden").isChecked()


def test_a_word_that_is_refused_is_said_calmly_and_stays(urge_form: ToolForm) -> None:
    part(urge_form, "triggers", PickChips).open_add()
    QTest.keyClicks(focused(), FORBIDDEN)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert urge_form.shown_complaint("triggers") == "That word can't be kept."
    assert part(urge_form, "triggers", PickChips).draft() == FORBIDDEN
    QTest.mouseClick(chip(urge_form, "triggers", "Boredom"), Qt.MouseButton.LeftButton)
    assert urge_form.shown_complaint("triggers") == ""


def test_half_typed_words_and_numbers_survive(desk: Desk, urge_form: ToolForm) -> None:
    QTest.keyClicks(part(urge_form, "minutes", DurationEdit).line, "1:")
    part(urge_form, "people", PickChips).open_add()
    QTest.keyClicks(focused(), "R")
    other = desk.form("urge-log")
    other.restore(json.loads(json.dumps(urge_form.state())))
    assert part(other, "minutes", DurationEdit).text() == "1:"
    assert part(other, "people", PickChips).draft() == "R"
    assert other.answers() == {}
    assert other.is_changed()


def test_the_cursor_comes_back(qtbot: QtBot, desk: Desk, urge_form: ToolForm) -> None:
    urge_form.load(URGE)
    memo = part(urge_form, "situation", MemoEdit)
    memo.setFocus()
    memo.moveCursor(memo.textCursor().MoveOperation.Start)
    QTest.keyClick(memo, Qt.Key.Key_Right)
    state = json.loads(json.dumps(urge_form.state()))
    urge_form.close()
    other = desk.form("urge-log")
    qtbot.addWidget(other)
    other.restore(state)
    with qtbot.waitActive(other):
        other.show()
    assert focused() is part(other, "situation", MemoEdit)
    QTest.keyClicks(focused(), "_")
    assert other.answers()["situation"] == "C_ame home.\nNobody in."


def test_the_place_on_the_page_comes_back(qtbot: QtBot, desk: Desk, urge_form: ToolForm) -> None:
    urge_form.resize(720, 400)
    QApplication.processEvents()
    urge_form.verticalScrollBar().setValue(300)
    state = urge_form.state()
    other = desk.form("urge-log")
    qtbot.addWidget(other)
    other.resize(720, 400)
    other.restore(state)
    other.show()
    qtbot.waitUntil(lambda: other.verticalScrollBar().value() == 300)


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"fields": 3, "focus": 4, "scroll": "far"},
        {"fields": {"strength": "much", "minutes": 5, "triggers": 1, "situation": ["x"]}},
        {"fields": {"unknown": 1}, "focus": {"field": "unknown", "mark": {}}},
        {"focus": {"field": "situation", "mark": {"cursor": 900}}},
        {"focus": {"field": "minutes", "mark": {"cursor": "x"}}},
    ],
)
def test_a_draft_of_something_else_does_no_harm(urge_form: ToolForm, state: dict[str, Any]) -> None:
    urge_form.restore(state)
    assert urge_form.answers() == {}


def test_only_what_is_needed_is_asked_for(urge_form: ToolForm) -> None:
    assert [field_id for field_id, _sentence in urge_form.complaints()] == ["strength"]
    assert not urge_form.check()
    assert focused() is part(urge_form, "strength", RatingStrip)
    assert "needed" in urge_form.shown_complaint("strength")
    QTest.keyClicks(focused(), "4")
    assert urge_form.shown_complaint("strength") == ""
    assert urge_form.check()


def test_the_first_complaint_gets_the_keyboard_and_every_one_is_said(urge_form: ToolForm) -> None:
    urge_form.load({"strength": 3})
    line: QLineEdit = part(urge_form, "minutes", DurationEdit).line
    QTest.keyClicks(line, "a while")
    urge_form.setFocus()
    assert not urge_form.check()
    assert focused() is line
    assert "1440" in urge_form.shown_complaint("minutes")
    line.clear()
    QTest.keyClicks(line, "90")
    assert urge_form.check()
