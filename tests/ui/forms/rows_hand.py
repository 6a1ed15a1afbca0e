"""What the tests of rows do: press, write, look at the rows of a page."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.forms.rows_field import RowsField
from tests.ui.forms.desk import focused


def rows_of(form: ToolForm, field_id: str) -> RowsField:
    editor = form.editor(field_id)
    assert isinstance(editor, RowsField)
    return editor


def press(key: Qt.Key, times: int = 1, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    for _time in range(times):
        QTest.keyClick(focused(), key, modifier)


def write(text: str) -> None:
    """Type as a person does: each letter goes where the keyboard is by then."""
    for letter in text:
        QTest.keyClicks(focused(), letter)


def part(editor: QWidget, kind: type[Any]) -> Any:
    return editor.findChildren(kind)[0]
