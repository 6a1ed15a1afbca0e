"""Small parts of the pages around an open journal: buttons, captions, a spoken line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    # The start of the program waits for this module: types for signatures are not loaded.
    from PySide6.QtGui import QKeyEvent

_WIDEST_WORD_EMS = 10


class Button(QPushButton):
    """A button that Enter presses as Space does, when it has the focus and only then.

    Qt's own way to that (`autoDefault`) makes one button of a dialog answer to an Enter in any
    of its fields.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press by Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def button(text: str, action: Callable[[], object], role: str = "") -> Button:
    """Return a button for the pages around a journal."""
    result = Button(text)
    if role:
        result.setProperty("role", role)
    result.clicked.connect(lambda _checked=False: action())
    return result


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say a sentence that appeared without the focus going there."""
    if not sentence:
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


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
