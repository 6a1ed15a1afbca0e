"""A section of a form: its title, its fields, and whether it waits behind the title."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from smart_journal.domain.tool import Section, SectionLayout
from smart_journal.ui.forms.editor import MakeEditor
from smart_journal.ui.forms.field_block import FieldBlock, wrapped
from smart_journal.ui.forms.folding import Folding
from smart_journal.ui.forms.layouts import LAYOUTS
from smart_journal.ui.widgets.painting import em

_ROOM_FOR_LETTER = 26  # line heights of the page
_LETTER = 1.5  # width of the letter's column, in its own line heights


class FormSection(QWidget):
    """One section; a folded one is closed until it is opened or something in it is answered."""

    def __init__(self, section: Section, make_editor: MakeEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self.blocks: list[FieldBlock] = []
        self.wide = section.layout is not SectionLayout.COLUMN
        self._folding: Folding | None = None
        self._letter = _Letter(section.letter, self) if section.letter else None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if self._letter is not None:
            row.addWidget(self._letter, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(18)
        row.addLayout(column, 1)
        head = QVBoxLayout()
        head.setSpacing(3)
        column.addLayout(head)
        if section.folded:
            self._folding = Folding(section.title, self)
            self._folding.toggled.connect(self._open)
            head.addWidget(self._folding)
        else:
            head.addWidget(wrapped(section.title, "heading", self))
        if section.hint:
            head.addWidget(wrapped(section.hint, "hint", self))
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
        """Arrange the fields for `width` pixels; a letter stands beside them where it has room."""
        beside = 0
        if self._letter is not None:
            self._letter.setVisible(width >= _ROOM_FOR_LETTER * em(self))
            beside = 0 if self._letter.isHidden() else self._letter.sizeHint().width()
        self._body.set_room(width - beside)


class _Letter(QLabel):
    """A large letter with room to its right, as on paper."""

    def __init__(self, letter: str, parent: QWidget) -> None:
        super().__init__(letter, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "letter")
        self.setAccessibleName(letter)

    def sizeHint(self) -> QSize:
        """Return the same width for every letter."""
        hint = super().sizeHint()
        return QSize(round(em(self) * _LETTER), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the size that the letter has."""
        return self.sizeHint()
