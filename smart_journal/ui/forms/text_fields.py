"""Editors of what is written: one line, or several."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field
from smart_journal.ui.forms.choices import Lists
from smart_journal.ui.forms.editor import FieldEditor, Mark
from smart_journal.ui.widgets.completion import Completion
from smart_journal.ui.widgets.line import LineEdit
from smart_journal.ui.widgets.memo import MemoEdit


class ShortField(FieldEditor):
    """One line of text; the wordings of a list are proposed where the field names one."""

    def __init__(
        self, field: Field, name: str, lists: Lists, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._list = field.list
        self._line = LineEdit(field.limit, name, self)
        _fill(self, self._line)
        self._line.textEdited.connect(self.changed)
        self._completion: Completion | None = None
        if field.list:
            self._completion = Completion(self._line, lambda: lists.wordings(field.list))
            self._completion.taken.connect(self.changed)

    def value(self) -> str | None:
        """Return the line, or None when it is blank."""
        text = self._line.line()
        return text if text.strip() else None

    def set_value(self, answer: Answer | None) -> None:
        """Show a line."""
        self._line.set_line(answer if isinstance(answer, str) else "")

    def mark(self) -> Mark:
        """Return where the text cursor is."""
        return {"cursor": self._line.cursorPosition()}

    def take_focus(self, mark: Mark) -> None:
        """Put the text cursor where it was."""
        super().take_focus(mark)
        self._line.deselect()
        self._line.setCursorPosition(_cursor(mark, len(self._line.text())))

    def list_grew(self, list_id: str) -> None:
        """Propose the new item too."""
        if self._completion is not None and list_id == self._list:
            self._completion.refresh()


class MemoField(FieldEditor):
    """Several lines of text."""

    def __init__(self, field: Field, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memo = MemoEdit(field.limit, name, self)
        _fill(self, self._memo)
        self._memo.edited.connect(self.changed)
        self._memo.caret_moved.connect(self.caret_moved)

    def value(self) -> str | None:
        """Return the text, or None when it is blank."""
        text = self._memo.text()
        return text if text.strip() else None

    def set_value(self, answer: Answer | None) -> None:
        """Show a text."""
        self._memo.set_text(answer if isinstance(answer, str) else "")

    def mark(self) -> Mark:
        """Return where the text cursor is."""
        return {"cursor": self._memo.textCursor().position()}

    def take_focus(self, mark: Mark) -> None:
        """Put the text cursor where it was."""
        super().take_focus(mark)
        cursor = self._memo.textCursor()
        cursor.setPosition(_cursor(mark, self._memo.document().characterCount() - 1))
        self._memo.setTextCursor(cursor)
        self._memo.moveCursor(QTextCursor.MoveOperation.NoMove)


def _fill(editor: FieldEditor, inner: QWidget) -> None:
    column = QVBoxLayout(editor)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inner)
    editor.setFocusProxy(inner)


def _cursor(mark: Mark, end: int) -> int:
    """Return the marked place in a text; its end where nothing sensible is marked."""
    at = mark.get("cursor")
    return min(max(at, 0), end) if isinstance(at, int) else end
