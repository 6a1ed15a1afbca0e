"""The line that says what was done: its place, its way back, and the key for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smart_journal.ui.widgets.toast import Toast


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.addWidget(QPushButton("Something else"))
    column.addWidget(QLineEdit())
    made.resize(800, 500)
    with qtbot.waitActive(made):
        made.show()
    made.findChildren(QPushButton)[0].setFocus()
    return made


def undo_by_key(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_the_usual_key_takes_back_what_it_tells_of_once(window: QWidget) -> None:
    toast, undone = Toast(window), []
    toast.say("Moved to the bin.", undo=lambda: undone.append(1))
    focus = window.findChildren(QPushButton)[0]
    undo_by_key(focus)
    assert undone == [1]
    assert toast.sentence == ""
    undo_by_key(focus)
    assert undone == [1]


def test_in_a_field_the_key_takes_back_what_was_typed(window: QWidget) -> None:
    toast, undone = Toast(window), []
    line = window.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "abc")
    toast.say("Moved to the bin.", undo=lambda: undone.append(1))
    undo_by_key(line)
    assert (line.text(), undone) == ("", [])
    assert toast.sentence == "Moved to the bin."


def test_without_a_way_back_the_key_does_nothing(window: QWidget) -> None:
    toast, undone = Toast(window), []
    toast.say("Moved to the bin.", undo=lambda: undone.append(1))
    toast.say("Saved.")
    undo_by_key(window.findChildren(QPushButton)[0])
    assert undone == []
    assert toast.sentence == "Saved."


def test_when_it_is_gone_the_key_does_nothing(window: QWidget) -> None:
    toast, undone = Toast(window), []
    toast.say("Moved to the bin.", undo=lambda: undone.append(1))
    toast.clear()
    undo_by_key(window.findChildren(QPushButton)[0])
    assert undone == []
