"""Days, amounts, ticks, choices, scales in steps, and words that a list proposes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.widgets.amount import parse_amount
from smart_journal.ui.widgets.chip import Chip
from smart_journal.ui.widgets.day import DayEdit
from smart_journal.ui.widgets.rating import RatingStrip
from smart_journal.ui.widgets.tick import TickBox
from tests.ui.forms.desk import Desk, focused, opened
from tests.ui.forms.every_kind import every_kind

LEFT = Qt.MouseButton.LeftButton
# A popup wants the keyboard for itself, which offscreen has no way to give.
popups = pytest.mark.qt_log_ignore("does not support grabbing the keyboard")


@pytest.fixture
def form(qtbot: QtBot, desk: Desk) -> ToolForm:
    return opened(qtbot, desk.form(every_kind()))


def part(form: ToolForm, field_id: str, kind: type[Any]) -> Any:
    return form.editor(field_id).findChildren(kind)[0]


def type_in(form: ToolForm, field_id: str, text: str) -> None:
    form.editor(field_id).setFocus()
    QTest.keyClicks(focused(), text)


def copy(desk: Desk, form: ToolForm) -> ToolForm:
    """Return another form in the state of this one."""
    other = desk.form(every_kind())
    other.restore(json.loads(json.dumps(form.state())))
    return other


# Days


def test_a_day_is_typed_and_written_out(form: ToolForm) -> None:
    type_in(form, "day", "24.12.")
    assert form.answers() == {"day": "2026-12-24"}
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert part(form, "day", DayEdit).text()[0] == "24 Dec 2026"
    assert form.answers() == {"day": "2026-12-24"}
    assert part(form, "day", DayEdit).accessibleDescription() == "Thursday 24 December 2026"


def test_a_day_ahead_is_offered_and_never_filled_in(form: ToolForm) -> None:
    form.load({})
    assert form.answers() == {}
    offer = next(b for b in form.findChildren(QPushButton) if b.text() == "In 4 weeks")
    QTest.mouseClick(offer, LEFT)
    assert form.answers() == {"day": "2026-12-21"}
    assert not offer.isVisible()
    assert focused() is part(form, "day", DayEdit).day
    focused().clear()  # type: ignore[attr-defined]  # it is the line of the day
    QTest.keyClicks(focused(), " ")
    assert form.answers() == {}


def test_a_needed_day_ahead_starts_filled_in(desk: Desk) -> None:
    form = desk.form("change-plan")
    form.load({})
    assert form.answers() == {"review_date": "2026-12-21"}
    assert not form.is_changed()


@popups
def test_the_calendar_opens_by_keys_and_gives_the_day(qtbot: QtBot, form: ToolForm) -> None:
    form.load({"day": "2026-12-24"})
    form.editor("day").setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = form.editor("day").findChild(QCalendarWidget)
    assert month is not None
    qtbot.waitUntil(month.isVisible)
    assert month.selectedDate() == QDate(2026, 12, 24)
    month.setSelectedDate(QDate(2026, 12, 27))
    month.activated.emit(month.selectedDate())
    assert form.answers() == {"day": "2026-12-27"}
    assert not month.isVisible()
    assert focused() is part(form, "day", DayEdit).day


def test_a_moment_needs_both_halves(form: ToolForm) -> None:
    type_in(form, "moment", "24.12.2026")
    assert form.complaints() == [("moment", "A time belongs to it, such as 18:00.")]
    assert form.answers() == {}
    form.editor("moment").take_focus({})
    QTest.keyClicks(focused(), "6 pm")
    assert form.answers() == {"moment": "2026-12-24T18:00"}
    assert form.complaints() == []


def test_nonsense_is_said_calmly_and_comes_back(desk: Desk, form: ToolForm) -> None:
    type_in(form, "day", "soon")
    type_in(form, "money", "a lot")
    wanted = [
        ("day", "A day, such as 23 Nov 2026."),
        ("money", "A number from 0 to 5000, such as 0.5."),
    ]
    assert form.complaints() == wanted
    assert form.answers() == {}
    assert form.is_changed()
    other = copy(desk, form)
    assert other.complaints() == wanted
    assert other.state()["fields"] == form.state()["fields"]


def test_the_cursor_comes_back_into_its_line(qtbot: QtBot, desk: Desk, form: ToolForm) -> None:
    form.load({"moment": "2026-12-24T18:05"})
    form.editor("moment").take_focus({"line": "time", "cursor": 2})
    state = form.state()
    form.close()
    other = opened(qtbot, desk.form(every_kind()))
    other.restore(state)
    assert isinstance(focused(), QLineEdit)
    assert focused().accessibleName() == "The moment: the time"
    assert focused().cursorPosition() == 2  # type: ignore[attr-defined]  # it is a line


# Amounts


@pytest.mark.parametrize(
    ("text", "answer"),
    [("12", 12), ("12.5", 12.5), ("12,50", 12.5), ("1,250", 1250), (" 1 250 ", 1250), (".5", 0.5)],
)
def test_an_amount_is_typed_as_people_write_it(form: ToolForm, text: str, answer: float) -> None:
    type_in(form, "money", text)
    assert form.answers() == {"money": answer}


@pytest.mark.parametrize("text", ["5001", "12.345", "-3", "1e3", "twelve", "1.2.3"])
def test_what_is_no_amount_is_said(form: ToolForm, text: str) -> None:
    type_in(form, "money", text)
    assert form.answers() == {}
    assert [field_id for field_id, _sentence in form.complaints()] == ["money"]


def test_the_point_of_the_locale_counts() -> None:
    german = QLocale("de_DE")
    assert parse_amount("1.250", german, 2) == 1250
    assert parse_amount("1.250,5", german, 2) == 1250.5
    assert parse_amount("2,5", german, 0) is None


def test_an_amount_is_shown_without_needless_decimals(form: ToolForm) -> None:
    for answer, shown in ((12, "12"), (12.5, "12.50"), (1250.0, "1250")):
        form.load({"money": answer})
        assert part(form, "money", QLineEdit).text() == shown
        assert form.answers() == {"money": answer}


# Ticks and choices


def test_a_tick_is_true_or_nothing(form: ToolForm) -> None:
    box = part(form, "told", TickBox)
    assert box.accessibleName() == "I have told somebody who is on my side about it"
    QTest.mouseClick(box, LEFT)
    assert form.answers() == {"told": True}
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert form.answers() == {}


def test_many_options_are_chosen(desk: Desk, form: ToolForm) -> None:
    for label in ("practical help", "an urge"):
        chips = form.editor("good_for").findChildren(Chip)
        QTest.mouseClick(next(each for each in chips if each.label == label), LEFT)
    assert form.answers() == {"good_for": ["practical", "urge"]}
    assert copy(desk, form).answers() == form.answers()


def test_an_option_that_is_gone_is_kept(form: ToolForm) -> None:
    form.load({"good_for": ["urge", "gone"]})
    assert form.answers() == {"good_for": ["urge", "gone"]}


# Scales in steps


@pytest.mark.parametrize(
    ("keys", "value"), [("4", 40), ("40", 40), ("0", 0), ("1", 10), ("100", 100), ("75", 50)]
)
def test_tens_are_typed(form: ToolForm, keys: str, value: int) -> None:
    type_in(form, "sure", keys)
    assert form.answers() == {"sure": value}


def test_arrows_go_by_steps(form: ToolForm) -> None:
    strip = part(form, "sure", RatingStrip)
    strip.setFocus()
    for _press in range(3):
        QTest.keyClick(strip, Qt.Key.Key_Right)
    assert form.answers() == {"sure": 20}
    QTest.keyClick(strip, Qt.Key.Key_End)
    assert form.answers() == {"sure": 100}
    QTest.mouseClick(strip, LEFT, pos=strip.centre_of(70).toPoint())
    assert form.answers() == {"sure": 70}


# Words that a list proposes


@popups
def test_words_are_proposed_and_taken_only_when_chosen(qtbot: QtBot, form: ToolForm) -> None:
    type_in(form, "belief", "bore")
    proposals = [each for each in QApplication.topLevelWidgets() if isinstance(each, QListView)]
    qtbot.waitUntil(lambda: any(each.isVisible() for each in proposals))
    assert form.answers() == {"belief": "bore"}
    shown = next(each for each in proposals if each.isVisible())
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert form.answers() == {"belief": "Boredom"}
    assert not shown.isVisible()


@popups
def test_a_word_that_was_just_added_is_proposed_too(
    qtbot: QtBot, desk: Desk, form: ToolForm
) -> None:
    type_in(form, "belief", "zz")
    desk.add("trigger", "A zebra")
    form.editor("belief").list_grew("trigger")
    type_in(form, "belief", "x")
    for _press in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Backspace)
    QTest.keyClicks(focused(), "zeb")
    proposals = [each for each in QApplication.topLevelWidgets() if isinstance(each, QListView)]
    qtbot.waitUntil(lambda: any(each.isVisible() for each in proposals))
    shown = next(each for each in proposals if each.isVisible())
    assert shown.model().index(0, 0).data() == "A zebra"
    shown.hide()
