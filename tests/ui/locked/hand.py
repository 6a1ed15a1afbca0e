"""A hand and an eye: what is said on a page, and pressing what it offers."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot


def said(page: QWidget) -> list[str]:
    """Return the sentences on screen."""
    # What was put into a layout just now shows with the next events.
    QApplication.processEvents()
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def press(page: QWidget, text: str) -> None:
    """Press the one button that says so."""
    QApplication.processEvents()
    found = [
        each
        for each in page.findChildren(QPushButton)
        if each.isVisible() and each.text().replace("&", "") == text
    ]
    assert len(found) == 1, text
    found[0].click()


def focused() -> QWidget:
    """Return what has the focus; something always has."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def show_box(qtbot: QtBot, box: QDialog) -> None:
    """Open a box and wait until the keyboard is in it."""
    box.open()

    def ready() -> bool:
        widget = QApplication.focusWidget()
        return box.isActiveWindow() and widget is not None and box.isAncestorOf(widget)

    qtbot.waitUntil(ready)


def close_boxes() -> None:
    """Close what a test left open, as the window does before it locks."""
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QDialog) and box.isVisible():
            box.reject()
