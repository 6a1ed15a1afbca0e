"""Every page by keyboard alone, by ear, and in another language."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from smart_journal import language
from smart_journal.domain.urge import URGE_LOG
from tests.journeys.conftest import Start
from tests.journeys.program import Program, texts_of
from tests.journeys.walk import pages

_SAYS_ITSELF = (QAbstractButton, QLabel, QTabBar, QMenu)


def visible(root: QWidget) -> list[QWidget]:
    return [each for each in [root, *root.findChildren(QWidget)] if each.isVisible()]


def is_part(widget: QWidget) -> bool:
    """Return whether a widget is a part of a control that has its own name."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractSpinBox | QComboBox | QCalendarWidget | QAbstractItemView):
            return True
        parent = parent.parentWidget()
    return False


def test_no_control_is_nameless(program: Program) -> None:
    program.press("Ctrl+U", "5", "Return")
    nameless = []
    for page, root in pages(program):
        for widget in visible(root):
            if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or is_part(widget):
                continue
            if isinstance(widget, QScrollArea | QStackedWidget):
                continue
            said = widget.accessibleName() or (
                "".join(texts_of(widget)) if isinstance(widget, _SAYS_ITSELF) else ""
            )
            if not said:
                nameless.append((page, type(widget).__name__, widget.objectName()))
    assert nameless == []


def test_the_keyboard_reaches_every_control(program: Program) -> None:
    program.press("Ctrl+U", "5", "Return")
    unreached = []
    for page, root in pages(program):
        wanted = {
            widget
            for widget in visible(root)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isEnabled()
            and not is_part(widget)
            and widget.focusProxy() is None
            and not isinstance(widget, QScrollArea)
        }
        reached = _tab_through(program, root, len(wanted))
        unreached += [
            (page, type(widget).__name__, widget.accessibleName() or "".join(texts_of(widget)))
            for widget in wanted - reached
            if not _roving(widget, reached)
        ]
    assert unreached == []


def _tab_through(program: Program, root: QWidget, most: int) -> set[QWidget]:
    reached: set[QWidget] = set()
    for _step in range(most * 2 + 20):
        focus = QApplication.focusWidget()
        if focus is not None:
            reached.add(focus)
            parent = focus.parentWidget()
            while parent is not None and parent is not root:
                reached.add(parent)
                parent = parent.parentWidget()
        QTest.keyClick(focus or root, Qt.Key.Key_Tab)
    return reached


def _roving(widget: QWidget, reached: set[QWidget]) -> bool:
    """Return whether the widget is one of a group that is one stop, moved in by arrows."""
    parent = widget.parentWidget()
    return any(type(each) is type(widget) and each.parentWidget() is parent for each in reached)


# What no translator sees: numbers, punctuation, names of languages and licences, addresses.
_NOT_WORDS = re.compile(
    r"[\W\d_]*|(Text )?\d[\d ]*( or \d+)?|[\w.+-]+\.(com|org|gov|uk|au)\S*|https?://\S+"
)


@pytest.fixture
def pseudo(start: Start, mine: object) -> Program:
    from pathlib import Path

    language.install("xx")
    assert isinstance(mine, Path)
    program = start(mine)
    program.unlock()
    return program


def test_every_word_can_be_translated(pseudo: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    words = pseudo.desk.context.words
    session = pseudo.desk.context.session
    dates = {words.long_day(session.progress.today(session.clock()))}
    plain = []
    for page, root in pages(pseudo):
        for widget in visible(root):
            if is_part(widget) or isinstance(widget, QLineEdit):
                continue
            for text in [*texts_of(widget), widget.accessibleName(), widget.toolTip()]:
                if text in dates or _is_translated(text):
                    continue
                plain.append((page, type(widget).__name__, text))
    actions = [
        action.text()
        for menu in pseudo.window.menuBar().actions()
        for action in [menu, *_inside(menu)]
        if action.text() and not _is_translated(action.text())
    ]
    assert plain == []
    assert actions == []


def _inside(action: object) -> list:  # type: ignore[type-arg]
    menu = action.menu()  # type: ignore[attr-defined]
    return menu.actions() if isinstance(menu, QMenu) else []


def _is_translated(text: str) -> bool:
    return "~" in text or _NOT_WORDS.fullmatch(text) is not None


def test_multi_line_fields_let_tab_through(program: Program) -> None:
    program.shell.new_entry(URGE_LOG)
    from PySide6.QtWidgets import QPlainTextEdit

    def memos() -> list[QWidget]:
        return [each for each in program.widgets() if isinstance(each, QPlainTextEdit)]

    program.qtbot.waitUntil(lambda: bool(memos()))
    memo = memos()[0]
    memo.setFocus()
    program.press("Tab")
    assert QApplication.focusWidget() is not memo
    assert isinstance(memo, QPlainTextEdit)
    assert memo.toPlainText() == ""
