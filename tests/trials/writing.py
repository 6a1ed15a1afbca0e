"""Inside a child: fill the form of any tool by the keyboard and its buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from smart_journal.domain.field import FieldKind
from smart_journal.ui.forms.folding import Folding
from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.forms.pick_names import PickNames
from smart_journal.ui.forms.rows_field import RowsField
from smart_journal.ui.forms.week_field import WeekField
from smart_journal.ui.forms.wheel_field import WheelField
from smart_journal.ui.widgets.chip import Chip
from tests.trials.stage import click, focused, press, write

if TYPE_CHECKING:
    from smart_journal.domain.field import Field
    from smart_journal.domain.tool import Tool
    from smart_journal.ui.forms.editor import FieldEditor

Words = dict[str, str]


def fill(form: ToolForm, tool: Tool, words: Words) -> None:
    """Write into every field of the tool what `words` has for `tool.field`; rate what is rated."""
    unfold(form)
    for field in tool.fields.values():
        fill_field(form.editor(field.id), field, words, f"{tool.id}.{field.id}")


def unfold(form: ToolForm) -> None:
    """Open every part that can wait."""
    for part in form.findChildren(Folding):
        if not part.isChecked():
            part.click()


def fill_field(editor: FieldEditor, field: Field, words: Words, name: str) -> None:
    if field.kind in (FieldKind.SHORT, FieldKind.MEMO):
        editor.setFocus()
        write(words[name])
    elif field.kind is FieldKind.PICK:
        add_own_word(editor, words[name])
        press(Qt.Key.Key_Return)
    elif field.kind is FieldKind.SCALE and field.high <= 10:
        editor.setFocus()
        write(str(min(field.high, 7)))
    elif field.kind in (FieldKind.CHOICE, FieldKind.TICK):
        editor.setFocus()
        press(Qt.Key.Key_Space)
    elif isinstance(editor, WheelField):
        fill_wheel(editor, field, words, name)
    elif isinstance(editor, RowsField | WeekField):
        begin_row(editor, field, words, name)
        for column in field.fields:
            if inner := editor.hand.editors.get(column.id):
                fill_field(inner, column, words, f"{name}.{column.id}")


def begin_row(editor: RowsField | WeekField, field: Field, words: Words, name: str) -> None:
    """Take a new row in hand; where it begins with a line or an item, that is written."""
    first = words.get(f"{name}.{field.fields[0].id}", "")
    if isinstance(editor, WeekField):
        editor.board.setFocus()
        press(Qt.Key.Key_Return)
    elif editor.hand.line is not None:
        editor.place.setFocus()
        write(first)
    elif isinstance(editor.place, PickNames):
        editor.place.button.click()
        add_own_word(editor.place, first)
        press(Qt.Key.Key_Return)
    elif isinstance(editor.place, QPushButton):
        editor.place.click()


def add_own_word(place: QWidget, word: str) -> None:
    """Type an own word into a list, without finishing it."""
    for asked in ("choose…", "Add to “"):
        for chip in place.findChildren(Chip):
            if chip.isVisible() and chip.accessibleName().startswith(asked):
                chip.click()
    assert isinstance(focused(), QLineEdit)
    write(word)


def fill_wheel(editor: WheelField, field: Field, words: Words, name: str) -> None:
    """Rate all rows, write into the columns of the first one, rename it, add an own row."""
    for number in range(len(editor.rows.rows)):
        editor.list.row_button(number).pressed.emit()
        editor.list.setFocus()
        write("6")
    editor.list.row_button(0).pressed.emit()
    for column in field.fields[1:]:
        fill_field(editor.panel.editors[column.id], column, words, f"{name}.{column.id}")
    click("Rename", editor.panel)
    click_all(focused())
    write(words["area renamed"])
    press(Qt.Key.Key_Return)
    click(f"Add to “{field.label}”", editor)
    named = field.fields[0]
    add_own_word(editor, words[f"{name}.{named.id}"])
    press(Qt.Key.Key_Return)


def click_all(line: object) -> None:
    """Select what stands in a line."""
    assert isinstance(line, QLineEdit)
    line.selectAll()


def form_on_screen() -> ToolForm:
    """Return the one form that is seen."""
    forms = [
        form
        for window in QApplication.topLevelWidgets()
        for form in window.findChildren(ToolForm)
        if form.isVisible()
    ]
    dialogs = [form for form in forms if form.window() is QApplication.activeWindow()]
    return (dialogs or forms)[0]
