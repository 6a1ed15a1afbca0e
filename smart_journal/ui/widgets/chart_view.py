"""A chart on screen: drawn in the worker, read mark by mark with the mouse or the arrow keys."""

from __future__ import annotations

from functools import partial
from math import ceil
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontInfo,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from smart_journal.charts.chart import Mark
from smart_journal.charts.look import DARK, LIGHT, Look
from smart_journal.charts.picture import Insight, Picture, draw, least_height
from smart_journal.domain.words import Words
from smart_journal.ui.background import Background
from smart_journal.ui.theme import Appearance
from smart_journal.ui.widgets.chart_reading import paint_reading

REDRAW_MS = 120  # between two drawings while the window is being resized
RIM = 6  # round the picture, where the ring of the focus is
ROOMY = 1.2  # of the least height
_TEXT = 0.95  # share of the window's text size

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class ChartView(QWidget):
    """Paints the picture of an insight and reads its marks out.

    The worker draws it again when the size, the theme or the text size changes; until then the
    earlier picture stays. However much changes meanwhile, one drawing runs at a time, and the
    next is of the latest state.
    """

    drawn = Signal()

    def __init__(
        self, jobs: Background, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._appearance = jobs, appearance
        self._subject: tuple[Insight, Words] | None = None
        self._pixmap = QPixmap()
        self._marks: tuple[Mark, ...] = ()
        self._at: int | None = None
        self._drawn: tuple[int, Look] | None = None
        self._turn = 0  # counts insights: a late picture of an earlier one is not shown
        self._busy = False
        self._since = QElapsedTimer()
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._draw)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        appearance.changed.connect(self._dressed)

    def show_insight(self, insight: Insight, words: Words, name: str) -> None:
        """Show the chart of `insight`; `name` is what a screen reader calls it."""
        self._subject = (insight, words)
        self._turn += 1
        self.setAccessibleName(name)
        self._fit()
        self._soon.start(0)  # by then the page has given the chart its size

    def clear(self) -> None:
        """Show nothing."""
        self._subject, self._pixmap, self._marks, self._drawn = None, QPixmap(), (), None
        self._turn += 1
        self.read(None)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Return the marks of the picture shown, in reading order.

        They are in logical pixels from the picture's corner, `RIM` inside the widget's.
        """
        return self._marks

    @property
    def reading(self) -> str:
        """Return the sentence that is read out now, or an empty text."""
        return "" if self._at is None else self._marks[self._at].sentence

    def is_current(self) -> bool:
        """Return whether the picture shown is the one of the latest insight, size and look."""
        return self._drawn is not None and self._drawn == (self._turn, self._look())

    def read(self, at: int | None) -> None:
        """Read out the mark number `at`, or none."""
        if at != self._at:
            self._at = at
            self.setAccessibleDescription(self.reading)
            self.update()

    # Drawing

    def _look(self) -> Look:
        scale = self._appearance.text_percent / 100
        font = QFontInfo(self.font())
        return Look(
            width=self.width() - 2 * RIM,
            height=self.height() - 2 * RIM,
            palette=DARK if self._appearance.theme.dark else LIGHT,
            scale=scale,
            dpr=self.devicePixelRatioF(),
            text=font.pixelSize() * _TEXT / scale,
            family=font.family(),
        )

    def _fit(self) -> None:
        if self._subject is not None:
            least = least_height(self._subject[0], self._look())
            self.setMinimumHeight(ceil(least) + 2 * RIM)

    def sizeHint(self) -> QSize:
        """Return a little more than the least height, and a width to start from."""
        return QSize(420, round(self.minimumHeight() * ROOMY))

    def _dressed(self) -> None:
        self._fit()
        self._soon.start(0)

    def _draw(self) -> None:
        # The page's layout comes first, or the picture would be drawn twice, once in a wrong size.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        if self._subject is None or self._busy or not self.isVisible() or self.is_current():
            return
        if min(self.width(), self.height()) <= 2 * RIM:
            return
        self._busy = True
        self._since.start()
        wanted = (self._turn, self._look())
        insight, words = self._subject
        self._jobs.run(
            partial(draw, insight, wanted[1], words),
            partial(self._show, wanted),
            self._failed,
        )

    def _show(self, wanted: tuple[int, Look], picture: Picture) -> None:
        if not isValid(self):  # the page was dropped while the worker drew
            return
        self._busy = False
        if wanted[0] == self._turn:
            image = QImage(
                picture.rgba,
                picture.width,
                picture.height,
                picture.width * 4,
                QImage.Format.Format_RGBA8888,
            )
            self._pixmap = QPixmap.fromImage(image)
            self._pixmap.setDevicePixelRatio(picture.dpr)
            self._marks, self._drawn = picture.marks, wanted
            kept = self._at if self._at is not None and self._at < len(self._marks) else None
            self._at = None
            self.read(kept)
            self.update()
            self.drawn.emit()
        self._draw()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        raise error

    # Reading

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the mark under the mouse."""
        self.read(self._mark_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the mark under the mouse as the one the keys go on from."""
        self.read(self._mark_at(event.position()))
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Stop reading when the mouse leaves, unless the keys are here."""
        if not self.hasFocus():
            self.read(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from mark to mark; Escape stops reading."""
        key = Qt.Key(event.key())
        if self._marks and key in _STEPS:
            step, last = _STEPS[key], len(self._marks) - 1
            before = self._at if self._at is not None else (last + 1 if step < 0 else -1)
            self.read(min(max(before + step, 0), last))
        elif self._marks and key in _ENDS:
            self.read(range(len(self._marks))[_ENDS[key]])
        elif key == Qt.Key.Key_Escape and self._at is not None:
            self.read(None)
        else:
            super().keyPressEvent(event)

    def _mark_at(self, point: QPointF) -> int | None:
        place = point - QPointF(RIM, RIM)
        found = [
            ((mark.x - place.x()) ** 2 + (mark.y - place.y()) ** 2, at)
            for at, mark in enumerate(self._marks)
            if QRectF(mark.left, mark.top, mark.width, mark.height).contains(place)
        ]
        return min(found)[1] if found else None

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw again for the new size, at most every `REDRAW_MS`."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        if not self._soon.isActive():
            passed = self._since.elapsed() if self._since.isValid() else REDRAW_MS
            self._soon.start(max(0, REDRAW_MS - passed))

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what changed while the chart was hidden."""
        super().showEvent(event)
        self._draw()

    def event(self, event: QEvent) -> Any:
        """Draw again when the window comes to a screen of other density."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop reading."""
        super().focusOutEvent(event)
        self.read(None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, the mark that is read, and the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(RIM, RIM, self._pixmap)
        colours = self.palette()
        if self._at is not None:
            mark = self._marks[self._at]
            paint_reading(painter, self, QPointF(mark.x + RIM, mark.y + RIM), mark.sentence)
        if self.hasFocus():
            painter.setPen(QPen(colours.highlight(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
