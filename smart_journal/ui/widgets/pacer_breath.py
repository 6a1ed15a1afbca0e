"""A breath, drawn: a circle that grows and shrinks slowly, or a bar that steps once a second."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.widgets.painting import bold, em

_SMALLEST = 0.38  # of the circle's largest size


@dataclass(frozen=True, slots=True)
class Pace:
    """How long a breath in and a breath out take, in whole seconds."""

    inward: int = 4
    outward: int = 6

    def at(self, seconds: float) -> Breath:
        """Return where in a breath one is so many seconds after the start."""
        passed = seconds % (self.inward + self.outward)
        if passed < self.inward:
            return Breath(inward=True, passed=passed, length=self.inward)
        return Breath(inward=False, passed=passed - self.inward, length=self.outward)


@dataclass(frozen=True, slots=True)
class Breath:
    """A moment of a breath: `passed` of the `length` seconds of breathing in or out."""

    inward: bool
    passed: float
    length: int

    @property
    def fullness(self) -> float:
        """Return how full the breath is, 0 to 1, turning gently at both ends."""
        share = (1 - math.cos(math.pi * self.passed / self.length)) / 2
        return share if self.inward else 1 - share

    @property
    def second(self) -> int:
        """Return which second of the breath in or out it is, from 1."""
        return min(int(self.passed) + 1, self.length)

    def words(self) -> str:
        """Return what to do."""
        return _("Breathe in") if self.inward else _("Breathe out")


class BreathView(QWidget):
    """Draw a moment of a breath, or that nothing is paced."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._breath: Breath | None = None
        self._still = False
        self._accent: QColor | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("The breath"))

    @property
    def still(self) -> bool:
        """Return whether a bar is drawn instead of a circle."""
        return self._still

    def show_breath(self, breath: Breath | None, *, still: bool) -> None:
        """Draw this moment; None where nobody breathes along at the moment."""
        if still is not self._still:
            self._still = still
            self.updateGeometry()
        self._breath = breath
        self.update()

    def set_accent(self, accent: QColor) -> None:
        """Draw in this colour."""
        self._accent = accent
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the circle, or for the bar with its words."""
        return QSize(em(self) * 16, round(em(self) * (4.5 if self._still else 11)))

    def minimumSizeHint(self) -> QSize:
        """Return the same height in less width."""
        return QSize(em(self) * 10, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Take as much room as another text size asks."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle or the bar, and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self._accent or self.palette().highlight().color()
        if self._still:
            self._paint_bar(painter, accent)
        else:
            self._paint_circle(painter, accent)

    def _paint_circle(self, painter: QPainter, accent: QColor) -> None:
        middle = QRectF(self.rect()).center()
        largest = min(self.width(), self.height()) / 2 - 4
        painter.setPen(QPen(self.palette().mid().color(), 1))
        painter.drawEllipse(middle, largest, largest)
        full = self._breath.fullness if self._breath is not None else 0.0
        size = largest * (_SMALLEST + (1 - _SMALLEST) * full)
        wash = QColor(accent)
        wash.setAlpha(46)
        painter.setPen(QPen(accent, max(1.6, em(self) * 0.11)))
        painter.setBrush(wash)
        painter.drawEllipse(middle, size, size)
        self._paint_words(painter, QRectF(self.rect()), self._said())

    def _paint_bar(self, painter: QPainter, accent: QColor) -> None:
        breath, line = self._breath, em(self)
        self._paint_words(painter, QRectF(0, 0, self.width(), line * 2), self._said())
        if breath is None:
            return
        width = min(line * 1.7, (self.width() - line) / breath.length)
        left = (self.width() - width * breath.length) / 2
        lit = breath.second if breath.inward else breath.length - breath.second + 1
        painter.setPen(QPen(self.palette().dark().color(), 1))
        for number in range(breath.length):
            box = QRectF(left + number * width, line * 2.3, width - line * 0.25, line * 1.2)
            painter.setBrush(accent if number < lit else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 3, 3)

    def _said(self) -> str:
        if self._breath is None:
            return _("Whenever you like")
        if not self._still:
            return self._breath.words()
        return _("{what}: {second} of {seconds}").format(
            what=self._breath.words(), second=self._breath.second, seconds=self._breath.length
        )

    def _paint_words(self, painter: QPainter, box: QRectF, words: str) -> None:
        painter.setFont(bold(self.font()))
        painter.setPen(self.palette().text().color())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
