"""Rows as painted text: one widget for as many as there are, read by arrows, opened by Enter."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from smart_journal.ui.forms.row_paint import RowPaint
from smart_journal.ui.forms.row_text import RowText
from smart_journal.ui.widgets.painting import focus_ring, plain_key

_KEYS_TO_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)
_KEYS_TO_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class RowsView(QWidget):
    """Show rows from the one numbered `first`; Tab comes here as long as no row is open.

    `opened` names a row to open, `removed` one to take off, `moved` one with the step to move
    it by; `dragged` and `dropped` name a row and tell where the mouse is on screen. `left` tells
    that Down was pressed on the last row.
    """

    opened = Signal(int)
    removed = Signal(int)
    moved = Signal(int, int)
    dragged = Signal(int, QPoint)
    dropped = Signal(int, QPoint)
    left = Signal()
    caret_moved = Signal(QRect)

    def __init__(self, name: str, paint: RowPaint, parent: QWidget) -> None:
        super().__init__(parent)
        self._paint = paint
        self._first, self._cursor, self._hover, self._titled = 0, 0, -1, False
        self._texts: list[RowText] = []
        self._tops: list[int] = [0]
        self._pressed: QPoint | None = None
        self._gap: int | None = None
        self.setMouseTracking(True)
        self.hide()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_rows(self, texts: Sequence[RowText], first: int, *, titled: bool) -> None:
        """Show these rows, the first of them with the number `first`; `titled`, with a head."""
        shown = [*texts], first, titled
        if shown == (self._texts, self._first, self._titled):
            return
        self._texts, self._first, self._titled = shown
        self._cursor = min(self._cursor, max(len(self._texts) - 1, 0))
        self._hover, self._pressed = -1, None
        self.setVisible(bool(self._texts) or titled)
        self._measure()
        self._describe()
        self.updateGeometry()
        self.update()

    # Where rows stand

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows, wrapped at `width`."""
        return self._head(width) + sum(self._paint.heights(self, self._texts, width))

    def sizeHint(self) -> QSize:
        """Return a width in which rows read well."""
        width = self.fontMetrics().height() * 18
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which rows can still be read."""
        return QSize(self.fontMetrics().height() * 8, self.fontMetrics().height())

    def _head(self, width: int) -> int:
        return self._paint.head_height(self, width) if self._titled else 0

    def _measure(self) -> None:
        width = self.width()
        heights = self._paint.heights(self, self._texts, width)
        self._tops = list(accumulate(heights, initial=self._head(width)))

    def rect_of(self, row: int) -> QRect:
        """Return where the row with this number stands."""
        at = row - self._first
        return QRect(0, self._tops[at], self.width(), self._tops[at + 1] - self._tops[at])

    def _at(self, y: int) -> int:
        """Return which of the rows here stands at `y`; -1 for the head."""
        return min(bisect_right(self._tops, y) - 1, len(self._texts) - 1)

    def gap_at(self, y: int) -> int:
        """Return before which row, by number, something dropped at `y` would stand."""
        if not self._texts:
            return self._first
        at = max(self._at(y), 0)
        middle = (self._tops[at] + self._tops[at + 1]) / 2
        return self._first + at + (y > middle)

    def mark_gap(self, gap: int | None) -> None:
        """Show where a row would be dropped, or nowhere; a gap that is not here is passed over."""
        if gap is not None and not 0 <= gap - self._first <= len(self._texts):
            gap = None
        if gap != self._gap:
            self._gap = gap
            self.update()

    # The keyboard

    @property
    def cursor_row(self) -> int:
        """Return the number of the row that the keyboard is on."""
        return self._first + self._cursor

    def stand_on(self, row: int) -> None:
        """Let the keyboard be on the row with this number, or the nearest one here."""
        self._go_to(row - self._first)

    def _go_to(self, at: int) -> None:
        self._cursor = min(max(at, 0), max(len(self._texts) - 1, 0))
        self._describe()
        self.update()
        if self.hasFocus() and self._texts:
            self.caret_moved.emit(self.rect_of(self.cursor_row))

    def _describe(self) -> None:
        said = self._texts[self._cursor].spoken(self._paint.titles) if self._texts else ""
        self.setAccessibleDescription(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from row to row, open, move or take off."""
        if not self._texts or not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._texts) - 1}
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(self.cursor_row, step)
        elif not plain_key(event):
            return False
        elif step > 0 and self._cursor == len(self._texts) - 1:
            self.left.emit()
        elif step or key in ends:
            self._go_to(ends.get(key, self._cursor + step))
        elif key in _KEYS_TO_OPEN:
            self.opened.emit(self.cursor_row)
        elif key in _KEYS_TO_REMOVE:
            self.removed.emit(self.cursor_row)
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._go_to(self._cursor)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self.update()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take note of what may become a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the row below the mouse, or drag the one that was pressed."""
        place = event.position().toPoint()
        if self._pressed is None:
            self._set_hover(self._at(place.y()))
        elif self._is_drag(place) and (row := self._at(self._pressed.y())) >= 0:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self._first + row, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the row that was clicked, or drop the one that was dragged."""
        pressed, self._pressed = self._pressed, None
        self.unsetCursor()
        if pressed is None or (row := self._at(pressed.y())) < 0:
            return
        if self._is_drag(event.position().toPoint(), pressed):
            self.dropped.emit(self._first + row, event.globalPosition().toPoint())
        else:
            self.opened.emit(self._first + row)

    def _is_drag(self, place: QPoint, pressed: QPoint | None = None) -> bool:
        start = pressed or self._pressed or place
        return abs(place.y() - start.y()) >= QApplication.startDragDistance()

    def leaveEvent(self, event: QEvent) -> None:
        """Light up nothing."""
        self._set_hover(-1)
        super().leaveEvent(event)

    def _set_hover(self, at: int) -> None:
        for each in {at, self._hover} if at != self._hover else ():
            if 0 <= each < len(self._texts):
                self.update(self.rect_of(self._first + each))
        self._hover = at

    # What is seen

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap at the new width."""
        self._measure()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the font changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that are to be drawn anew, and no others."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dirty = event.rect()
        if dirty.top() < self._tops[0]:
            self._paint.head(painter, self, QRect(0, 0, self.width(), self._tops[0]))
        if not self._texts:
            return
        first = max(self._at(dirty.top()), 0)
        for at in range(first, self._at(dirty.bottom()) + 1):
            row = self._first + at
            self._paint.row(
                painter, self, self._texts[at], self.rect_of(row), row, lit=at == self._hover
            )
        if self.hasFocus():
            ring = QRectF(self.rect_of(self.cursor_row)).adjusted(0, 0, 0, -1)
            focus_ring(painter, ring, self.palette(), 5)
        if self._gap is not None:
            y = self._tops[self._gap - self._first]
            top = min(max(y - 2, 0), self.height() - 3)
            painter.fillRect(QRect(0, top, self.width(), 3), self.palette().highlight())
