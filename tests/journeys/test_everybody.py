"""Every page by keyboard alone, by ear, and in another language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

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
from tests.journeys.furnishing import furnish
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


@pytest.fixture
def pseudo(start: Start, mine: Path) -> Program:
    """Return the program in a made-up language, with something written on every page."""
    language.install("xx")
    program = start(mine)
    program.unlock()
    furnish(program.desk.context.session, "w~rd")
    return program


def test_every_page_is_for_everybody(pseudo: Program) -> None:
    """One walk for all three: by ear, by keys alone, and in another language."""
    found = [f"untranslated in a menu: {text}" for text in untranslated_menus(pseudo)]
    tools = pseudo.desk.context.session.catalogue.tools.values()
    titles = {source for tool in tools for source in tool.sources}
    for page, root in pages(pseudo):
        shown = visible(root)
        if QApplication.focusWidget() is None:
            found.append(f"nothing has the keyboard in {page}")
        found += [f"no name: {each} in {page}" for each in nameless(shown)]
        found += [f"Tab passes by: {each} in {page}" for each in unreached(root, shown)]
        found += [f"untranslated: {each} in {page}" for each in untranslated(shown, titles)]
    assert not found, "\n".join(found)


def nameless(shown: list[QWidget]) -> Iterator[str]:
    """Yield controls that a screen reader has no name for."""
    for widget in shown:
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or is_part(widget):
            continue
        if isinstance(widget, QScrollArea | QStackedWidget):
            continue
        if not (widget.accessibleName() or "".join(_own_words(widget))):
            yield f"{type(widget).__name__} {widget.objectName()}"


def _own_words(widget: QWidget) -> Iterator[str]:
    return texts_of(widget) if isinstance(widget, _SAYS_ITSELF) else iter(())


def unreached(root: QWidget, shown: list[QWidget]) -> Iterator[str]:
    """Yield controls that Tab never comes to."""
    wanted = {
        widget
        for widget in shown
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and not is_part(widget)
        and widget.focusProxy() is None
        and not isinstance(widget, QScrollArea)
    }
    reached = _tab_through(root, wanted)
    for widget in wanted - reached:
        if not _roving(widget, reached):
            name = widget.accessibleName() or "".join(texts_of(widget))
            yield f"{type(widget).__name__} “{name}”"


def _tab_through(root: QWidget, wanted: set[QWidget]) -> set[QWidget]:
    reached: set[QWidget] = set()
    for _step in range(len(wanted) * 2 + 20):
        focus = QApplication.focusWidget()
        if focus is not None:
            reached.add(focus)
            parent = focus.parentWidget()
            while parent is not None and parent is not root:
                reached.add(parent)
                parent = parent.parentWidget()
        if wanted <= reached:
            break
        QTest.keyClick(focus or root, Qt.Key.Key_Tab)
    return reached


def _roving(widget: QWidget, reached: set[QWidget]) -> bool:
    """Return whether the widget is one of a group that is one stop, moved in by arrows."""
    parent = widget.parentWidget()
    return any(type(each) is type(widget) and each.parentWidget() is parent for each in reached)


# What no translator sees: numbers, punctuation, dates, names of languages, addresses.
_NOT_WORDS = re.compile(
    r"[\W\d_]*|(Text )?\d[\d ]*( or \d+)?|[\w.+-]+\.(com|org|gov|uk|au)\S*|https?://\S+"
    r"|(\w+ )?\d+ [A-Z]\w+( \d{4})?(, [\d:]+)?|[\w ]+ \([a-z]{2}(_[A-Z]{2})?\)"
)


def untranslated(shown: list[QWidget], titles: set[str]) -> Iterator[str]:
    """Yield words that no translator saw; `titles` of books and papers stay as they are."""
    for widget in shown:
        if is_part(widget) or isinstance(widget, QLineEdit):
            continue
        for text in [*texts_of(widget), widget.accessibleName(), widget.toolTip()]:
            if text not in titles and not is_said(text):
                yield f"{type(widget).__name__} “{text}”"


def untranslated_menus(program: Program) -> Iterator[str]:
    """Yield words of the menus that no translator saw."""
    for action in program.window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        texts = (each.text() for each in (action, *menu.actions()))
        yield from (text for text in texts if not is_said(text))


def is_said(text: str) -> bool:
    """Return whether a text is translated, or nothing to translate."""
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
