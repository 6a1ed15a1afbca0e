"""The chosen row has a bar at its left: a shape, and not its colour alone, says which it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

BAR = 3


class RowDelegate(QStyledItemDelegate):
    """Paints the bar in the accent while the table has the keyboard, quieter otherwise."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a cell, and in the first one of a chosen row the bar."""
        super().paint(painter, option, index)
        if index.column() == 0 and option.state & QStyle.StateFlag.State_Selected:
            focused = option.state & QStyle.StateFlag.State_Active and option.widget.hasFocus()
            role = QPalette.ColorRole.Highlight if focused else QPalette.ColorRole.Dark
            bar = QRect(option.rect.topLeft(), QSize(BAR, option.rect.height()))
            painter.fillRect(bar, option.widget.palette().color(role))
