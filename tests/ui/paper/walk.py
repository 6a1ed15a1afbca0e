"""What every page owes somebody without a mouse, without sight, or with another language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QWidget,
)


def controls(page: QWidget) -> list[QWidget]:
    """Return the visible widgets that take part in the work with the keyboard."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def reached(page: QWidget) -> list[QWidget]:
    """Return the widgets that Tab comes to, in order, until it comes round."""
    first = QApplication.focusWidget()
    assert first is not None
    order = [first]
    for _step in range(200):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or focused is first:
            break
        order.append(focused)
    # Tab goes through the day, the month and the year of a date one by one.
    return [widget for widget in dict.fromkeys(order) if page.isAncestorOf(widget)]


def name(widget: QWidget) -> str:
    """Return what a screen reader calls a control."""
    if widget.accessibleName():
        return widget.accessibleName()
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def words(page: QWidget) -> list[str]:
    """Return every text of the page's own that is seen or read out."""
    texts = [label.text() for label in page.findChildren(QLabel)]
    texts += [button.text() for button in page.findChildren(QAbstractButton)]
    texts += [box.itemText(at) for box in page.findChildren(QComboBox) for at in range(box.count())]
    texts += [
        widget.accessibleName()
        for widget in page.findChildren(QWidget)
        if not isinstance(widget, QAbstractSpinBox)
    ]
    calendars = page.findChildren(QCalendarWidget)
    foreign = {
        text
        for calendar in calendars
        for button in calendar.findChildren(QAbstractButton)
        for text in (button.text(), button.accessibleName())
    }
    return [text for text in texts if text and text not in foreign]
