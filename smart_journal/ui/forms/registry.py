"""Which editor a field gets: one for each kind, and those of views that are truly different."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smart_journal.domain.field import Field, FieldKind, FieldView
from smart_journal.ui.forms.choices import Lists
from smart_journal.ui.forms.date_field import DateField
from smart_journal.ui.forms.editor import FieldEditor, MakeEditor
from smart_journal.ui.forms.field_block import asked
from smart_journal.ui.forms.number_fields import DurationField, NumberField, ScaleField
from smart_journal.ui.forms.pick_fields import ChoiceField, PickField, TickField
from smart_journal.ui.forms.rows_field import RowsField
from smart_journal.ui.forms.text_fields import MemoField, ShortField
from smart_journal.ui.forms.wave_field import WaveField
from smart_journal.ui.forms.week_field import WeekField
from smart_journal.ui.forms.wheel_field import WheelField

Maker = Callable[[Field, str, Lists, MakeEditor, QWidget], FieldEditor]

_SIMPLE: dict[FieldKind, Callable[[Field, str, QWidget], FieldEditor]] = {
    FieldKind.MEMO: MemoField,
    FieldKind.SCALE: ScaleField,
    FieldKind.DURATION: DurationField,
    FieldKind.CHOICE: ChoiceField,
    FieldKind.TICK: TickField,
}
_ASKING: dict[FieldKind, Callable[[Field, str, Lists, QWidget], FieldEditor]] = {
    FieldKind.SHORT: ShortField,
    FieldKind.DATE: DateField,
    FieldKind.NUMBER: NumberField,
}
_VIEWS: dict[FieldView, Maker] = {
    FieldView.WHEEL: WheelField,
    FieldView.WEEK: WeekField,
    FieldView.WAVE: WaveField,
}


def editor_for(field: Field, lists: Lists, parent: QWidget, *, column: bool = False) -> FieldEditor:
    """Return the editor of a field, without a value; that of a `column` of rows takes less room."""

    def inner(field: Field, place: QWidget) -> FieldEditor:
        return editor_for(field, lists, place, column=True)

    name = asked(field)
    if field.kind is FieldKind.ROWS:
        return _VIEWS.get(field.view, RowsField)(field, name, lists, inner, parent)
    if field.kind is FieldKind.PICK:
        return PickField(field, name, lists, parent, brief=column)
    if asking := _ASKING.get(field.kind):
        return asking(field, name, lists, parent)
    return _SIMPLE[field.kind](field, name, parent)
