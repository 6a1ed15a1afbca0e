"""A section of a form: its title, and its fields in a calm column."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from smart_journal.domain.field import Field
from smart_journal.domain.tool import Section
from smart_journal.ui.forms.editor import FieldEditor
from smart_journal.ui.forms.field_block import FieldBlock
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.painting import em

_TWO_COLUMNS = 30  # line heights that two fields need beside one another


class FormSection(QWidget):
    """One section under its title; `half` fields stand in pairs where there is room."""

    def __init__(
        self,
        section: Section,
        make_editor: Callable[[Field, QWidget], FieldEditor],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.blocks: list[FieldBlock] = []
        self._pairs: list[QBoxLayout] = []
        self._half_open = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        head = QVBoxLayout()
        head.setSpacing(3)
        head.addWidget(label(section.title, "heading", parent=self))
        if section.hint:
            head.addWidget(label(section.hint, "hint", parent=self))
        column.addLayout(head)
        for field in section.fields:
            block = FieldBlock(field, make_editor(field, self), self)
            self.blocks.append(block)
            if field.half:
                self._place_half(column, block)
            else:
                self._half_open = False
                column.addWidget(block)

    def _place_half(self, column: QVBoxLayout, block: FieldBlock) -> None:
        if not self._half_open:
            self._pairs.append(QBoxLayout(QBoxLayout.Direction.LeftToRight))
            column.addLayout(self._pairs[-1])
        self._pairs[-1].addWidget(block, 1)
        self._half_open = not self._half_open

    def set_room(self, width: int) -> None:
        """Arrange the fields for a page of `width` pixels."""
        beside = width >= _TWO_COLUMNS * em(self)
        for pair in self._pairs:
            pair.setDirection(
                QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
            )
            pair.setSpacing(20 if beside else 18)
        for block in self.blocks:
            block.editor.set_room(width)
