"""The balance wheel to rate on: by mouse along a spoke, or by keys."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from smart_journal.ui.widgets.painting import em, focus_ring, plain_key
from smart_journal.ui.widgets.type_ahead import TypeAhead
from smart_journal.ui.widgets.wheel import RIM, WheelView


class WheelDial(WheelView):
    """A wheel whose ratings can be changed.

    Left and Right choose the area, Up and Down change its rating, digits choose it (`1` `0`
    within a second is ten), Backspace and Delete clear it. `rated` tells the spoke and its
    rating, `chosen` the spoke that was chosen; the owner draws both with `show_wheel` and `mark`.
    """

    rated = Signal(int, object)
    chosen = Signal(int)

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        accent: QColor | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(name, parent, accent=accent)
        self._typed = TypeAhead(clock)
        self._dragged: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose and rate by the keyboard."""
        if not self._spokes or not plain_key(event) or not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        at = self._current or 0
        value = self._spokes[at].value
        if event.text().isdecimal():
            self._digit(at, str(int(event.text())))
            return True
        self._typed.restart()
        match event.key():
            case Qt.Key.Key_Left:
                self.chosen.emit((at - 1) % len(self._spokes))
            case Qt.Key.Key_Right:
                self.chosen.emit((at + 1) % len(self._spokes))
            case Qt.Key.Key_Up:
                self.rated.emit(at, min(RIM, (value or 0) + 1))
            case Qt.Key.Key_Down:
                self.rated.emit(at, max(0, (value or 0) - 1))
            case Qt.Key.Key_Backspace | Qt.Key.Key_Delete:
                self.rated.emit(at, None)
            case _:
                return False
        return True

    def _digit(self, at: int, digit: str) -> None:
        typed = self._typed.join(digit)
        if int(typed) > RIM:
            typed = self._typed.restart(digit)
        self.rated.emit(at, int(typed))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Rate at the place that was pressed, or choose the area whose label was."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._spokes:
            return
        place, position = self.geometry_now, event.position()
        for spoke, box in enumerate(place.labels):
            if box.contains(position):
                self.chosen.emit(spoke)
                return
        if place.on_disc(position, em(self) * 0.45):
            self._dragged = place.nearest_spoke(position)
            self.chosen.emit(self._dragged)
            self._rate_at(position)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the dot of the area that was pressed along its spoke."""
        if self._dragged is not None:
            self._rate_at(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let the dot go."""
        self._dragged = None

    def _rate_at(self, position: QPointF) -> None:
        if self._dragged is not None:
            rating = round(self.geometry_now.share(self._dragged, position) * RIM)
            if rating != self._spokes[self._dragged].value:
                self.rated.emit(self._dragged, rating)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which area the keys would rate."""
        super().focusInEvent(event)
        if self._current is None and self._spokes:
            self.chosen.emit(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget the half-typed number."""
        self._typed.restart()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the wheel, and the ring round the area that the keys would rate."""
        super().paintEvent(event)
        if self.hasFocus() and self._current is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = self.geometry_now.labels[self._current].adjusted(-5, -3, 5, 3)
            focus_ring(painter, box, self.palette(), 6)
