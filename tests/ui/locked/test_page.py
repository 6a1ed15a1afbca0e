"""The locked page: asks, says how it went, keeps nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smart_journal import language
from smart_journal.domain.errors import WrongPassphrase
from smart_journal.services import journals
from smart_journal.storage.keys import Cost
from smart_journal.ui.background import Background
from smart_journal.ui.locked.busy import BusyLine
from smart_journal.ui.locked.page import LockedPage
from tests.ui.locked.hand import said
from tests.ui.paper.walk import controls, name, reached, words


@pytest.fixture
def page(qtbot: QtBot) -> LockedPage:
    """Return the page in front of the person."""
    made = LockedPage(Path.home() / "Documents" / "Diary.journal")
    qtbot.addWidget(made)
    made.resize(1024, 700)
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    return made


def field(page: LockedPage) -> QLineEdit:
    return page.findChildren(QLineEdit)[0]


def test_the_passphrase_goes_out_as_it_was_typed(page: LockedPage, qtbot: QtBot) -> None:
    assert QApplication.focusWidget() is field(page)
    assert field(page).echoMode() is QLineEdit.EchoMode.Password
    with qtbot.waitSignal(page.unlock_requested) as asked:
        QTest.keyClicks(field(page), " x'ab\" ")
        QTest.keyClick(field(page), Qt.Key.Key_Return)
    assert asked.args == [" x'ab\" "]


def test_nothing_typed_asks_for_nothing(page: LockedPage) -> None:
    asked: list[str] = []
    page.unlock_requested.connect(asked.append)
    QTest.keyClick(field(page), Qt.Key.Key_Return)
    assert asked == []
    assert "Please type your passphrase." in said(page)


def test_a_wrong_passphrase_is_said_and_selected(page: LockedPage) -> None:
    QTest.keyClicks(field(page), "wrong")
    page.set_busy(True)
    page.refuse("That did not open it.")
    assert "That did not open it." in said(page)
    assert QApplication.focusWidget() is field(page)
    QTest.keyClicks(field(page), "r")
    assert field(page).text() == "r"


def test_while_busy_nothing_is_asked_twice(page: LockedPage) -> None:
    asked: list[str] = []
    page.unlock_requested.connect(asked.append)
    QTest.keyClicks(field(page), "x")
    page.set_busy(True)
    QTest.keyClick(field(page), Qt.Key.Key_Return)
    QTest.keyClicks(field(page), "y")
    assert asked == []
    assert field(page).text() == "x"
    assert page.findChildren(BusyLine)[0].isVisible()
    page.set_busy(False)
    assert not page.findChildren(BusyLine)[0].isVisible()
    QTest.keyClick(field(page), Qt.Key.Key_Return)
    assert asked == ["x"]


@pytest.mark.parametrize("leave", ["reset", "hide", "another page"])
def test_the_passphrase_does_not_stay(page: LockedPage, qtbot: QtBot, leave: str) -> None:
    QTest.keyClicks(field(page), "secret")
    page.findChildren(QPushButton)[0].click()
    if leave == "reset":
        page.reset()
    elif leave == "hide":
        page.hide()
    else:
        stack = QStackedWidget()
        qtbot.addWidget(stack)
        stack.addWidget(page)
        stack.addWidget(QWidget())
        stack.show()
        field(page).setText("secret")
        stack.setCurrentIndex(1)
        page.setParent(None)
    assert field(page).text() == ""
    field(page).undo()
    assert field(page).text() == ""
    assert field(page).echoMode() is QLineEdit.EchoMode.Password


def test_only_the_folder_says_which_journal_it_is(page: LockedPage) -> None:
    assert str(Path("~") / "Documents" / "Diary.journal") in said(page)
    page.set_folder(None)
    assert not any("Diary" in text for text in said(page))
    page.set_folder(Path("/media/<b>stick</b>/B.journal"))
    assert "/media/<b>stick</b>/B.journal" in said(page)


def test_help_and_another_journal_are_there(page: LockedPage, qtbot: QtBot) -> None:
    buttons = {each.text().replace("&", ""): each for each in page.findChildren(QPushButton)}
    with qtbot.waitSignal(page.help_requested):
        QTest.keyClick(buttons["Get help now"], Qt.Key.Key_Return)
    with qtbot.waitSignal(page.other_requested):
        QTest.keyClick(buttons["Another journal…"], Qt.Key.Key_Space)


def test_something_good_to_know_is_told_and_taken_away(page: LockedPage) -> None:
    page.tell("It was already open.")
    assert "It was already open." in said(page)
    page.tell("")
    assert "It was already open." not in said(page)


def test_every_control_has_a_name_and_tab_comes_to_it(page: LockedPage) -> None:
    found = controls(page)
    assert [each for each in found if not name(each)] == []
    assert set(found) == set(reached(page))


def test_every_word_is_translated(qtbot: QtBot) -> None:
    language.install(language.PSEUDO)
    page = LockedPage(None)
    qtbot.addWidget(page)
    assert [text for text in words(page) if "~" not in text] == []


@pytest.fixture
def real_journal(tmp_path: Path) -> Path:
    """Return a journal that its passphrase opens, at the least cost there is."""
    place = tmp_path / "Real.journal"
    journals.create(place, "open sesame", cost=Cost.least()).wipe()
    return place


def test_the_window_lives_while_the_key_is_derived(
    page: LockedPage, qtbot: QtBot, real_journal: Path
) -> None:
    jobs = Background()
    ticks: list[int] = []
    refused: list[object] = []
    timer = QTimer(page, interval=5)
    timer.timeout.connect(lambda: ticks.append(1))

    def unlock(passphrase: str) -> None:
        page.set_busy(True)
        timer.start()
        jobs.run(lambda: journals.unlock(real_journal, passphrase), refused.append, refuse)

    def refuse(error: Exception) -> None:
        timer.stop()
        assert isinstance(error, WrongPassphrase)
        page.refuse(error.sentence)
        refused.append(error)

    page.unlock_requested.connect(unlock)
    QTest.keyClicks(field(page), "open barley")
    QTest.keyClick(field(page), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(refused), timeout=20_000)
    jobs.close()
    assert len(ticks) >= 5
    assert "That passphrase doesn't open this journal. Please try again." in said(page)
    assert field(page).hasSelectedText()
