"""A week to plan on: by keys from cell to cell, or by clicking and dragging."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from smart_journal.ui.widgets.painting import plain_key
from smart_journal.ui.widgets.press import announce
from smart_journal.ui.widgets.week_grid import WeekView
from smart_journal.ui.widgets.week_grid_layout import SHELF, Cell

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OFF = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class WeekBoard(WeekView):
    """A week whose blocks can be added, taken in hand, moved and taken off.

    Arrows go from cell to cell, Up and Down through the blocks of one; a letter or Enter in a
    free cell asks for a block there, Insert for one more, Enter on a block to write in it, Alt
    or Ctrl with arrows to move it, Delete to take it off. The owner does all of that and shows
    it with `show_week` and `stand`.

    `went` tells the cell and the block that are to be in hand (None for no block), `adding` a
    cell with what was typed, `opened` a block, `moved` a block with its new cell, `removed` a
    block; `looked` where the keys, or the mouse with a block, are now.
    """

    went = Signal(object, object)
    adding = Signal(object, str)
    opened = Signal(int)
    moved = Signal(int, object)
    removed = Signal(int)
    looked = Signal(QRect)

    def __init__(
        self, days: Sequence[tuple[str, str]], parts: Sequence[str], name: str, parent: QWidget
    ) -> None:
        super().__init__(days, parts, name, parent)
        self._pressed: QPointF | None = None
        self._dragged: int | None = None
        self._over: Cell | None = None
        self._above_shelf = len(days) - 1  # the day from which the keys came to the shelf
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def cell(self) -> Cell:
        """Return where the keys are."""
        return self._cell

    @property
    def current(self) -> int | None:
        """Return which block is in hand."""
        return self._current

    def stand(self, cell: Cell, current: int | None) -> None:
        """Let the keys be in `cell`, on one of its blocks or on none."""
        self._cell, self._current = cell, current
        said = self.spoken()
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            if self.hasFocus():
                announce(self, said)
        self.update()
        if self.hasFocus():
            self.looked.emit(self.rect_of(cell))

    def rect_of(self, cell: Cell) -> QRect:
        """Return where a cell stands in the widget."""
        return self.layout_at(self.width()).cells[cell].toAlignedRect()

    def block_rect(self, block: int) -> QRect:
        """Return where a block stands in the widget."""
        return self.layout_at(self.width()).blocks[block].toAlignedRect()

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go, add, open, move or take off."""
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        key, current = Qt.Key(event.key()), self._current
        if key == Qt.Key.Key_Escape and self._dragged is not None:
            self._let_go()
        elif key in _ARROWS and event.modifiers() & _MOVING:
            return self._move(*self._turned(key))
        elif not plain_key(event):
            return False
        elif key in _ARROWS:
            return self._go(*self._turned(key))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._enter(Cell(0 if key == Qt.Key.Key_Home else len(self._days) - 1, 0))
        elif key in _ENTER and current is not None:
            self.opened.emit(current)
        elif key in _ENTER or key == Qt.Key.Key_Insert:
            self.adding.emit(self._cell, "")
        elif key in _OFF and current is not None:
            self.removed.emit(current)
        elif event.text().isprintable() and event.text().strip():
            self.adding.emit(self._cell, event.text())
        else:
            return False
        return True

    def _turned(self, key: Qt.Key) -> tuple[int, int]:
        across, down = _ARROWS[key]
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return (-across if mirrored else across), down

    def _go(self, across: int, down: int) -> bool:
        """Go to the next block of the cell, or the next cell; return whether there is one."""
        there = self.blocks_in(self._cell)
        on_shelf = self._cell == SHELF
        step = down or (across if on_shelf else 0)
        if step and self._current in there:
            at = there.index(self._current) + step
            if 0 <= at < len(there):
                self.went.emit(self._cell, there[at])
                return True
        cell = self._beside(self._cell, across, down)
        if cell is None:
            return False
        self._enter(cell, last=down < 0)
        return True

    def _enter(self, cell: Cell, *, last: bool = False) -> None:
        there = self.blocks_in(cell)
        self.went.emit(cell, there[-1 if last else 0] if there else None)

    def _beside(self, cell: Cell, across: int, down: int) -> Cell | None:
        """Return the cell that an arrow leads to as it is seen, or None at the edge."""
        days, parts = len(self._days), len(self._parts)
        per_band = self.layout_at(self.width()).per_band
        if cell == SHELF:
            return Cell(self._above_shelf, parts - 1) if down < 0 else None
        day, part = cell.day + across, cell.part + down
        if part < 0:
            day, part = day - per_band, parts - 1
        elif part >= parts:
            day, part = day + per_band, 0
            if day >= days:
                self._above_shelf = cell.day
                return SHELF
        return Cell(day, part) if 0 <= day < days else None

    def _move(self, across: int, down: int) -> bool:
        cell = self._beside(self._cell, across, down)
        if self._current is None or cell is None:
            return False
        self.moved.emit(self._current, cell)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        if self._current is None and self.blocks_in(self._cell):
            self._enter(self._cell)
        # After the page has scrolled to the grid as a whole, which may be higher than the window.
        QTimer.singleShot(0, self, self._tell_place)
        self.update()

    def _tell_place(self) -> None:
        self.looked.emit(self.rect_of(self._cell))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self._let_go()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the block that was pressed in hand, or go to the cell."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        where = event.position()
        place = self.layout_at(self.width())
        block = place.block_at(where.x(), where.y())
        cell = place.cell_at(where.x(), where.y())
        self._pressed = where if cell is not None else None
        if cell is not None:
            self.went.emit(cell, block)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the block that was pressed."""
        if self._pressed is None or self._current is None:
            return
        where = event.position()
        far = (where - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._dragged is None and not far:
            return
        self._dragged = self._current
        self._pressed = where
        over = self.layout_at(self.width()).cell_at(where.x(), where.y())
        if over is not None and over != self._over:
            self.looked.emit(self.rect_of(over))
        self._over = over
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the carried block down, open the one that was clicked, or ask for a new one."""
        pressed, dragged, over = self._pressed, self._dragged, self._over
        self._let_go()
        if pressed is None:
            return
        where = event.position()
        if dragged is not None:
            if over is not None and over != self._cell:
                self.moved.emit(dragged, over)
        elif self._current is not None:
            self.opened.emit(self._current)
        elif self.layout_at(self.width()).cell_at(where.x(), where.y()) == self._cell:
            self.adding.emit(self._cell, "")

    def _let_go(self) -> None:
        self._pressed = self._dragged = self._over = None
        self.unsetCursor()
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say all about the block or cell under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self.layout_at(self.width())
            block = place.block_at(event.x(), event.y())
            cell = place.cell_at(event.x(), event.y())
            said = self._blocks[block].spoken if block is not None else ""
            risk = self.risk_of(cell) if cell is not None else ""
            QToolTip.showText(event.globalPos(), said or risk, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the week, and where a carried block would stand."""
        super().paintEvent(event)
        if self._dragged is None or self._pressed is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.layout_at(self.width())
        if self._over is not None:
            pen = QPen(self.accent(), 2)
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRect(place.cells[self._over].adjusted(2, 2, -2, -2))
        box = QRectF(place.blocks[self._dragged])
        box.moveCenter(self._pressed)
        painter.setOpacity(0.8)
        self._paint_block(painter, self._dragged, box, place.lines[self._dragged])
