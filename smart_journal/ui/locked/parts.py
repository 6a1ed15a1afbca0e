"""Small parts of the pages around an open journal: buttons, captions, a spoken line."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from smart_journal.ui.widgets.labels import label


def button(text: str, action: Callable[[], object], role: str = "") -> QPushButton:
    """Return a button that Space and Enter press alike, on any page."""
    result = QPushButton(text)
    result.setAutoDefault(True)
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


def prose(text: str, role: str = "") -> QLabel:
    """Return a plain-text label that is exactly as high as its lines at the width it gets.

    For columns: a label that holds on to the height of its narrowest form brings a scroll bar
    to a page that fits.
    """
    result = label(text, role)
    policy = result.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    result.setSizePolicy(policy)
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
