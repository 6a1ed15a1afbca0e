"""The Progress tab by keyboard, for a screen reader, in large text and in another language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from smart_journal import language
from smart_journal.domain.period import Period, PeriodKind
from smart_journal.services.session import Session
from tests.ui.paper.room import Room, room
from tests.ui.paper.walk import controls, name, reached, words
from tests.ui.progress.hand import opened, settled


@pytest.fixture
def inside(qtbot: QtBot, sam: Session) -> Iterator[Room]:
    first, last = date(2026, 3, 1), date(2026, 11, 23)
    sam.progress.choose(Period(kind=PeriodKind.OWN, first=first, last=last))
    with room(qtbot, sam) as made:
        yield made


def test_every_control_has_a_name_and_tab_comes_to_it(qtbot: QtBot, inside: Room) -> None:
    page = opened(qtbot, inside)
    mine = page.cards()[0]
    mine.toggle.click()
    inside.window.activateWindow()
    page.take_focus()
    assert [widget for widget in controls(page) if not name(widget)] == []
    order = reached(page)
    assert [widget for widget in controls(page) if widget not in order] == []
    seen = [
        page.list.card("urges"),
        page.chooser.first,
        page.chooser.last,
        mine.chart,
        mine.toggle,
        mine.save,
        mine.print,
        mine.meeting,
        mine.numbers,
    ]
    assert [widget for widget in order if widget in seen] == seen


def test_the_arrow_keys_choose_a_period(qtbot: QtBot, inside: Room) -> None:
    page = opened(qtbot, inside)
    inside.window.activateWindow()
    page.chooser.button(PeriodKind.OWN).setFocus()
    QTest.keyClick(page.chooser.button(PeriodKind.OWN), Qt.Key.Key_Left)
    assert inside.session.progress.period.kind is PeriodKind.ALL
    assert page.chooser.button(PeriodKind.ALL).hasFocus()


@pytest.mark.parametrize("question", ["", "urges", "balance", "slips"])
def test_every_word_is_translated(qtbot: QtBot, inside: Room, question: str) -> None:
    language.install(language.PSEUDO)
    page = opened(qtbot, inside, question)
    catalogue = inside.session.catalogue
    own = {item.label for each in catalogue.lists for item in inside.session.lists.items(each)}
    own |= {tool.title for tool in catalogue.tools.values()}
    assert [text for text in words(page) if "~" not in text and text not in own] == []


@pytest.mark.parametrize("percent", [100, 175])
def test_nothing_scrolls_sideways_or_is_cut_off(qtbot: QtBot, inside: Room, percent: int) -> None:
    language.install(language.PSEUDO)
    inside.context.appearance.choose(text_percent=percent)
    inside.window.resize(1024, 700)
    page = opened(qtbot, inside)
    assert page.minimumSizeHint().width() <= 1024
    for question in ("", "urges", "balance", "slips"):
        page.choose(question)
        settled(qtbot, inside, page)
        view = page.answer if question else page.glance
        bar = view.horizontalScrollBar()
        assert bar.maximum() == bar.minimum()
    page.choose("urges")
    settled(qtbot, inside, page)
    for kind in PeriodKind:
        page.chooser.button(kind).click()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        for button in page.findChildren(QPushButton):
            room = button.width() - QFontMetrics(button.font()).horizontalAdvance(button.text())
            roomy = 4 if button.property("role") == "link" else 16
            assert not button.isVisible() or room >= roomy, button.text()


def test_a_narrow_page_has_a_box_instead_of_the_list(qtbot: QtBot, inside: Room) -> None:
    page = opened(qtbot, inside)
    assert page.list.isVisible()
    assert not page.box.isVisible()
    inside.context.appearance.choose(text_percent=200)
    qtbot.waitUntil(page.box.isVisible)
    assert not page.list.isVisible()
    inside.window.activateWindow()
    page.take_focus()
    assert page.box.hasFocus()
