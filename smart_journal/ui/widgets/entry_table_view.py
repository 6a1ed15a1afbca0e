"""A table of entries whose rows are opened: its keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView


class EntryTableView(QTableView):
    """Rows to open with Enter and to put in the bin with Delete."""

    opened = Signal(QModelIndex)
    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, ask for the bin on Delete; Tab leaves the table."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)
