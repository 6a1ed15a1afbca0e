"""A chart on screen: read by mouse and keys, drawn again when something changes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smart_journal.domain.day import day_of
from smart_journal.insights.urges import UrgeWeeks, urge_weeks
from smart_journal.services.session import Session
from smart_journal.ui.theme import DARK, LIGHT
from smart_journal.ui.widgets.chart_view import RIM, ChartView
from tests.conftest import NOW
from tests.ui.paper.room import Room, room


def weeks(session: Session) -> UrgeWeeks:
    span = session.progress.span(NOW)
    urges = session.progress.urges(span.first, span.last)
    return urge_weeks(urges, span=span, today=day_of(NOW), first_weekday=0)


@pytest.fixture
def inside(qtbot: QtBot, sam: Session) -> Iterator[Room]:
    with room(qtbot, sam) as made:
        yield made


@pytest.fixture
def view(qtbot: QtBot, inside: Room) -> ChartView:
    view = ChartView(inside.context.jobs, inside.context.appearance)
    view.show_insight(weeks(inside.session), inside.context.words, "Urges per week")
    inside.put(view)
    qtbot.waitUntil(view.is_current)
    return view


def picture(view: ChartView) -> QImage:
    return view.grab().toImage()


def test_the_arrow_keys_read_every_mark_in_order(view: ChartView) -> None:
    view.setFocus()
    read = []
    for _mark in view.marks:
        QTest.keyClick(view, Qt.Key.Key_Right)
        read.append(view.accessibleDescription())
    assert read == [mark.sentence for mark in view.marks]
    assert len(set(read)) == len(read)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.reading == read[-1]
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.reading == read[-2]
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.reading == read[0]
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.reading == read[-1]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.reading == view.accessibleDescription() == ""


def test_left_begins_at_the_latest_mark(view: ChartView) -> None:
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.reading == view.marks[-1].sentence


def test_the_mouse_reads_what_it_points_at(view: ChartView) -> None:
    mark = view.marks[5]
    place = QPoint(round(mark.x) + RIM, round(mark.top + mark.height / 2) + RIM)
    before = picture(view)
    QTest.mouseMove(view, place)
    assert view.reading == mark.sentence
    assert picture(view) != before
    QTest.mouseMove(view, QPoint(2, 2))
    assert view.reading == ""


def test_the_sentence_is_painted_inside_the_chart(view: ChartView) -> None:
    plain = picture(view)
    for at in range(len(view.marks)):
        view.read(at)
        read = picture(view)
        rim = range(view.width())
        assert all(read.pixel(x, 0) == plain.pixel(x, 0) for x in rim)
        assert read != plain


def test_the_theme_is_taken_over(qtbot: QtBot, inside: Room, view: ChartView) -> None:
    corner = QPoint(view.width() // 2, RIM + 1)
    assert picture(view).pixelColor(corner) == QColor(LIGHT.card)
    with qtbot.waitSignal(view.drawn):
        inside.context.appearance.choose(theme="dark")
    qtbot.waitUntil(view.is_current)
    assert picture(view).pixelColor(corner) == QColor(DARK.card)


def test_larger_text_asks_for_more_height(qtbot: QtBot, inside: Room, view: ChartView) -> None:
    before = view.minimumHeight()
    inside.context.appearance.choose(text_percent=175)
    qtbot.waitUntil(view.is_current)
    assert view.minimumHeight() > 1.6 * before


def test_a_new_size_is_drawn_and_the_old_picture_stays_until_then(
    qtbot: QtBot, inside: Room, view: ChartView
) -> None:
    marks = view.marks
    for width in range(1100, 700, -40):
        inside.window.resize(width, 600)
        assert view.marks == marks
    qtbot.waitUntil(view.is_current)
    assert len(view.marks) == len(marks)
    assert view.marks[-1].x < marks[-1].x
    assert view.marks[-1].x <= view.width()


def test_other_insights_shown_at_once_end_with_the_last(
    qtbot: QtBot, inside: Room, view: ChartView
) -> None:
    session = inside.session
    span = session.progress.span(NOW)
    for last in range(4):
        part = urge_weeks(
            [],
            span=type(span)(first=span.first, last=span.first.replace(day=span.first.day + last)),
            today=day_of(NOW),
            first_weekday=0,
        )
        view.show_insight(part, inside.context.words, "Urges per week")
    qtbot.waitUntil(view.is_current)
    assert len(view.marks) == 1
    assert view.grab().toImage() != QImage()


def test_cleared_it_shows_and_reads_nothing(view: ChartView) -> None:
    view.read(2)
    view.clear()
    assert view.marks == ()
    assert view.reading == ""
    image = picture(view)
    assert image.pixel(RIM, RIM) == image.pixel(view.width() // 2, view.height() // 2)
