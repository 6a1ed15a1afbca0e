"""Small parts of the pages around an open journal: captions, prose, and buttons by Enter too."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from smart_journal.ui.widgets.press import Button, announce, button

__all__ = [
    "Button",
    "Prose",
    "announce",
    "asked",
    "button",
    "caption",
    "for_living",
    "keep_room",
    "prose",
]

_WIDEST_WORD_EMS = 10


class Prose(QLabel):
    """A plain-text label for a column: exactly as high as its lines at the width it gets.

    It holds on neither to the height of its narrowest form, which would bring a scroll bar to
    a page that fits, nor to room for a word without end, which would push the page aside.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(True)

    def minimumSizeHint(self) -> QSize:
        """Return room for the longest word, but not for one that fills a line."""
        hint = super().minimumSizeHint()
        widest = _WIDEST_WORD_EMS * self.fontMetrics().height()
        return QSize(min(hint.width(), widest), hint.height())


def prose(text: str, role: str = "") -> Prose:
    """Return a label for a column; `role` is one of the style sheet's (title, heading, hint…)."""
    result = Prose(text)
    if role:
        result.setProperty("role", role)
    return result


def caption(text: str, field: QWidget) -> QLabel:
    """Return the words above a field; their & is the key that goes to it.

    The field gets the same words as its accessible name.
    """
    result = prose(text, "label")
    result.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    return result


def asked(text: str, field: QWidget, line: QWidget | None = None) -> QVBoxLayout:
    """Return a field with its caption close above; `line` is the part of it that is typed in."""
    column = QVBoxLayout()
    column.setSpacing(5)
    column.addWidget(caption(text, line or field))
    column.addWidget(field)
    return column


def keep_room(widget: QWidget) -> None:
    """Have a hidden widget keep its place, so that nothing moves when it shows."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def for_living(widget: QWidget, receiver: Callable[..., None]) -> Callable[..., None]:
    """Return `receiver` for a result that may come when the widget is gone: then it is dropped."""

    def receive(*values: object) -> None:
        if shiboken6.isValid(widget):
            receiver(*values)

    return receive
