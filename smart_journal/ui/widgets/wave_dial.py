"""The wave of an urge to draw on: by mouse, or point by point by keys."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from smart_journal.domain.wave import STRONGEST, WavePoint
from smart_journal.ui.widgets.painting import em, focus_ring, plain_key
from smart_journal.ui.widgets.type_ahead import TypeAhead
from smart_journal.ui.widgets.wave import WaveView

_NEAR = 0.8  # line heights within which a point is hit


class WaveDial(WaveView):
    """A wave whose points can be set.

    Left and Right go through the points, Up and Down or digits (`1` `0` within a second is ten)
    change the strength of the one in hand, Delete takes it off, Enter asks to write in it or,
    without any, for a new one. A click puts a point down or takes one in hand; a point that is
    pressed can be dragged.

    `stepped` asks for the point before or after, `chosen` names one of those drawn, `rated` a
    strength for the one in hand, `placed` a new point, `dragged` where the one in hand is to be.
    """

    stepped = Signal(int)
    chosen = Signal(object)
    rated = Signal(int)
    placed = Signal(object)
    dragged = Signal(object)
    removed = Signal()
    opened = Signal()

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(name, parent)
        self._typed = TypeAhead(clock)
        self._held = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the points and change them by the keyboard."""
        if not plain_key(event) or not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        strength = None if self._marked is None else self._marked.strength
        if event.text().isdecimal():
            self._digit(str(int(event.text())))
            return True
        self._typed.restart()
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.stepped.emit(1 if event.key() == Qt.Key.Key_Right else -1)
            case Qt.Key.Key_Up if strength is not None:
                self.rated.emit(min(STRONGEST, strength + 1))
            case Qt.Key.Key_Down if strength is not None:
                self.rated.emit(max(0, strength - 1))
            case Qt.Key.Key_Backspace | Qt.Key.Key_Delete:
                self.removed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case _:
                return False
        return True

    def _digit(self, digit: str) -> None:
        if self._marked is None:
            return
        typed = self._typed.join(digit)
        if int(typed) > STRONGEST:
            typed = self._typed.restart(digit)
        self.rated.emit(int(typed))

    def near(self, position: QPointF) -> WavePoint | None:
        """Return the point that a place in the widget hits, or None."""
        hits = [((self.place(point) - position).manhattanLength(), point) for point in self._points]
        close = [hit for hit in hits if hit[0] <= em(self) * _NEAR]
        return min(close)[1] if close else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the point that was pressed in hand, or put one down."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        position, slack = event.position(), em(self) * 0.5
        if (hit := self.near(position)) is not None:
            self._held = True
            self.chosen.emit(hit)
        elif self.plot().adjusted(-slack, -slack, slack, slack).contains(position):
            self._held = True
            self.placed.emit(self.point_at(position))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the point that is held."""
        point = self.point_at(event.position())
        if self._held and point != self._marked:
            self.dragged.emit(point)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let the point go."""
        self._held = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys are here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget the half-typed number."""
        self._typed.restart()
        self._held = False
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the wave, and the ring round it while the keys are here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focus_ring(painter, QRectF(self.rect()), self.palette(), 6)
