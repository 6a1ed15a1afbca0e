"""Help lines on screen: before the passphrase with nothing personal, after it with the own ones."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from smart_journal import language
from smart_journal.services.session import Session
from smart_journal.ui.help.helplines import HelpLinesPage
from tests.ui.locked.hand import focused, press, said
from tests.ui.paper.room import Room, room
from tests.ui.paper.walk import controls, name, reached, words

NAME = "Sam <b>Smith</b> & Co"


def locked_page(qtbot: QtBot, locale: str = "en_GB") -> HelpLinesPage:
    page = HelpLinesPage(QLocale(locale))
    qtbot.addWidget(page)
    page.resize(1024, 700)
    with qtbot.waitActive(page):
        page.show()
    page.setFocus()
    return page


@pytest.fixture
def inside(qtbot: QtBot, session: Session) -> Iterator[Room]:
    with room(qtbot, session) as made:
        yield made


def open_page(inside: Room, qtbot: QtBot) -> HelpLinesPage:
    page = HelpLinesPage(QLocale("en_GB"), inside.context)
    with qtbot.waitActive(inside.window):
        inside.put(page)
    page.setFocus()
    return page


def test_the_own_country_comes_first_with_its_dates(qtbot: QtBot) -> None:
    texts = said(locked_page(qtbot, "en_AU"))
    assert texts.index("Australia") < texts.index("United States")
    assert "13 11 14" in texts
    assert "Checked in Nov 2026: findahelpline.com" in texts
    assert any("one without a date was not looked up" in text for text in texts)


def test_it_says_that_nobody_watches(qtbot: QtBot) -> None:
    text = " ".join(said(locked_page(qtbot)))
    for words_of_it in ("not watched", "not emergency care", "nobody sees what is written"):
        assert words_of_it in text


def test_a_number_can_be_selected_and_copied_by_keyboard(qtbot: QtBot) -> None:
    page = locked_page(qtbot)
    number = next(each for each in page.findChildren(QLabel) if each.text() == "116 123")
    assert number.accessibleName() == "Samaritans: 116 123"
    assert number.textFormat() is Qt.TextFormat.PlainText
    number.setFocus()
    QTest.keyClick(number, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert number.selectedText() == "116 123"


def test_escape_closes_from_anywhere(qtbot: QtBot) -> None:
    page = locked_page(qtbot)
    closed: list[bool] = []
    page.closed.connect(lambda: closed.append(True))
    for label in page.findChildren(QLabel)[:12]:
        label.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    press(page, "Back")
    assert closed == [True, True]


def test_locked_it_shows_nothing_of_ones_own(qtbot: QtBot, session: Session) -> None:
    session.lists.add_entry("helpline", {"label": NAME, "contact": "0123"})
    assert not any("Smith" in text or "My own" in text for text in said(locked_page(qtbot)))


def test_an_own_number_is_added_and_stands_above_the_others(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    page = open_page(inside, qtbot)
    press(page, "Add a number")
    first, second, third = page.findChildren(QLineEdit)
    first.setText(f"  {NAME} ")
    press(page, "Keep it")
    assert "Please say who it is and how to reach them." in said(page)
    second.setText("0123 456")
    third.setText("Evenings")
    QTest.keyClick(third, Qt.Key.Key_Return)
    texts = said(page)
    assert texts.index("0123 456") < texts.index("United Kingdom and Ireland")
    assert {NAME, "Evenings"} <= set(texts)
    [entry] = session.lists.entries("helpline")
    assert sorted(map(str, entry.answers.values())) == ["0123 456", "Evenings", NAME]
    assert not first.isVisible()
    assert first.text() == ""


def test_an_own_number_is_removed_and_brought_back(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    session.lists.add_entry("helpline", {"label": NAME, "contact": "0123"})
    page = open_page(inside, qtbot)
    press(page, "Remove")
    assert NAME not in said(page)
    assert session.lists.entries("helpline") == []
    inside.context.toast.undo()
    assert NAME in said(page)
    assert len(session.lists.entries("helpline")) == 1


def test_undo_after_the_page_is_gone_still_brings_the_number_back(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    session.lists.add_entry("helpline", {"label": NAME, "contact": "0123"})
    page = open_page(inside, qtbot)
    press(page, "Remove")
    page.setParent(None)
    page.deleteLater()
    del page
    qtbot.wait(0)
    inside.context.toast.undo()
    assert len(session.lists.entries("helpline")) == 1


def test_every_control_has_a_name_and_tab_comes_to_it(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    session.lists.add_entry("helpline", {"label": NAME, "contact": "0123"})
    page = open_page(inside, qtbot)
    press(page, "Add a number")
    found = controls(page)
    assert [each for each in found if not name(each)] == []
    assert set(found) <= set(reached(page))


def test_every_word_is_translated(inside: Room, qtbot: QtBot) -> None:
    language.install(language.PSEUDO)
    page = open_page(inside, qtbot)
    numbers = {each.text() for each in page.findChildren(QLabel) if each.focusPolicy().value}
    catalogue = {
        field.label for field in inside.session.catalogue.lists["helpline"].tool.fields.values()
    }
    plain = [text for text in words(page) if "~" not in text]
    assert set(plain) <= numbers | catalogue


def test_before_the_passphrase_it_brings_nothing_heavy() -> None:
    code = (
        "from PySide6.QtWidgets import QApplication; from PySide6.QtCore import QLocale;"
        "app = QApplication([]);"
        "from smart_journal.ui.help.helplines import HelpLinesPage as H;"
        "page = H(QLocale('en_US'));"
        "import sys; print(*sys.modules, sep=chr(10))"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    heavy = ("matplotlib", "sqlcipher3", "cryptography", "smart_journal.storage")
    assert "smart_journal.ui.help.helplines" in found
    assert [each for each in found if each.startswith(heavy)] == []
