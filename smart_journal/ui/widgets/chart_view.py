"""A chart on screen: drawn in the worker, read and opened mark by mark, by mouse or keys."""

from __future__ import annotations

from functools import partial
from math import ceil
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QPoint,
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
    QHideEvent,
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
from smart_journal.charts.heights import least_height
from smart_journal.charts.look import DARK, LIGHT, Look
from smart_journal.charts.picture import Picture
from smart_journal.domain.words import Words
from smart_journal.insights.insight import Insight
from smart_journal.ui.background import Background
from smart_journal.ui.theme import Appearance
from smart_journal.ui.widgets.chart_job import ChartJob
from smart_journal.ui.widgets.chart_reading import mark_at, paint_reading, way_in

REDRAW_MS = 120  # between two drawings while the window is being resized
RIM = 6  # round the picture, where the ring of the focus is
ROOMY = 1.2  # of the least height
_TEXT = 0.95  # share of the window's text size

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ChartView(QWidget):
    """Paints the picture of an insight and reads its marks out.

    The worker draws it again when the size, the theme or the text size changes; until then the
    earlier picture stays. However much changes meanwhile, one drawing runs at a time, and the
    next is of the latest state; what is hidden is not drawn. Where a chart `opens`, a click or
    Enter on a mark with entries emits `opened` with the mark's number. `stepped` says where in
    the widget the keys went: a chart may be higher than what is seen of it.
    """

    drawn = Signal()
    opened = Signal(int)
    stepped = Signal(QPoint)

    def __init__(self, jobs: Background, appearance: Appearance, *, opens: bool = False) -> None:
        super().__init__()
        self._jobs, self._appearance, self._opens = jobs, appearance, opens
        self._subject: tuple[Insight, Words] | None = None
        self._pixmap = QPixmap()
        self._marks: tuple[Mark, ...] = ()
        self._at: int | None = None
        self._mouse = False  # whether the mouse reads, not the keys
        self._drawn: tuple[int, Look] | None = None
        self._turn = 0  # counts insights: a late picture of an earlier one is not shown
        self._job: ChartJob | None = None
        self._since = QElapsedTimer()
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._draw)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        appearance.changed.connect(self._dressed)

    def show_insight(self, insight: Insight, words: Words, name: str) -> None:
        """Show the chart of `insight`; `name` is what a screen reader calls it."""
        self._subject = (insight, words)
        self._next_turn()
        self.setAccessibleName(name)
        self._fit()
        self._soon.start(0)  # by then the page has given the chart its size

    def clear(self) -> None:
        """Show nothing."""
        self.read(None)
        self._subject, self._pixmap, self._marks, self._drawn = None, QPixmap(), (), None
        self._next_turn()

    def _next_turn(self) -> None:
        self._turn += 1
        if self._job is not None:
            self._job.drop()

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

    @property
    def hint(self) -> str:
        """Return how what is behind the mark that is read is opened, or an empty text."""
        if self._at is None or self._subject is None or not self._opens:
            return ""
        return way_in(self._marks[self._at], self._subject[1], mouse=self._mouse)

    def read(self, at: int | None, *, mouse: bool = False) -> None:
        """Read out the mark number `at`, or none; `mouse` says who asks, the mouse or the keys."""
        if (at, mouse) != (self._at, self._mouse):
            self._at, self._mouse = at, mouse
            self.setAccessibleDescription("\n".join(filter(None, (self.reading, self.hint))))
            self.update()

    def take_mark(self, at: int) -> None:
        """Take the keyboard, and read the mark number `at` if it is still there."""
        self.setFocus()
        if at < len(self._marks):
            self.read(at)

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
        waiting = self._job is not None
        if self._subject is None or waiting or not self.isVisible() or self.is_current():
            return
        if min(self.width(), self.height()) <= 2 * RIM:
            return
        self._since.start()
        wanted = (self._turn, self._look())
        insight, words = self._subject
        self._job = ChartJob(insight, wanted[1], words)
        self._jobs.run(self._job.run, partial(self._show, wanted), self._failed)

    def _show(self, wanted: tuple[int, Look], picture: Picture | None) -> None:
        if not isValid(self):  # the page was dropped while the worker drew
            return
        self._job = None
        if picture is not None and wanted[0] == self._turn:
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
            self.read(kept, mouse=self._mouse)
            self.update()
            self.drawn.emit()
        self._draw()

    def _failed(self, error: Exception) -> None:
        self._job = None
        raise error

    # Reading

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the mark under the mouse; a hand says where a click opens something."""
        self._point_at(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the mark under the mouse as the one the keys go on from."""
        self._point_at(event.position())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what is behind the mark that was clicked."""
        super().mouseReleaseEvent(event)
        same = self._at is not None and self._at == self._under(event.position())
        if same and event.button() is Qt.MouseButton.LeftButton:
            self._open()

    def _step(self, at: int) -> None:
        self.read(at)
        self.stepped.emit(QPoint(round(self._marks[at].x) + RIM, round(self._marks[at].y) + RIM))

    def _under(self, place: QPointF) -> int | None:
        return mark_at(self._marks, place - QPointF(RIM, RIM))

    def _point_at(self, place: QPointF) -> None:
        self.read(self._under(place), mouse=True)
        if self.hint:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()

    def _open(self) -> None:
        if self._at is not None and self.hint:
            self.opened.emit(self._at)

    def leaveEvent(self, event: QEvent) -> None:
        """Stop reading when the mouse leaves, unless the keys are here."""
        if not self.hasFocus():
            self.read(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from mark to mark, open what is behind one; Escape stops reading."""
        key = Qt.Key(event.key())
        if self._marks and key in _STEPS:
            step, last = _STEPS[key], len(self._marks) - 1
            before = self._at if self._at is not None else (last + 1 if step < 0 else -1)
            self._step(min(max(before + step, 0), last))
        elif self._marks and key in _ENDS:
            self._step(range(len(self._marks))[_ENDS[key]])
        elif key == Qt.Key.Key_Escape and self._at is not None:
            self.read(None)
        elif key in _OPEN and self.hint:
            self._open()
        else:
            super().keyPressEvent(event)

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

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave undrawn what nobody sees."""
        super().hideEvent(event)
        if self._job is not None:
            self._job.drop()

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
            place = QPointF(mark.x + RIM, mark.y + RIM)
            paint_reading(painter, self, place, mark.sentence, self.hint)
        if self.hasFocus():
            painter.setPen(QPen(colours.highlight(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
