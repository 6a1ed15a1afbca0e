"""Keep the journal's shortcuts from being eaten by text fields."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


class ShortcutGuard(QObject):
    """While it lives, Ctrl+U is the urge and Ctrl+K finds a page, also inside a field.

    On X11 a text field takes both for "erase the line", or its end: it accepts the
    ShortcutOverride that Qt sends first. Swallowing that one event leaves the key to the menus.
    The guard stands before the widget that has the keyboard, and before no other.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow the override of our keys."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() in (Qt.Key.Key_U, Qt.Key.Key_K):
                event.ignore()
                return True
        return super().eventFilter(watched, event)
