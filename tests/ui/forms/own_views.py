"""A field with a look of its own, on a page by itself, and the keys that go to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smart_journal.domain.field import Field
from smart_journal.ui.forms.choices import Lists
from smart_journal.ui.forms.editor import FieldEditor, MakeEditor
from smart_journal.ui.forms.registry import editor_for
from tests.ui.forms.desk import focused

Editor = TypeVar("Editor", bound=FieldEditor)


def on_page(
    qtbot: QtBot,
    make: Callable[[Field, str, Lists, MakeEditor, QWidget | None], Editor],
    field: Field,
    lists: Lists,
    width: int = 720,
) -> Editor:
    """Return the editor of a field in a window of its own."""

    def inner(column: Field, place: QWidget) -> FieldEditor:
        return editor_for(column, lists, place, column=True)

    editor = make(field, field.label, lists, inner, None)
    qtbot.addWidget(editor)
    editor.set_room(width)
    editor.resize(width, 900)
    with qtbot.waitActive(editor):
        editor.show()
    return editor


def press(key: Qt.Key, *, alt: bool = False) -> None:
    """Press a key where the keyboard is."""
    held = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(focused(), key, held)


def write(text: str) -> None:
    """Type where the keyboard is, wherever the letters lead it."""
    for letter in text:
        QTest.keyClicks(focused(), letter)
