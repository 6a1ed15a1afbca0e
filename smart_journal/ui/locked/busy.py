"""A line that moves while something slow is done."""

from __future__ import annotations

from math import cos, pi
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent

_SWEEP_MS = 1_600
_FRAME_MS = 33
_STEP_MS = 800
_SHARE = 0.3
_THICK = 4


class BusyLine(QWidget):
    """A short stroke that glides to and fro; where motion is unwanted it takes slow steps."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the room of a thin line."""
        return QSize(120, _THICK + 2)

    def _still(self) -> bool:
        # Loading QStyle takes 7 ms, too long for the start of the program.
        from PySide6.QtWidgets import QStyle

        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self.style().styleHint(hint, None, self) == 0

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to move."""
        super().showEvent(event)
        self._since.start()
        self._timer.start(_STEP_MS if self._still() else _FRAME_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def place(self, elapsed_ms: int) -> float:
        """Return where the stroke begins after `elapsed_ms`, 0 (left) to 1 (right)."""
        if self._still():
            return (elapsed_ms // _STEP_MS) % 3 / 2
        return (1 - cos(2 * pi * elapsed_ms / _SWEEP_MS)) / 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the groove and the stroke in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(0, (self.height() - _THICK) / 2, self.width(), _THICK)
        painter.setBrush(self.palette().mid())
        painter.drawRoundedRect(groove, _THICK / 2, _THICK / 2)
        width = groove.width() * _SHARE
        left = (groove.width() - width) * self.place(self._since.elapsed())
        painter.setBrush(self.palette().highlight())
        painter.drawRoundedRect(QRectF(left, groove.y(), width, _THICK), _THICK / 2, _THICK / 2)
