"""Which editor a field gets: one for each kind, and those that are truly different."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smart_journal.domain.field import Field, FieldKind
from smart_journal.ui.forms.choices import Lists
from smart_journal.ui.forms.editor import FieldEditor
from smart_journal.ui.forms.field_block import asked
from smart_journal.ui.forms.number_fields import DurationField, ScaleField
from smart_journal.ui.forms.pick_fields import ChoiceField, PickField
from smart_journal.ui.forms.rows_field import MakeEditor, RowsField
from smart_journal.ui.forms.text_fields import MemoField, ShortField
from smart_journal.ui.forms.wheel_field import WheelField

_SIMPLE: dict[FieldKind, Callable[[Field, str, QWidget], FieldEditor]] = {
    FieldKind.SHORT: ShortField,
    FieldKind.MEMO: MemoField,
    FieldKind.SCALE: ScaleField,
    FieldKind.DURATION: DurationField,
    FieldKind.CHOICE: ChoiceField,
}
_CUSTOM: dict[tuple[str, str], Callable[[Field, str, Lists, MakeEditor, QWidget], FieldEditor]] = {
    ("balance-wheel", "areas"): WheelField,
}


def editor_for(tool_id: str, field: Field, lists: Lists, parent: QWidget) -> FieldEditor:
    """Return the editor of a tool's field, without a value."""

    def inner(column: Field, place: QWidget) -> FieldEditor:
        return editor_for(tool_id, column, lists, place)

    name = asked(field)
    if custom := _CUSTOM.get((tool_id, field.id)):
        return custom(field, name, lists, inner, parent)
    if field.kind is FieldKind.PICK:
        return PickField(field, name, lists, parent)
    if field.kind is FieldKind.ROWS:
        return RowsField(field, name, lists, inner, parent)
    return _SIMPLE[field.kind](field, name, parent)
