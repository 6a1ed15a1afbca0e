"""The page reads well at any width, text size and language, and by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from smart_journal import language
from smart_journal.services.catalogue import load
from smart_journal.ui.forms.field_block import FieldBlock
from smart_journal.ui.forms.folding import Folding
from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.widgets.chip import Chip
from smart_journal.ui.widgets.memo import MemoEdit
from tests.ui.forms.desk import Desk, focused

tools = pytest.mark.parametrize("tool_id", sorted(load().tools))


def show(qtbot: QtBot, form: ToolForm, width: int) -> ToolForm:
    qtbot.addWidget(form)
    form.resize(width, 900)
    with qtbot.waitActive(form):
        form.show()
    QApplication.processEvents()
    return form


def stops(form: ToolForm) -> list[QWidget]:
    """Return every widget that Tab comes to, from the first field round to it again."""
    form.focus_first()
    found = [focused()]
    while True:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if focused() is found[0]:
            return found
        found.append(focused())
        assert len(found) < 200


@tools
def test_tab_reaches_every_control_once_in_reading_order(
    qtbot: QtBot, desk: Desk, tool_id: str
) -> None:
    form = show(qtbot, desk.form(tool_id), 720)
    found = stops(form)
    assert len(found) == len(set(map(id, found)))
    page = form.widget()
    assert page is not None
    blocks = [each for each in form.findChildren(FieldBlock) if each.isVisible()]
    for block in blocks:
        assert any(block.isAncestorOf(each) for each in found), block.field.id
    order = [
        next(n for n, block in enumerate(blocks) if block.isAncestorOf(each))
        for each in found
        if not isinstance(each, Folding)
    ]
    assert order == sorted(order)
    memos = [each for each in form.findChildren(QPlainTextEdit) if each.isVisible()]
    assert all(any(memo is each for each in found) for memo in memos)


@tools
def test_shift_tab_goes_the_same_way_back(qtbot: QtBot, desk: Desk, tool_id: str) -> None:
    form = show(qtbot, desk.form(tool_id), 720)
    found = stops(form)
    back = []
    for _stop in found:
        QTest.keyClick(focused(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        back.append(focused())
    assert [id(each) for each in back] == [id(each) for each in reversed(found)]


@tools
def test_no_control_is_nameless(qtbot: QtBot, desk: Desk, tool_id: str) -> None:
    form = show(qtbot, desk.form(tool_id), 720)
    for widget in form.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


@tools
def test_what_gets_the_keyboard_is_brought_into_view(
    qtbot: QtBot, desk: Desk, tool_id: str
) -> None:
    form = show(qtbot, desk.form(tool_id), 720)
    form.resize(720, 300)
    QApplication.processEvents()
    for widget in stops(form):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        top = widget.mapTo(form, QPoint(0, 0)).y()
        assert -widget.height() < top < form.height()


def _cut_labels(form: ToolForm) -> list[str]:
    cut = []
    for label in form.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
        room = label.contentsRect()
        needs = label.fontMetrics().boundingRect(
            QRect(0, 0, room.width(), 10_000), int(flags), label.text()
        )
        if needs.height() > room.height() + 1 or needs.width() > room.width() + 1:
            cut.append(label.text())
    return cut


def _outside(form: ToolForm) -> list[str]:
    """Return the visible parts of the page that stick out of what they stand in."""
    page = form.widget()
    assert page is not None
    out = []
    for widget in page.findChildren(QWidget):
        parent = widget.parentWidget()
        if widget.isVisible() and parent is not None and not isinstance(parent, QPlainTextEdit):
            inside = isinstance(parent, QLineEdit) or parent.rect().contains(widget.geometry())
            if not inside and not isinstance(parent.parentWidget(), QPlainTextEdit):
                out.append(f"{widget} in {parent}")
    return out


@tools
@pytest.mark.usefixtures("large_text")
@pytest.mark.parametrize("width", [1024, 700])
def test_nothing_is_cut_with_large_text_in_a_longer_language(
    qtbot: QtBot, tool_id: str, width: int
) -> None:
    language.install("xx")
    desk = Desk(load())
    form = show(qtbot, desk.form(tool_id), width)
    if tool_id == "balance-wheel":
        form.check()
        form.focus_first()
        QTest.keyClicks(focused(), "7")
    QApplication.processEvents()
    page = form.widget()
    assert page is not None
    assert page.width() <= form.viewport().width()
    assert _outside(form) == []
    assert _cut_labels(form) == []
    said = [label.text() for label in form.findChildren(QLabel) if label.text()]
    assert said
    words = [text for text in said if len(text.strip("~")) > 1]  # a letter is the same everywhere
    assert [text for text in words if text.isascii() and any(map(str.isalpha, text))] == []


@tools
def test_the_column_is_no_wider_than_one_can_read(qtbot: QtBot, desk: Desk, tool_id: str) -> None:
    form = show(qtbot, desk.form(tool_id), 1800)
    line = form.fontMetrics().height()
    assert all(each.width() <= 40 * line for each in form.findChildren(FieldBlock))


def test_half_fields_stand_side_by_side_only_where_there_is_room(qtbot: QtBot, desk: Desk) -> None:
    form = show(qtbot, desk.form("urge-log"), 800)
    place, people = (form.editor(each).parentWidget() for each in ("place", "people"))
    assert place is not None
    assert people is not None
    assert people.x() > place.geometry().right()
    form.resize(420, 900)
    QApplication.processEvents()
    assert people.y() > place.geometry().bottom()
    assert people.width() == place.width()


def test_written_text_is_never_markup(qtbot: QtBot, desk: Desk) -> None:
    desk.add("person", "<img src=x>&R")
    form = show(qtbot, desk.form("urge-log"), 720)
    form.load({"strength": 3, "people": ["own-0"], "situation": "<b>bold</b> & so on"})
    word = next(each for each in form.findChildren(Chip) if each.isChecked())
    assert word.label == "<img src=x>&R"
    assert all(each.textFormat() is Qt.TextFormat.PlainText for each in form.findChildren(QLabel))
    memo = form.editor("situation").findChildren(MemoEdit)[0]
    assert memo.text() == "<b>bold</b> & so on"


def test_a_page_sets_its_own_fields_around_the_questions(qtbot: QtBot, desk: Desk) -> None:
    above, below = QWidget(), QLineEdit()
    day, hour = QLineEdit(above), QLineEdit(above)
    hour.move(0, 40)
    above.setMinimumHeight(80)
    form = desk.form("urge-log", above=above, below=below)
    show(qtbot, form, 720)
    found = stops(form)
    first = found.index(day)
    around = [*found[first:], *found[:first]]
    assert around[:2] == [day, hour]
    assert around[-1] is below
    page = form.widget()
    assert page is not None
    assert above.mapTo(page, QPoint(0, 0)).y() < form.editor("strength").mapTo(page, QPoint()).y()


def test_the_text_size_changes_on_an_open_page(
    qtbot: QtBot, desk: Desk, request: pytest.FixtureRequest
) -> None:
    form = show(qtbot, desk.form("urge-log"), 720)
    before = form.editor("triggers").height()
    request.getfixturevalue("large_text")
    qtbot.waitUntil(lambda: form.editor("triggers").height() > before)
    QApplication.processEvents()
    assert _outside(form) == []
    assert _cut_labels(form) == []
