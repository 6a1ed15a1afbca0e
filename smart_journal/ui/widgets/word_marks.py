"""A quiet line under words in an editor, for as long as somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QPalette, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from smart_journal.ui.widgets.memo import MemoEdit
from smart_journal.ui.widgets.plain_text import units

Places = Callable[[str], Iterable[tuple[int, int]]]


class WordMarks(QObject):
    """Marks in one editor what `places` finds in a paragraph: start and length in letters.

    No highlighter: a document shows the formats of the last one that went over it, and the
    spelling has one already. These lines lie over the text and leave its formats alone.
    """

    def __init__(self, editor: MemoEdit, places: Places) -> None:
        super().__init__(editor)
        self._editor, self._places = editor, places
        editor.textChanged.connect(self.show_marks)
        self.show_marks()

    def show_marks(self) -> None:
        """Mark the text as it is now, in the colour of the theme."""
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(self._editor.palette().color(QPalette.ColorRole.PlaceholderText))
        marks: list[QTextEdit.ExtraSelection] = []
        block = self._editor.document().firstBlock()
        while block.isValid():
            text = block.text()
            for start, length in self._places(text):
                mark = QTextEdit.ExtraSelection()
                first = units(text[:start])
                last = first + units(text[start : start + length])
                mark.cursor = _over(block, first, last)
                mark.format = look
                marks.append(mark)
            block = block.next()
        self._editor.setExtraSelections(marks)

    def end(self) -> None:
        """Take the marks away, and look no more."""
        self._editor.textChanged.disconnect(self.show_marks)
        self._editor.setExtraSelections([])
        self.deleteLater()


def _over(block: QTextBlock, first: int, last: int) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + first)
    cursor.setPosition(block.position() + last, QTextCursor.MoveMode.KeepAnchor)
    return cursor
