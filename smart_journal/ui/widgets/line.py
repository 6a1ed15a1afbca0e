"""One line of text of up to so many letters."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLineEdit, QWidget

from smart_journal.ui.widgets.plain_text import plain, units

_BREAKS = re.compile("[\r\n\u2028\u2029]+")


class LineEdit(QLineEdit):
    """A line of plain text of up to `limit` letters; a letter beyond the BMP counts as one."""

    def __init__(self, limit: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = limit
        self.setMaxLength(limit)
        self.setAccessibleName(name)
        self.textChanged.connect(self._make_room)

    def line(self) -> str:
        """Return what is written, as one line."""
        return _BREAKS.sub(" ", plain(self.text()))

    def set_line(self, text: str) -> None:
        """Show `text` as far as the limit allows."""
        text = text[: self._limit]
        self._make_room(text)
        self.setText(text)
        self.setCursorPosition(0)  # a long line shows how it begins

    def _make_room(self, text: str) -> None:
        # Qt counts such a letter twice.
        self.setMaxLength(self._limit + units(text) - len(text))
