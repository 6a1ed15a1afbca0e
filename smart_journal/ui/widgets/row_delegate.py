"""The chosen row has a bar at its left: a shape, and not its colour alone, says which it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smart_journal.ui.widgets.cell_text import cell_lines, lines_in

BAR = 3
_LINE_END = "\u2028"


class RowDelegate(QStyledItemDelegate):
    """Paints the bar in the accent while the table has the keyboard, quieter otherwise."""

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Wrap the words of a row that is tall enough; its cells begin in one line."""
        super().initStyleOption(option, index)
        lines = lines_in(option.rect.height(), option.font)
        if lines > 1:
            said = cell_lines(option.text, option.font, option.rect.width(), lines)
            option.text = _LINE_END.join(said)
            option.displayAlignment = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop

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
