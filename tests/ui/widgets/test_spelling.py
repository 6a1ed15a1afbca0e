"""Unknown words while somebody writes: underlined, proposed for, kept; never the one in hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from smart_journal.services.dictionaries import available, folders
from smart_journal.services.session import Session
from smart_journal.services.spelling import Dictionaries
from smart_journal.ui.widgets.memo import MemoEdit
from smart_journal.ui.widgets.spelling import Spelling


@pytest.fixture
def memo(qtbot: QtBot, session: Session) -> MemoEdit:
    """Return an editor whose spelling is checked in English."""
    session.spelling.use(Dictionaries([("en_US", available(folders())["en_US"])]))
    editor = MemoEdit(1000, "Thoughts")
    qtbot.addWidget(editor)
    Spelling(editor, session.spelling)
    editor.show()
    editor.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    return editor


def underlined(memo: MemoEdit) -> list[str]:
    """Return the words that are underlined, in their order."""
    found: list[str] = []
    block = memo.document().firstBlock()
    while block.isValid():
        formats = block.layout().formats()
        found += [block.text()[each.start : each.start + each.length] for each in formats]
        block = block.next()
    return found


def menu(memo: MemoEdit, at: int) -> QMenu:
    """Return the menu that the keyboard opens with the cursor at a place."""
    cursor = memo.textCursor()
    cursor.setPosition(at)
    memo.setTextCursor(cursor)
    place = QPoint(0, 0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, memo.mapToGlobal(place))
    QApplication.sendEvent(memo, event)
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def test_the_word_in_hand_is_left_alone_until_it_is_left(memo: MemoEdit) -> None:
    QTest.keyClicks(memo, "I recieve")
    assert underlined(memo) == []
    QTest.keyClicks(memo, " it")
    assert underlined(memo) == ["recieve"]


def test_a_word_of_another_paragraph_is_judged_when_it_is_left(memo: MemoEdit) -> None:
    QTest.keyClicks(memo, "recieve")
    QTest.keyClick(memo, Qt.Key.Key_Return)
    QTest.keyClicks(memo, "fine")
    assert underlined(memo) == ["recieve"]


def test_a_proposal_takes_the_words_place_and_can_be_undone(memo: MemoEdit) -> None:
    memo.set_text("I recieve it")
    shown = menu(memo, 4)
    action = next(each for each in shown.actions() if each.text() == "receive")
    action.trigger()
    shown.close()
    assert memo.text() == "I receive it"
    memo.undo()
    assert memo.text() == "I recieve it"


def test_a_kept_word_is_underlined_no_more(memo: MemoEdit, session: Session) -> None:
    memo.set_text("With Zbyszko today")
    memo.moveCursor(QTextCursor.MoveOperation.End)
    assert underlined(memo) == ["Zbyszko"]
    shown = menu(memo, 7)
    keep = next(each for each in shown.actions() if "Zbyszko" in each.text())
    keep.trigger()
    shown.close()
    memo.moveCursor(QTextCursor.MoveOperation.End)
    assert underlined(memo) == []
    assert [item.label for item in session.lists.items("word")] == ["Zbyszko"]


def test_a_known_word_has_the_usual_menu_alone(memo: MemoEdit) -> None:
    memo.set_text("All is well")
    shown = menu(memo, 1)
    assert not [each for each in shown.actions() if "as right" in each.text()]
    shown.close()


def test_underlining_is_no_edit(qtbot: QtBot, memo: MemoEdit, session: Session) -> None:
    told: list[int] = []
    memo.edited.connect(lambda: told.append(1))
    memo.set_text("I recieve it")
    session.spelling.use(Dictionaries(()))
    session.spelling.use(Dictionaries([("en_US", available(folders())["en_US"])]))
    memo.moveCursor(QTextCursor.MoveOperation.End)
    assert underlined(memo) == ["recieve"]
    qtbot.wait(1)
    assert told == []
    QTest.keyClicks(memo, "!")
    assert told == [1]
