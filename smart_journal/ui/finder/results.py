"""The pages that were found: two lines each, what it is called and where it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.ui.widgets.painting import bold, small

_ID, _ABOUT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_BAR = 3


class _TwoLines(QStyledItemDelegate):
    """Paints the name, and under it in soft ink the other names and the place."""

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of two lines; the width is the list's."""
        return QSize(10, round(option.fontMetrics.height() * 2.7))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one page; the chosen one is tinted and has a bar at its left."""
        painter.save()
        colours, font = option.palette, option.font
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, colours.color(QPalette.ColorRole.Highlight))
            bar = QRect(option.rect.topLeft(), QSize(_BAR, option.rect.height()))
            painter.fillRect(bar, option.widget.window().palette().highlight())
        em = option.fontMetrics.height()
        inner = option.rect.adjusted(em // 2 + _BAR, em // 4, -em // 2, -em // 4)
        half = inner.height() // 2
        name = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        soft = (
            QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.PlaceholderText
        )
        painter.setFont(bold(font))
        painter.setPen(colours.color(name))
        _line(painter, inner.adjusted(0, 0, 0, -half), str(index.data()))
        painter.setFont(small(font))
        painter.setPen(colours.color(soft))
        _line(painter, inner.adjusted(0, half, 0, 0), str(index.data(_ABOUT)))
        painter.restore()


def _line(painter: QPainter, rect: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)


class Results(QListWidget):
    """The pages found; one of them is always chosen while there is any."""

    def __init__(self, places: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._places = places
        self.setItemDelegate(_TwoLines(self))
        self.setAccessibleName(_("Pages found"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)

    def show_tools(self, tools: Sequence[Tool]) -> None:
        """Show these tools, the first of them chosen."""
        self.clear()
        for tool in tools:
            item = QListWidgetItem(tool.title)
            about = self._about(tool)
            item.setData(_ID, tool.id)
            item.setData(_ABOUT, about)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{tool.title}. {about}")
            self.addItem(item)
        self.setCurrentRow(0)

    def _about(self, tool: Tool) -> str:
        place = self._places[tool.point - 1]
        if not tool.also:
            return place
        names = _(", ").join(tool.also)
        return _("{place} · also called {names}").format(place=place, names=names)

    def step(self, by: int) -> None:
        """Choose another row, `by` rows below or above."""
        if self.count():
            self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + by)))

    @property
    def chosen(self) -> str:
        """Return the id of the chosen tool; an empty text where nothing was found."""
        item = self.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    @property
    def said(self) -> str:
        """Return what a screen reader says of the chosen page."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.AccessibleTextRole)) if item is not None else ""
