"""A chart on screen: read and opened by mouse and keys, drawn again when something changes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smart_journal.domain.period import Period, PeriodKind
from smart_journal.insights.insight import Insight
from smart_journal.services.session import Session
from smart_journal.ui.theme import DARK, LIGHT
from smart_journal.ui.widgets.chart_view import RIM, ChartView
from tests.ui.paper.room import Room, room
from tests.ui.progress.hand import answer


def over_time(session: Session, kind: PeriodKind = PeriodKind.YEAR) -> Insight:
    session.progress.choose(Period(kind=kind))
    return answer(session, "urges")[0]


@pytest.fixture
def inside(qtbot: QtBot, sam: Session) -> Iterator[Room]:
    with room(qtbot, sam) as made:
        yield made


@pytest.fixture
def view(qtbot: QtBot, inside: Room) -> ChartView:
    return shown(qtbot, inside, opens=False)


@pytest.fixture
def open_view(qtbot: QtBot, inside: Room) -> ChartView:
    return shown(qtbot, inside, opens=True)


def shown(qtbot: QtBot, inside: Room, *, opens: bool) -> ChartView:
    view = ChartView(inside.context.jobs, inside.context.appearance, opens=opens)
    view.show_insight(over_time(inside.session), inside.context.words, "Urges per week")
    inside.put(view)
    qtbot.waitUntil(view.is_current)
    return view


def openable(view: ChartView) -> int:
    """Return the number of the mark with the most entries behind it."""
    return max(range(len(view.marks)), key=lambda at: len(view.marks[at].entries))


def place_of(view: ChartView, at: int) -> QPoint:
    mark = view.marks[at]
    return QPoint(round(mark.x) + RIM, round(mark.top + mark.height / 2) + RIM)


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
    before = picture(view)
    QTest.mouseMove(view, place_of(view, 5))
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
    drawn: list[int] = []
    view.drawn.connect(lambda: drawn.append(len(view.marks)))
    for kind in (PeriodKind.ALL, PeriodKind.WEEKS_4, PeriodKind.YEAR, PeriodKind.MONTHS_3):
        view.show_insight(over_time(inside.session, kind), inside.context.words, "Urges")
    qtbot.waitUntil(view.is_current)
    inside.let_work(qtbot)
    assert drawn == [len(view.marks)]
    assert 13 <= len(view.marks) <= 14


def test_what_is_hidden_before_its_turn_is_drawn_when_it_is_seen_again(
    qtbot: QtBot, inside: Room, view: ChartView
) -> None:
    before = view.marks
    view.show_insight(over_time(inside.session, PeriodKind.WEEKS_4), inside.context.words, "Urges")
    view.hide()
    inside.let_work(qtbot)
    assert view.marks == before
    view.show()
    qtbot.waitUntil(view.is_current)
    assert view.marks != before


def test_enter_space_and_a_click_open_the_mark_that_is_read(
    qtbot: QtBot, open_view: ChartView
) -> None:
    at = openable(open_view)
    count = len(open_view.marks[at].entries)
    assert count > 1
    open_view.take_mark(at)
    assert open_view.hint == f"Enter opens {count} entries"
    assert open_view.accessibleDescription() == f"{open_view.reading}\n{open_view.hint}"
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(open_view.opened) as asked:
            QTest.keyClick(open_view, key)
        assert asked.args == [at]
    place = place_of(open_view, at)
    with qtbot.waitSignal(open_view.opened) as asked:
        QTest.mouseClick(open_view, Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [at]
    assert open_view.hint == f"Click to open {count} entries"
    assert open_view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(open_view, place)
    QTest.mouseMove(open_view, QPoint(2, 2))
    assert open_view.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_press_that_ends_elsewhere_and_another_button_open_nothing(
    qtbot: QtBot, open_view: ChartView
) -> None:
    at = openable(open_view)
    with qtbot.assertNotEmitted(open_view.opened):
        QTest.mouseClick(open_view, Qt.MouseButton.RightButton, pos=place_of(open_view, at))
        QTest.mousePress(open_view, Qt.MouseButton.LeftButton, pos=place_of(open_view, at))
        QTest.mouseRelease(open_view, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_a_mark_without_entries_and_a_chart_that_does_not_open_say_no_way_in(
    qtbot: QtBot, view: ChartView, open_view: ChartView
) -> None:
    view.take_mark(openable(view))
    assert view.reading
    assert view.hint == ""
    with qtbot.assertNotEmitted(view.opened):
        QTest.keyClick(view, Qt.Key.Key_Return)
    empty = next(at for at, mark in enumerate(open_view.marks) if not mark.entries)
    open_view.take_mark(empty)
    assert open_view.hint == ""
    with qtbot.assertNotEmitted(open_view.opened):
        QTest.keyClick(open_view, Qt.Key.Key_Return)


def test_cleared_it_shows_and_reads_nothing(view: ChartView) -> None:
    view.read(2)
    view.clear()
    assert view.marks == ()
    assert view.reading == ""
    image = picture(view)
    assert image.pixel(RIM, RIM) == image.pixel(view.width() // 2, view.height() // 2)
