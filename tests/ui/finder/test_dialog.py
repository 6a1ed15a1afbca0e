"""Find a page: by keyboard alone, from a few letters to the page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from smart_journal import language
from smart_journal.services.session import Session
from smart_journal.ui.finder.dialog import Finder
from smart_journal.ui.finder.results import Results
from tests.ui.locked.hand import close_boxes, focused, said, show_box
from tests.ui.paper.room import Room, room
from tests.ui.paper.walk import controls, name, words

PLACES = ("1 · One", "2 · Two", "3 · Three", "4 · Four")


@pytest.fixture
def inside(qtbot: QtBot, session: Session) -> Iterator[Room]:
    with room(qtbot, session) as made:
        made.window.show()
        yield made
        close_boxes()


def opened(inside: Room, qtbot: QtBot) -> Finder:
    tools = list(inside.session.catalogue.tools.values())
    finder = Finder(tools, PLACES, inside.window)
    show_box(qtbot, finder)
    return finder


def results(finder: Finder) -> Results:
    return finder.findChildren(Results)[0]


def test_a_few_letters_and_enter_lead_to_the_page(inside: Room, qtbot: QtBot) -> None:
    finder = opened(inside, qtbot)
    QTest.keyClicks(focused(), "balance wh")
    with qtbot.waitSignal(finder.chosen) as told:
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert told.args == ["balance-wheel"]
    assert not finder.isVisible()


def test_all_pages_are_shown_until_something_is_typed(inside: Room, qtbot: QtBot) -> None:
    finder = opened(inside, qtbot)
    assert results(finder).count() == len(inside.session.catalogue.tools)
    QTest.keyClicks(focused(), "lifestyle")
    assert 0 < results(finder).count() < len(inside.session.catalogue.tools)


def test_arrows_choose_while_the_line_keeps_the_keyboard(inside: Room, qtbot: QtBot) -> None:
    finder = opened(inside, qtbot)
    shown = results(finder)
    first = shown.chosen
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    second = shown.chosen
    assert second != first
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert shown.chosen == first
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert isinstance(focused(), QLineEdit)
    with qtbot.waitSignal(finder.chosen) as told:
        QTest.keyClick(focused(), Qt.Key.Key_Enter)
    assert told.args == [second]


def test_the_mouse_opens_too(inside: Room, qtbot: QtBot) -> None:
    finder = opened(inside, qtbot)
    shown = results(finder)
    place = shown.visualItemRect(shown.item(1)).center()
    with qtbot.waitSignal(finder.chosen):
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_escape_goes_nowhere(inside: Room, qtbot: QtBot) -> None:
    finder = opened(inside, qtbot)
    with qtbot.assertNotEmitted(finder.chosen):
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not finder.isVisible()


def test_nothing_found_is_said_and_enter_stays(inside: Room, qtbot: QtBot) -> None:
    finder = opened(inside, qtbot)
    QTest.keyClicks(focused(), "qqqq")
    assert any(text.startswith("Nothing is called that here.") for text in said(finder))
    with qtbot.assertNotEmitted(finder.chosen):
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert finder.isVisible()


def test_a_page_is_said_with_its_other_names_and_its_place(inside: Room, qtbot: QtBot) -> None:
    finder = opened(inside, qtbot)
    QTest.keyClicks(focused(), "urge log")
    tool = inside.session.catalogue.tools["urge-log"]
    assert results(finder).said == f"Urge log. 2 · Two · also called {', '.join(tool.also)}"


def test_every_control_is_named_in_every_language(inside: Room, qtbot: QtBot) -> None:
    language.install(language.PSEUDO)
    finder = opened(inside, qtbot)
    assert [each for each in controls(finder) if not name(each)] == []
    assert [each for each in words(finder) if "~" not in each] == []
