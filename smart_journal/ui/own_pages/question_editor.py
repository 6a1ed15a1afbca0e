"""One heading or question in hand: its words, its kind, and what its kind needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QVBoxLayout, QWidget

from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.own_draft import Part, columns, options, with_kind
from smart_journal.domain.own_page import HINT_LIMIT, LABEL_LIMIT
from smart_journal.language import gettext as _
from smart_journal.ui.own_pages.kinds import kind_name
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.line import LineEdit
from smart_journal.ui.widgets.memo import MemoEdit

_LINES = 4000
_HIGHEST = 100


class QuestionEditor(QWidget):
    """Edits the part in hand; `changed` brings the part as it is now."""

    changed = Signal(object)

    def __init__(self, lists: Sequence[tuple[str, str]]) -> None:
        """Build the editor; `lists` are the ids and names of the person's own lists."""
        super().__init__()
        self._part = Part()
        self._rows: dict[str, list[QWidget]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 10, 0)
        self._column.setSpacing(5)
        self._label = LineEdit(LABEL_LIMIT, _("Its words"))
        self._row("label", _("Its words"), self._label)
        self._kind = _combo(_("Kind of answer"), [(k.value, kind_name(k)) for k in FieldKind])
        self._row("kind", _("Kind of answer"), self._kind)
        self._choices = MemoEdit(_LINES, _("Answers to choose from"))
        self._row("options", _("Answers to choose from, one a line"), self._choices)
        self._many = QCheckBox(_("Several may be chosen"))
        self._row("many", "", self._many)
        self._list = _combo(_("Which list"), lists)
        self._row("list", _("Which list"), self._list)
        self._low, self._high = _spin(_("Lowest number")), _spin(_("Highest number"))
        self._low_end, self._high_end = (
            LineEdit(40, _("At the low end")),
            LineEdit(40, _("At the high end")),
        )
        for key, text, widget in (
            ("low", _("Lowest number"), self._low),
            ("low_end", _("What it means"), self._low_end),
            ("high", _("Highest number"), self._high),
            ("high_end", _("What it means"), self._high_end),
        ):
            self._row(key, text, widget)
        self._unit = LineEdit(20, _("Unit"))
        self._row("unit", _("Unit, if any"), self._unit)
        self._columns = MemoEdit(_LINES, _("Columns"))
        self._row("columns", _("Columns, one a line"), self._columns)
        self._hint = LineEdit(HINT_LIMIT, _("A hint under it"))
        self._row("hint", _("A hint under it"), self._hint)
        self._required = QCheckBox(_("Needed before the page can be saved"))
        self._private = QCheckBox(_("Never printed"))
        self._row("required", "", self._required)
        self._row("private", "", self._private)
        self._column.addStretch(1)
        self.setFocusProxy(self._label)
        self._connect()

    def _row(self, key: str, text: str, widget: QWidget) -> None:
        shown = [label(text, "label")] if text else []
        for each in (*shown, widget):
            self._column.addWidget(each)
        self._rows[key] = [*shown, widget]

    def _connect(self) -> None:
        for line in (self._label, self._hint, self._low_end, self._high_end, self._unit):
            line.textEdited.connect(self._read)
        for memo in (self._choices, self._columns):
            memo.edited.connect(self._read)
        for box in (self._many, self._required, self._private):
            box.clicked.connect(self._read)
        for number in (self._low, self._high):
            number.valueChanged.connect(self._read)
        self._list.activated.connect(self._read)
        self._kind.activated.connect(self._change_kind)

    def show_part(self, part: Part) -> None:
        """Show another part."""
        self._part = part
        field = part.question
        with QSignalBlocker(self), QSignalBlocker(self._low), QSignalBlocker(self._high):
            self._label.set_line(part.label)
            if field is not None:
                self._show_field(field)
        self._show_rows(field)

    def _show_field(self, field: Field) -> None:
        self._kind.setCurrentIndex(self._kind.findData(field.kind.value))
        self._hint.set_line(field.hint)
        self._required.setChecked(field.required)
        self._private.setChecked(field.private)
        self._many.setChecked(field.many)
        self._choices.set_text("\n".join(option.label for option in field.options))
        self._columns.set_text("\n".join(column.label for column in field.fields))
        self._list.setCurrentIndex(max(0, self._list.findData(field.list)))
        self._low.setValue(field.low)
        self._high.setValue(field.high)
        self._low_end.set_line(field.ends[0])
        self._high_end.set_line(field.ends[1])
        self._unit.set_line(field.unit)

    def _show_rows(self, field: Field | None) -> None:
        shown = {"label"}
        if field is not None:
            shown |= {"kind", "hint", "required", "private"} | _NEEDS.get(field.kind, set())
        for key, widgets in self._rows.items():
            for widget in widgets:
                widget.setVisible(key in shown)

    def take_focus(self) -> None:
        """Put the keyboard on the words, all of them chosen."""
        self._label.setFocus()
        self._label.selectAll()

    def _change_kind(self) -> None:
        field = self._part.question
        kind = FieldKind(self._kind.currentData())
        if field is None or kind is field.kind:
            return
        made = with_kind(
            field,
            kind,
            ends=(_("not at all"), _("very much")),
            list_id=str(self._list.itemData(0)),
        )
        self.show_part(Part(question=made))
        self.changed.emit(self._part)

    def _read(self) -> None:
        field, words = self._part.question, " ".join(self._label.line().split())
        if field is None:
            self._part = Part(heading=words)
        else:
            self._part = Part(question=self._field(field, words))
        self.changed.emit(self._part)

    def _field(self, field: Field, words: str) -> Field:
        field = replace(
            field,
            label=words,
            hint=" ".join(self._hint.line().split()),
            required=self._required.isChecked(),
            private=self._private.isChecked(),
        )
        if field.kind is FieldKind.CHOICE:
            texts = self._choices.text().splitlines()
            field = replace(
                field, options=options(texts, field.options), many=self._many.isChecked()
            )
        elif field.kind is FieldKind.PICK:
            field = replace(field, list=str(self._list.currentData()), many=self._many.isChecked())
        elif field.kind is FieldKind.SCALE:
            ends = (self._low_end.line().strip(), self._high_end.line().strip())
            field = replace(field, low=self._low.value(), high=self._high.value(), ends=ends)
        elif field.kind is FieldKind.NUMBER:
            field = replace(field, unit=self._unit.line().strip())
        elif field.kind is FieldKind.ROWS:
            texts = self._columns.text().splitlines()
            field = replace(field, fields=columns(texts, field.fields))
        return field


_NEEDS = {
    FieldKind.CHOICE: {"options", "many"},
    FieldKind.PICK: {"list", "many"},
    FieldKind.SCALE: {"low", "low_end", "high", "high_end"},
    FieldKind.NUMBER: {"unit"},
    FieldKind.ROWS: {"columns"},
}


def _combo(name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    for value, words in choices:
        combo.addItem(words, value)
    return combo


def _spin(name: str) -> QSpinBox:
    spin = QSpinBox()
    spin.setAccessibleName(name)
    spin.setRange(0, _HIGHEST)
    return spin
