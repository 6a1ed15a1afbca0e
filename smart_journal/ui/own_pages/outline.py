"""The headings and questions of a page in their order; moved by drag and by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from smart_journal.domain.own_draft import Part
from smart_journal.language import gettext as _
from smart_journal.ui.own_pages.kinds import kind_name
from smart_journal.ui.widgets.painting import bold


class Outline(QListWidget):
    """One line each. `chosen` tells which is in hand, `moved` from where to where."""

    chosen = Signal(int)
    moved = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Questions of the page"))
        self.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setToolTip(_("Drag to move, or hold Alt and press Up or Down."))
        self.currentRowChanged.connect(self.chosen)

    def show_parts(self, parts: Sequence[Part], current: int) -> None:
        """Show the lines, one of them in hand."""
        with QSignalBlocker(self):
            self.clear()
            for part in parts:
                self.addItem(self._item(part))
            self.setCurrentRow(current)

    def _item(self, part: Part) -> QListWidgetItem:
        if part.question is None:
            item = QListWidgetItem(part.heading)
            item.setFont(bold(self.font()))
            return item
        kind = kind_name(part.question.kind)
        return QListWidgetItem(_("{question} · {kind}").format(question=part.label, kind=kind))

    def say(self, row: int, part: Part) -> None:
        """Show one line anew."""
        item = self.item(row)
        if item is not None:
            item.setText(self._item(part).text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the line in hand with Alt and an arrow."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(self.currentRow(), self.currentRow() + step)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where a line was dropped; the owner moves it."""
        target = self.indexAt(event.position().toPoint()).row()
        to = target if target >= 0 else self.count() - 1
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.moved.emit(self.currentRow(), to)
