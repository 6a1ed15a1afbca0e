"""Inside a child: find what shows a text as anything but its letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.trials.remains import texts

if TYPE_CHECKING:
    from collections.abc import Iterator


def altered(mark: str) -> Iterator[str]:
    """Return what shows a text with the mark as anything but plain letters."""
    for widget in QApplication.allWidgets():
        name = type(widget).__name__
        if mark in widget.toolTip():  # Qt guesses its format, and can't be told
            yield f"the tool tip of {name}"
        if how := _alters(widget, mark):
            yield f"{name} {how}"


def _alters(widget: QWidget, mark: str) -> str:
    if isinstance(widget, QTextEdit):
        return "reads HTML" if mark in widget.toPlainText() else ""
    if isinstance(widget, QLabel) and mark in widget.text():
        if widget.textFormat() is not Qt.TextFormat.PlainText:
            return "guesses the format"
        return "takes & for a key" if widget.buddy() else ""
    if isinstance(widget, QAbstractButton) and mark in widget.text():
        # Qt draws & as a line under the next letter; written twice it is a letter.
        single = "&" in widget.text().replace("&&", "")
        return "takes & for a key" if single else ""
    if isinstance(widget, QTabBar | QComboBox):
        return _items(widget, mark)
    return ""


def _items(widget: QTabBar | QComboBox, mark: str) -> str:
    if isinstance(widget, QComboBox):
        return ""  # draws its items as they are
    marked = [widget.tabText(at) for at in range(widget.count()) if mark in widget.tabText(at)]
    return "takes & for a key" if any("&" in text for text in marked) else ""


def is_shown(mark: str) -> bool:
    """Return whether a widget on screen holds the mark."""
    return any(
        mark in text
        for widget in QApplication.allWidgets()
        if widget.isVisible()
        for text in texts(widget)
    )
