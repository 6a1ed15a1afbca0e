"""What is behind a point: its entries, each a key away, and the way back to the chart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smart_journal.charts.chart import Mark
from smart_journal.domain.urge import URGE_LOG
from smart_journal.services.session import Session
from smart_journal.ui.progress.behind_model import PAGE, PAGE_NAME, SAID
from smart_journal.ui.progress.behind_view import BehindView
from smart_journal.ui.progress.page import ProgressPage
from smart_journal.ui.widgets.chart_view import ChartView
from tests.conftest import NOW
from tests.ui.paper.room import Room, room
from tests.ui.progress.hand import opened, settled


@pytest.fixture
def inside(qtbot: QtBot, sam: Session) -> Iterator[Room]:
    with room(qtbot, sam) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, inside: Room) -> ProgressPage:
    return opened(qtbot, inside)


def mark_with(chart: ChartView, most: int) -> tuple[int, Mark]:
    """Return the first mark with entries behind it, but no more than `most`."""
    return next((at, mark) for at, mark in enumerate(chart.marks) if 1 < len(mark.entries) <= most)


def opened_mark(page: ProgressPage) -> tuple[ChartView, int, Mark]:
    chart = page.cards()[0].chart
    at, mark = mark_with(chart, 100)
    page.window().activateWindow()
    chart.take_mark(at)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    return chart, at, mark


def test_several_entries_are_listed_newest_first_under_what_the_mark_says(
    inside: Room, page: ProgressPage
) -> None:
    _chart, _at, mark = opened_mark(page)
    table = page.behind.table
    assert table.hasFocus()
    assert table.accessibleName() == f"Behind this point: {len(mark.entries)} entries"
    assert table.accessibleDescription() == mark.sentence
    model = table.model()
    assert model.rowCount() == len(mark.entries)
    found = [inside.session.entries.get(each) for each in reversed(mark.entries)]
    for row, entry in enumerate(found):
        assert entry is not None
        assert str(entry.answers["strength"]) in str(model.index(row, SAID).data())
    assert table.isColumnHidden(PAGE_NAME)  # all are urges
    when = str(model.index(0, 0).data())
    assert table.columnWidth(0) > table.fontMetrics().horizontalAdvance(when)
    assert page.verbs() == frozenset()


def test_enter_and_a_double_click_open_the_entry(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    _chart, _at, mark = opened_mark(page)
    table = page.behind.table
    with qtbot.waitSignal(inside.context.go.entry_requested) as asked:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == [URGE_LOG, mark.entries[-1]]
    with qtbot.waitSignal(inside.context.go.entry_requested) as asked:
        table.doubleClicked.emit(table.model().index(len(mark.entries) - 1, 0))
    assert asked.args == [URGE_LOG, mark.entries[0]]


@pytest.mark.parametrize("way", ["escape", "button"])
def test_back_leads_to_the_chart_and_the_mark(page: ProgressPage, way: str) -> None:
    chart, at, mark = opened_mark(page)
    if way == "escape":
        QTest.keyClick(page.behind.table, Qt.Key.Key_Escape)
    else:
        page.behind.back.click()
    assert chart.isVisible()
    assert chart.hasFocus()
    assert chart.reading == mark.sentence == chart.marks[at].sentence


def test_one_entry_is_opened_at_once(qtbot: QtBot, inside: Room, page: ProgressPage) -> None:
    chart = page.cards()[0].chart
    at = next(at for at, mark in enumerate(chart.marks) if len(mark.entries) == 1)
    with qtbot.waitSignal(inside.context.go.entry_requested) as asked:
        chart.opened.emit(at)
    assert asked.args == [URGE_LOG, chart.marks[at].entries[0]]
    assert not page.behind.isVisible()


def test_another_question_leads_away_from_the_entries(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    opened_mark(page)
    page.choose("balance")
    settled(qtbot, inside, page)
    assert page.cards()[0].chart.isVisible()
    assert not page.behind.isVisible()


def test_the_question_at_hand_leads_back_to_its_chart(page: ProgressPage) -> None:
    opened_mark(page)
    page.choose("urges")
    assert page.cards()[0].chart.isVisible()


def test_an_entry_changed_or_binned_meanwhile_is_shown_as_it_is(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    _chart, _at, mark = opened_mark(page)
    entry = inside.session.entries.get(mark.entries[0])
    assert entry is not None
    inside.session.entries.bin([entry])
    settled(qtbot, inside, page)
    assert page.behind.table.model().rowCount() == len(mark.entries) - 1
    QTest.keyClick(page.behind.table, Qt.Key.Key_Escape)
    assert page.cards()[0].chart.hasFocus()


def test_hundreds_are_there_at_once_and_read_on_as_they_are_scrolled(
    qtbot: QtBot, inside: Room
) -> None:
    session = inside.session
    urge, other = session.catalogue.tools[URGE_LOG], session.catalogue.tools["journal"]
    written = [
        session.entries.write(urge, {"strength": 7}, at=NOW - timedelta(hours=number))
        for number in range(300)
    ]
    written += [
        session.entries.write(other, {"body": f"no {number}"}, at=NOW - timedelta(hours=number))
        for number in range(300, 400)
    ]
    ids = [entry.id for entry in written]
    view = BehindView(inside.context, inside.window)
    inside.put(view)
    QApplication.processEvents()
    begin = perf_counter()
    view.show_entries("Many", list(reversed(ids)))
    passed = perf_counter() - begin
    model = view.table.model()
    assert model.rowCount() == PAGE
    assert view.table.isColumnHidden(PAGE_NAME)
    assert passed < 0.2  # measured 0.02; a machine under load may take longer
    while model.canFetchMore(view.table.rootIndex()):
        model.fetchMore(view.table.rootIndex())
    assert model.rowCount() == 400
    assert not view.table.isColumnHidden(PAGE_NAME)
    assert "7" in str(model.index(0, SAID).data())
    assert "no 399" in str(model.index(399, SAID).data())
