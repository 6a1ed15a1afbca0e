"""When it was: now by default, easily earlier, never later, with the offset it had."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QPushButton, QTimeEdit
from pytestqt.qtbot import QtBot

from smart_journal.ui.dates import QtWords
from smart_journal.ui.widgets.moment import MomentEdit

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 23, 18, 5, 42, tzinfo=UTC)


def make(qtbot: QtBot, now: datetime = NOW) -> MomentEdit:
    edit = MomentEdit(QtWords(QLocale("en_GB")), lambda: now, zone=BERLIN)
    qtbot.addWidget(edit)
    with qtbot.waitActive(edit):
        edit.show()
    return edit


def press(edit: MomentEdit, text: str) -> None:
    button = next(each for each in edit.findChildren(QPushButton) if each.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def day(edit: MomentEdit) -> QDateEdit:
    return edit.findChildren(QDateEdit)[0]


def clock(edit: MomentEdit) -> QTimeEdit:
    return edit.findChildren(QTimeEdit)[0]


def test_it_starts_now_with_the_local_offset(qtbot: QtBot) -> None:
    assert make(qtbot).value().isoformat() == "2026-11-23T19:05:42+01:00"


@pytest.mark.parametrize(
    ("button", "moment"),
    [
        ("An hour ago", "2026-11-23T18:05:42+01:00"),
        ("Yesterday evening", "2026-11-22T20:00:00+01:00"),
    ],
)
def test_back_dating_is_one_click(qtbot: QtBot, button: str, moment: str) -> None:
    edit = make(qtbot)
    with qtbot.waitSignal(edit.changed):
        press(edit, button)
    assert edit.value().isoformat() == moment
    press(edit, "Now")
    assert edit.value().isoformat() == "2026-11-23T19:05:42+01:00"


def test_a_typed_time_takes_the_offset_of_that_day(qtbot: QtBot) -> None:
    edit = make(qtbot)
    day(edit).setDate(QDate(2026, 7, 1))
    with qtbot.waitSignal(edit.changed):
        clock(edit).setTime(QTime(7, 30))
    assert edit.value().isoformat() == "2026-07-01T07:30:00+02:00"


def test_the_clock_is_typed(qtbot: QtBot) -> None:
    edit = make(qtbot)
    press(edit, "Yesterday evening")
    clock(edit).setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(clock(edit), "21:40")
    QTest.keyClick(clock(edit), Qt.Key.Key_Tab)
    assert edit.value().isoformat() == "2026-11-22T21:40:00+01:00"


def test_an_hour_that_was_skipped_is_moved_on(qtbot: QtBot) -> None:
    edit = make(qtbot)
    day(edit).setDate(QDate(2026, 3, 29))
    clock(edit).setTime(QTime(2, 30))
    assert edit.value().isoformat() == "2026-03-29T03:30:00+02:00"


@given(
    at=st.datetimes(
        min_value=datetime(2001, 1, 1),  # noqa: DTZ001  # hypothesis adds the zone itself
        max_value=datetime(2026, 11, 20),  # noqa: DTZ001
        timezones=st.builds(
            timezone, st.builds(timedelta, minutes=st.sampled_from([-600, -90, 0, 60, 345, 840]))
        ),
    )
)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_moment_that_is_not_touched_stays_as_it_is(qtbot: QtBot, at: datetime) -> None:
    edit = make(qtbot)
    with qtbot.assertNotEmitted(edit.changed):
        edit.set_value(at)
    assert edit.value() == at
    assert edit.value().utcoffset() == at.utcoffset()
    edit.close()


def test_a_moment_to_come_is_said_and_not_hidden(qtbot: QtBot) -> None:
    edit = make(qtbot)
    assert edit.complaint() == ""
    clock(edit).setTime(QTime(23, 59))
    assert "to come" in edit.complaint()
    press(edit, "Now")
    assert edit.complaint() == ""


def test_a_day_to_come_cannot_be_chosen(qtbot: QtBot) -> None:
    edit = make(qtbot)
    day(edit).setDate(QDate(2027, 1, 1))
    assert edit.value().date().isoformat() == "2026-11-23"


def test_scrolling_the_page_changes_nothing(qtbot: QtBot) -> None:
    edit = make(qtbot)
    before = edit.value()
    for part in (day(edit), clock(edit)):
        part.setFocus()
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(0, 120),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # Qt's signature
        )
        QApplication.sendEvent(part, event)
    assert edit.value() == before


def test_a_moment_without_offset_is_refused(qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="offset"):
        make(qtbot).set_value(NOW.replace(tzinfo=None))
