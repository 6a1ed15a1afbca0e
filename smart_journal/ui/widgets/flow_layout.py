"""A layout that sets its widgets in lines, like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Set visible widgets side by side, and go to the next line where the width ends.

    Those of a line are centred in it, or hang from its `top`. `stacked` ones have a line each.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = 8,
        line_gap: int = 8,
        top: bool = False,
        stacked: bool = False,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap, self._top = gap, line_gap, top
        self._stacked = stacked
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at `index`, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Hand the item at `index` out, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that the layout does not ask for more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at `width`."""
        if width not in self._heights:
            self._heights[width] = self._flow(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was measured."""
        self._heights.clear()
        self._hint = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items in `rect`."""
        super().setGeometry(rect)
        self._flow(rect, place=True)

    def sizeHint(self) -> QSize:
        """Return the size of one line with everything in it."""
        if self._hint is None:
            hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
            width = sum(hint.width() + self._gap for hint in hints) - self._gap
            height = max((hint.height() for hint in hints), default=0)
            self._hint = QSize(max(width, 0), height)
        return self._hint

    def minimumSize(self) -> QSize:  # Qt's name
        """Return the size of the widest item at its narrowest."""
        size = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _flow(self, rect: QRect, *, place: bool) -> int:
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        x, room = 0, rect.width()
        for item in self._items:
            if item.isEmpty():
                continue
            size = self._size(item, room)
            if lines[-1] and (self._stacked or x + size.width() > room):
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self._gap
        y = rect.y()
        for line in lines:
            height = max((size.height() for _item, size in line), default=0)
            if place:
                self._place(line, rect, y, height)
            y += height + self._line_gap
        return y - self._line_gap - rect.y()

    def _size(self, item: QLayoutItem, room: int) -> QSize:
        hint = item.sizeHint()
        if hint.width() <= room and not self._top:
            return hint
        room = min(room, hint.width())
        height = item.heightForWidth(room) if item.hasHeightForWidth() else hint.height()
        return QSize(room, height)

    def _place(
        self, line: list[tuple[QLayoutItem, QSize]], rect: QRect, y: int, height: int
    ) -> None:
        mirrored = False
        if parent := self.parentWidget():
            mirrored = parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = rect.x()
        for item, size in line:
            left = rect.right() + 1 - (x - rect.x()) - size.width() if mirrored else x
            top = y if self._top else y + (height - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, top), size))
            x += size.width() + self._gap
