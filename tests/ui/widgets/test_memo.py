"""Written text: plain, within its limit, all of it on screen while it is short."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smart_journal.ui.widgets.line import LineEdit
from smart_journal.ui.widgets.memo import LEAST, MOST, MemoEdit

LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Cn", "Zl", "Zp"))
ANY_LETTERS = st.characters(exclude_categories=("Cs", "Cn"))
per_test = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


class Page(QWidget):
    """A memo above another field."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.memo, self.after = MemoEdit(limit, "What happened", self), QLineEdit(self)
        column = QVBoxLayout(self)
        column.addWidget(self.memo)
        column.addWidget(self.after)
        column.addStretch()


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page(1000)
    qtbot.addWidget(page)
    page.resize(420, 600)
    with qtbot.waitActive(page):
        page.show()
    page.memo.setFocus()
    return page


def paste(memo: MemoEdit, *, text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    memo.insertFromMimeData(data)


def test_tab_goes_on_and_never_into_the_text(page: Page) -> None:
    QTest.keyClicks(page.memo, "one")
    QTest.keyClick(page.memo, Qt.Key.Key_Tab)
    assert page.memo.text() == "one"
    assert page.after.hasFocus()


def test_typing_tells_and_showing_does_not(qtbot: QtBot, page: Page) -> None:
    with qtbot.waitSignal(page.memo.edited):
        QTest.keyClicks(page.memo, "a")
    with qtbot.assertNotEmitted(page.memo.edited):
        page.memo.set_text("something else")
    assert not page.memo.document().isUndoAvailable()


@given(text=st.text(LETTERS | st.just("\n"), max_size=60))
@per_test
def test_text_comes_back_as_it_was_shown(page: Page, text: str) -> None:
    page.memo.set_text(text)
    assert page.memo.text() == text


@given(before=st.text(ANY_LETTERS, max_size=12), pasted=st.text(ANY_LETTERS, max_size=30))
@per_test
def test_no_paste_makes_the_text_longer_than_its_limit(before: str, pasted: str) -> None:
    memo = MemoEdit(20, "What happened")
    memo.set_text(before)
    memo.moveCursor(memo.textCursor().MoveOperation.Start)
    start = memo.text()
    paste(memo, text=pasted)
    assert len(memo.text()) <= 20
    assert memo.text().endswith(start)
    memo.text().encode("utf-8")


def test_letters_beyond_the_limit_are_not_taken_and_undo_works(qtbot: QtBot) -> None:
    memo = MemoEdit(5, "What happened")
    qtbot.addWidget(memo)
    QTest.keyClicks(memo, "abcdefgh")
    assert memo.text() == "abcde"
    memo.set_text("😀😀😀")
    paste(memo, text="🙂🙂🙂🙂")
    assert len(memo.text()) == 5
    memo.undo()
    assert memo.text() == "😀😀😀"


def test_what_an_input_method_commits_keeps_to_the_limit(qtbot: QtBot) -> None:
    memo = MemoEdit(5, "What happened")
    qtbot.addWidget(memo)
    memo.set_text("abc")
    event = QInputMethodEvent()
    event.setCommitString("日本語")
    QApplication.sendEvent(memo, event)
    assert memo.text() == "日本abc"


def test_a_selection_makes_room_for_what_replaces_it(qtbot: QtBot) -> None:
    memo = MemoEdit(5, "What happened")
    qtbot.addWidget(memo)
    memo.set_text("abcde")
    memo.selectAll()
    paste(memo, text="12345678")
    assert memo.text() == "12345"
    QTest.keyClick(memo, Qt.Key.Key_Return)
    assert memo.text() == "12345"


def test_what_is_pasted_loses_its_looks(page: Page) -> None:
    paste(page.memo, text="big and <b>bold</b>", html="<h1>big and <b>bold</b></h1>")
    assert page.memo.text() == "big and <b>bold</b>"
    block = page.memo.document().firstBlock()
    assert block.charFormat().font().bold() is False
    assert page.memo.font() == page.after.font()


@pytest.mark.parametrize("lines", [0, 1, 2, 5, 12])
def test_a_short_text_is_all_on_screen(page: Page, lines: int) -> None:
    page.memo.set_text("\n".join(f"line {n}" for n in range(lines)))
    QApplication.processEvents()
    assert page.memo.verticalScrollBar().maximum() == 0
    line = page.memo.fontMetrics().lineSpacing()
    assert page.memo.viewport().height() >= max(LEAST, lines) * line


def test_a_long_text_scrolls_inside_twelve_lines(page: Page) -> None:
    page.memo.set_text("\n".join(f"line {n}" for n in range(40)))
    QApplication.processEvents()
    assert page.memo.verticalScrollBar().maximum() > 0
    line = page.memo.fontMetrics().lineSpacing()
    assert MOST * line <= page.memo.viewport().height() < (MOST + 2) * line


def test_it_grows_when_the_page_gets_narrow(page: Page) -> None:
    page.memo.set_text("a good many words that go on for a while " * 4)
    QApplication.processEvents()
    before = page.memo.height()
    page.resize(200, 600)
    QApplication.processEvents()
    assert page.memo.height() > before
    assert page.memo.verticalScrollBar().maximum() == 0


def test_four_thousand_letters_stay_fast(qtbot: QtBot) -> None:
    page = Page(4000)
    qtbot.addWidget(page)
    page.resize(600, 600)
    page.show()
    page.memo.set_text("many words " * 360)
    floor = _seconds(QLineEdit())
    assert _seconds(page.memo) < max(40 * floor, 0.25)


def _seconds(widget: QWidget) -> float:
    """Return the seconds that 30 letters take."""
    start = time.perf_counter()
    QTest.keyClicks(widget, "x" * 30)
    QApplication.processEvents()
    return time.perf_counter() - start


def test_a_line_keeps_to_its_limit_and_counts_each_letter_once(qtbot: QtBot) -> None:
    line = LineEdit(5, "One small step")
    qtbot.addWidget(line)
    QTest.keyClicks(line, "abcdefgh")
    assert line.line() == "abcde"
    line.set_line("😀" * 5)
    assert line.line() == "😀" * 5
    line.set_line("x" * 9)
    assert line.line() == "x" * 5


@given(text=st.text(LETTERS, max_size=30))
@per_test
def test_a_line_comes_back_as_it_was_shown(text: str) -> None:
    line = LineEdit(30, "One small step")
    line.set_line(text)
    assert line.line() == text


def test_a_line_stays_one_line(qtbot: QtBot) -> None:
    line = LineEdit(30, "One small step")
    qtbot.addWidget(line)
    line.insert("one\ntwo")
    assert line.line() == "one two"
