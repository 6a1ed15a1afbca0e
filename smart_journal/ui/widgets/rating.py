"""A row of numbers to circle: the same question as on paper."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.widgets.painting import bold, em, focus_ring, plain_key, small, small_metrics
from smart_journal.ui.widgets.type_ahead import TypeAhead

_CLEAR = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
_SMALLEST_CELL = 24  # pixels: still easy to hit
_PAD = 3
_CELL = 2.1  # width of a number in line heights, where there is room


class RatingStrip(QWidget):
    """Choose a whole number from `low` to `high` in steps, or none.

    Digits choose at once; a digit within a second of the one before joins it if the two make a
    number that is offered, so `1` `0` is ten; where only tens are, `4` is forty. Left and Right
    change. Home and End take a number that is chosen to the ends: alone they answer nothing.
    Backspace, Delete and a click on the chosen number clear. Up and Down are left to the page.
    """

    changed = Signal()

    def __init__(
        self,
        low: int,
        high: int,
        ends: tuple[str, str],
        name: str,
        parent: QWidget | None = None,
        *,
        step: int = 1,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._low, self._high, self._ends = low, high, ends
        self._numbers = range(low, high + 1, step)
        self._value: int | None = None
        self._hover: int | None = None
        self._typed = TypeAhead(clock)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        self._describe()

    def value(self) -> int | None:
        """Return the chosen number, or None."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show `value`; one that is not offered counts as none."""
        self._value = value if value in self._numbers else None
        self._describe()
        self.update()

    def _describe(self) -> None:
        if self._value is None:
            text = _("not rated, {low} to {high}").format(low=self._low, high=self._high)
        else:
            text = _("{value} of {high}").format(value=self._value, high=self._high)
        low, high = self._ends
        if low and high:
            text += " · " + _("{low} is {low_means}, {high} is {high_means}").format(
                low=self._low, low_means=low, high=self._high, high_means=high
            )
        self.setAccessibleDescription(text)

    def _choose(self, value: int | None) -> None:
        if value != self._value:
            self.set_value(value)
            self.changed.emit()

    def _cell(self, width: int) -> tuple[float, int]:
        """Return the width of a cell and how many stand in a row of `width` pixels."""
        line = em(self)
        best = max(28.0, line * _CELL)
        least = max(
            _SMALLEST_CELL, self.fontMetrics().horizontalAdvance(f"{self._high}") + line * 0.6
        )
        room = max(width - 2 * _PAD, 1)
        per_row = len(self._numbers)
        while per_row > 1 and per_row * least > room:
            rows = -(-len(self._numbers) // per_row) + 1
            per_row = min(per_row - 1, -(-len(self._numbers) // rows))
        return min(best, max(room / per_row, 1.0)), per_row

    def _row_height(self, cell: float) -> float:
        return max(min(cell, em(self) * 1.85), em(self) * 1.35)

    def _rect(self, value: int) -> QRectF:
        cell, per_row = self._cell(self.width())
        row, column = divmod(self._numbers.index(value), per_row)
        x = _PAD + column * cell
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - cell
        height = self._row_height(cell)
        return QRectF(x, _PAD + row * height, cell, height)

    def _numbers_rect(self) -> QRectF:
        rect = self._rect(self._low)
        for value in self._numbers:
            rect = rect.united(self._rect(value))
        return rect.adjusted(-_PAD, -_PAD, _PAD, _PAD)

    def number_at(self, position: QPointF) -> int | None:
        """Return the number at a place in the widget, or None."""
        for value in self._numbers:
            if self._rect(value).contains(position):
                return value
        return None

    def centre_of(self, value: int) -> QPointF:
        """Return where the number `value` stands."""
        return self._rect(value).center()

    def _ends_stacked(self, width: float) -> bool:
        metrics = small_metrics(self)
        return sum(map(metrics.horizontalAdvance, self._ends)) + em(self) > width

    def _ends_height(self, width: float) -> int:
        if not any(self._ends):
            return 0
        return small_metrics(self).height() * (2 if self._ends_stacked(width) else 1)

    def sizeHint(self) -> QSize:
        """Return room for all numbers in one row."""
        width = round(len(self._numbers) * max(28.0, em(self) * _CELL)) + 2 * _PAD
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for four numbers in a row."""
        width = 4 * max(_SMALLEST_CELL, em(self) * 2)
        return QSize(width, em(self) * 2)

    def heightForWidth(self, width: int) -> int:
        """Return the height of as many rows as the numbers need."""
        cell, per_row = self._cell(width)
        rows = -(-len(self._numbers) // per_row)
        numbers = rows * self._row_height(cell) + 2 * _PAD
        return round(numbers) + self._ends_height(min(per_row, len(self._numbers)) * cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, change or clear by the keyboard."""
        if not plain_key(event) or not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.text().isdecimal():
            self._digit(str(int(event.text())))
            return True
        self._typed.restart()
        key = event.key()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if key in _CLEAR:
            self._choose(None)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if (key == Qt.Key.Key_Right) is not mirrored else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._value is not None:
            self._choose(self._low if key == Qt.Key.Key_Home else self._high)
        else:
            return False
        return True

    def _digit(self, digit: str) -> None:
        for typed in (self._typed.join(digit), digit):
            if (number := self._meant(int(typed))) is not None:
                self._typed.restart(typed)
                self._choose(number)
                return
        self._typed.restart()

    def _meant(self, typed: int) -> int | None:
        """Return the number on offer that was typed; of tens, the first digit will do."""
        tens = typed * 10 if self._numbers.step > 1 else typed
        return next((each for each in (typed, tens) if each in self._numbers), None)

    def _step(self, step: int) -> None:
        if self._value is None:
            self._choose(self._low if step > 0 else self._high)
        else:
            value = self._value + step * self._numbers.step
            self._choose(min(self._high, max(self._low, value)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget the half-typed number."""
        self._typed.restart()
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the number under the mouse; the chosen one is cleared."""
        number = self.number_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and number is not None:
            self._choose(None if number == self._value else number)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the end of a click too: it is no business of the page."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a double click for one click: it shall not choose and clear at once."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the number under the mouse."""
        self._set_hover(self.number_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Light up nothing."""
        self._set_hover(None)
        super().leaveEvent(event)

    def _set_hover(self, number: int | None) -> None:
        if number != self._hover:
            self._hover = number
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the font changes."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the numbers, the chosen one in a filled circle, and what the ends mean."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for value in self._numbers:
            self._paint_number(painter, value)
        numbers = self._numbers_rect()
        if self.hasFocus():
            focus_ring(painter, numbers, self.palette(), 9)
        self._paint_ends(painter, numbers)

    def _paint_number(self, painter: QPainter, value: int) -> None:
        palette, rect = self.palette(), self._rect(value)
        size = min(rect.width(), rect.height()) - 4
        circle = QRectF(
            0, 0, max(size, self.fontMetrics().horizontalAdvance(f"{self._high}") + 6), size
        )
        circle.moveCenter(rect.center())
        chosen = value == self._value
        edge = palette.highlight() if value == self._hover else palette.dark()
        painter.setPen(Qt.PenStyle.NoPen if chosen else QPen(edge.color(), 1.0))
        painter.setBrush(palette.highlight() if chosen else palette.base())
        painter.drawRoundedRect(circle, size / 2, size / 2)
        painter.setFont(bold(self.font()) if chosen else self.font())
        painter.setPen((palette.highlightedText() if chosen else palette.text()).color())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, f"{value}")

    def _paint_ends(self, painter: QPainter, numbers: QRectF) -> None:
        if not any(self._ends):
            return
        painter.setFont(small(self.font()))
        painter.setPen(self.palette().placeholderText().color())
        height = small_metrics(self).height()
        low, high = self._ends
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        line = QRect(
            round(numbers.left()) + 2 * _PAD,
            round(numbers.bottom()),
            round(numbers.width()) - 4 * _PAD,
            height,
        )
        if self._ends_stacked(numbers.width() - 2 * _PAD):
            line.setRight(self.width())
            painter.drawText(line, left, f"{self._low}: {low}")
            painter.drawText(line.translated(0, height), left, f"{self._high}: {high}")
        else:
            painter.drawText(line, left, low)
            painter.drawText(line, right, high)
