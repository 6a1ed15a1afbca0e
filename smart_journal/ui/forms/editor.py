"""What every editor of a field can be asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field

Mark = dict[str, Any]


class FieldEditor(QWidget):
    """Edit one answer; each kind of field has one.

    `changed` tells of what the person did, never of `set_value` or `set_raw`; `refused` says
    why something was not done; `caret_moved` tells where the text cursor is now, in the
    editor's own coordinates.
    """

    changed = Signal()
    refused = Signal(str)
    caret_moved = Signal(QRect)

    def value(self) -> Answer | None:
        """Return the answer, or None when there is none."""
        raise NotImplementedError

    def set_value(self, answer: Answer | None) -> None:
        """Show an answer."""
        raise NotImplementedError

    def raw(self) -> Answer | None:
        """Return everything that is there as JSON values, half-typed words included."""
        return self.value()

    def set_raw(self, raw: Answer | None) -> None:
        """Show what `raw` returned; anything else is passed over."""
        self.set_value(raw)

    def complaint(self) -> str:
        """Return a calm sentence when what is there can't be an answer, or an empty text."""
        return ""

    def mark(self) -> Mark:
        """Return where the keyboard is inside the editor, as JSON values."""
        return {}

    def take_focus(self, _mark: Mark) -> None:
        """Put the keyboard here; `_mark` is what `mark` returned, or empty."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_earlier(self, _earlier: list[tuple[str, Answer]]) -> None:
        """Show answers of earlier entries, named by their day, where that helps."""

    def set_accent(self, _accent: QColor) -> None:
        """Take the colour of the tool's point, where a colour is used at all."""

    def set_room(self, _width: int) -> None:
        """Arrange for a page that leaves `_width` pixels; called before the width is known here."""

    def put_away(self) -> None:
        """Close what is open for writing: the keyboard has gone to another field."""

    def list_grew(self, _list_id: str) -> None:
        """Take note that one of the person's own lists has a new item."""


MakeEditor = Callable[[Field, QWidget], FieldEditor]
