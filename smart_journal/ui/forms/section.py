"""A section of a form: its title, its fields, and whether it waits behind the title."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.domain.tool import Section, SectionLayout
from smart_journal.ui.forms.editor import MakeEditor
from smart_journal.ui.forms.field_block import FieldBlock
from smart_journal.ui.forms.folding import Folding
from smart_journal.ui.forms.layouts import LAYOUTS
from smart_journal.ui.widgets.labels import label


class FormSection(QWidget):
    """One section; a folded one is closed until it is opened or something in it is answered."""

    def __init__(self, section: Section, make_editor: MakeEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self.blocks: list[FieldBlock] = []
        self.wide = section.layout is not SectionLayout.COLUMN
        self._folding: Folding | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        head = QVBoxLayout()
        head.setSpacing(3)
        column.addLayout(head)
        if section.folded:
            self._folding = Folding(section.title, self)
            self._folding.toggled.connect(self._open)
            head.addWidget(self._folding)
        else:
            head.addWidget(label(section.title, "heading", parent=self))
        if section.hint:
            head.addWidget(label(section.hint, "hint", parent=self))
        self._body = LAYOUTS[section.layout](self)
        column.addWidget(self._body)
        for field in section.fields:
            block = FieldBlock(field, make_editor(field, self._body), self._body)
            self.blocks.append(block)
            self._body.place(block)
        self._body.setVisible(not section.folded)

    @property
    def is_open(self) -> bool:
        """Return whether the fields are in sight."""
        return self._folding is None or self._folding.isChecked()

    def fold(self, *, open_: bool = False) -> None:
        """Close a section that can be folded, or open it; one with something in it stays open."""
        if self._folding is not None:
            answered = any(block.has_something() for block in self.blocks)
            self._folding.setChecked(open_ or answered)

    def _open(self, on: bool) -> None:
        self._body.setVisible(on)

    def set_room(self, width: int) -> None:
        """Arrange the fields for `width` pixels."""
        self._body.set_room(width)
