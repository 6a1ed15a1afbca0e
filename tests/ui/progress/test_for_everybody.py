"""The Progress tab by keyboard, for a screen reader, in large text and in another language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from smart_journal import language
from smart_journal.domain.period import Period, PeriodKind
from smart_journal.services.session import Session
from smart_journal.ui.progress.page import ProgressPage
from tests.ui.paper.room import Room, room
from tests.ui.paper.walk import controls, name, reached, words


@pytest.fixture
def inside(qtbot: QtBot, sam: Session) -> Iterator[Room]:
    sam.progress.choose(Period(kind=PeriodKind.OWN))
    with room(qtbot, sam) as made:
        yield made


def opened(qtbot: QtBot, inside: Room) -> ProgressPage:
    page = ProgressPage(inside.context)
    inside.session.changes.listen(page.on_change)
    inside.put(page)
    qtbot.waitUntil(lambda: page.urges.insight is not None and page.urges.chart.is_current())
    return page


def test_every_control_has_a_name_and_tab_comes_to_it(qtbot: QtBot, inside: Room) -> None:
    page = opened(qtbot, inside)
    page.urges.toggle.click()
    inside.window.activateWindow()
    page.chooser.button(PeriodKind.OWN).setFocus()
    assert [widget for widget in controls(page) if not name(widget)] == []
    order = reached(page)
    assert [widget for widget in controls(page) if widget not in order] == []
    seen = [page.chooser.first, page.chooser.last, page.urges.chart, page.urges.toggle]
    assert [widget for widget in order if widget in seen] == seen


def test_the_arrow_keys_choose_a_period(qtbot: QtBot, inside: Room) -> None:
    page = opened(qtbot, inside)
    inside.window.activateWindow()
    page.chooser.button(PeriodKind.OWN).setFocus()
    QTest.keyClick(page.chooser.button(PeriodKind.OWN), Qt.Key.Key_Left)
    assert inside.session.progress.period.kind is PeriodKind.ALL
    assert page.chooser.button(PeriodKind.ALL).hasFocus()


def test_every_word_is_translated(qtbot: QtBot, inside: Room) -> None:
    language.install(language.PSEUDO)
    page = opened(qtbot, inside)
    own = {item.label for item in inside.session.lists.items("area")}
    assert [text for text in words(page) if "~" not in text and text not in own] == []


@pytest.mark.parametrize("percent", [100, 175])
def test_nothing_scrolls_sideways_or_is_cut_off(qtbot: QtBot, inside: Room, percent: int) -> None:
    language.install(language.PSEUDO)
    inside.context.appearance.choose(text_percent=percent)
    inside.window.resize(1024, 700)
    page = opened(qtbot, inside)
    assert page.minimumSizeHint().width() <= 1024
    scrolled = page.urges.parentWidget()
    assert scrolled is not None
    viewport = scrolled.parentWidget()
    assert viewport is not None
    assert scrolled.width() <= viewport.width()
    for kind in PeriodKind:
        page.chooser.button(kind).click()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        for button in page.findChildren(QPushButton):
            room = button.width() - QFontMetrics(button.font()).horizontalAdvance(button.text())
            assert not button.isVisible() or room >= 16, button.text()
