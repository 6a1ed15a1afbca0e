"""One focus stop for many widgets: Tab comes to one of them, arrows go on from there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget


def next_widget(widgets: Sequence[QWidget], current: QWidget, key: int) -> QWidget | None:
    """Return where an arrow, Home or End leads from `current`; None where it leads out.

    Left and Right follow the order, Up and Down the places on screen.
    """
    at = list(widgets).index(current)
    ahead = Qt.Key.Key_Right
    if current.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        ahead = Qt.Key.Key_Left
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        at += 1 if key == ahead else -1
        return widgets[min(max(at, 0), len(widgets) - 1)]
    if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        return widgets[0 if key == Qt.Key.Key_Home else -1]
    if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return _vertical(widgets, current, down=key == Qt.Key.Key_Down)
    return None


def _vertical(widgets: Sequence[QWidget], current: QWidget, *, down: bool) -> QWidget | None:
    here = current.geometry().center()

    def distance(widget: QWidget) -> tuple[int, int]:
        there: QPoint = widget.geometry().center()
        return abs(there.y() - here.y()), abs(there.x() - here.x())

    beyond = [
        widget
        for widget in widgets
        if (
            widget.geometry().top() > current.geometry().bottom()
            if down
            else widget.geometry().bottom() < current.geometry().top()
        )
    ]
    return min(beyond, key=distance, default=None)


def rest_on(widgets: Sequence[QWidget], current: QWidget) -> None:
    """Let Tab come to `current` and to none of the others."""
    for widget in widgets:
        policy = Qt.FocusPolicy.StrongFocus if widget is current else Qt.FocusPolicy.ClickFocus
        if widget.focusPolicy() is not policy:
            widget.setFocusPolicy(policy)
