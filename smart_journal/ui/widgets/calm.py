"""A page that only says what it is for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.ui.widgets.labels import label


def calm(page: QWidget, title: str, *sentences: str) -> None:
    """Lay out a title and its sentences in a quiet column on `page`."""
    column = QVBoxLayout(page)
    column.setContentsMargins(28, 16, 28, 24)
    column.setSpacing(10)
    column.addWidget(label(title, "title"))
    for sentence in sentences:
        line = label(sentence, "purpose")
        line.setMaximumWidth(680)
        column.addWidget(line, 0, Qt.AlignmentFlag.AlignTop)
    column.addStretch(1)
