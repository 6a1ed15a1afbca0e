"""The wave of an urge, drawn: minutes across, 0 to 10 up, earlier waves behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from smart_journal.domain.wave import LONGEST, STRONGEST, WavePoint
from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.ui.widgets.painting import bold, em, small, small_metrics

MOST_EARLIER = 3
_SPANS = (10, 20, 30, 45, 60, 90, LONGEST)  # minutes across
_STEPS = {10: 2, 20: 5, 30: 5, 45: 15, 60: 15, 90: 15, LONGEST: 30}
_DASHES = ([5.0, 3.0], [1.5, 3.0], [9.0, 3.0, 1.5, 3.0])


@dataclass(frozen=True, slots=True)
class EarlierWave:
    """A wave of an earlier day and its name for the legend."""

    name: str
    points: tuple[WavePoint, ...]


def said(point: WavePoint) -> str:
    """Return a point as words."""
    minute = ngettext("{count} min", "{count} min", point.minute).format(count=point.minute)
    return _("{area}: {value}").format(area=minute, value=point.strength)


class WaveView(QWidget):
    """Draw the points of a wave, joined by minute.

    The scale up never changes, so that a wave looks as strong as it was; the minutes across are
    as many as the points, the earlier waves and `show_now` need, 10 to 120.
    """

    def __init__(
        self, name: str, parent: QWidget | None = None, *, accent: QColor | None = None
    ) -> None:
        super().__init__(parent)
        self._accent = accent
        self._points: tuple[WavePoint, ...] = ()
        self._earlier: tuple[EarlierWave, ...] = ()
        self._now: int | None = None
        self._marked: WavePoint | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_wave(())

    def show_wave(self, points: Sequence[WavePoint], earlier: Sequence[EarlierWave] = ()) -> None:
        """Draw these points (by minute), three earlier waves behind them at most."""
        self._points, self._earlier = tuple(points), tuple(earlier[:MOST_EARLIER])
        spoken = ", ".join(said(point) for point in self._points)
        self.setAccessibleDescription(spoken or _("No points yet."))
        self.updateGeometry()
        self.update()

    def show_now(self, minute: int | None) -> None:
        """Mark the minute that it is; None for a wave that is over."""
        if minute != self._now:
            self._now = minute
            self.update()

    def mark(self, point: WavePoint | None) -> None:
        """Set one point off from the others."""
        self._marked = point
        self.update()

    def set_accent(self, accent: QColor | None) -> None:
        """Draw the line in another colour, or in the palette's highlight."""
        self._accent = accent
        self.update()

    def accent(self) -> QColor:
        """Return the colour of the line."""
        return self._accent or self.palette().highlight().color()

    def sizeHint(self) -> QSize:
        """Return a size at which the numbers can be read."""
        return QSize(em(self) * 24, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that still shows a shape."""
        return QSize(em(self) * 14, self._height())

    def _height(self) -> int:
        return round(em(self) * (13.5 if self._earlier else 12))

    # Where things stand

    @property
    def span(self) -> int:
        """Return how many minutes there are across."""
        last = [wave[-1].minute for wave in self._waves() if wave]
        need = max([*last, self._now or 0])
        return next((span for span in _SPANS if span >= need), LONGEST)

    def _waves(self) -> list[tuple[WavePoint, ...]]:
        return [self._points, *(wave.points for wave in self._earlier)]

    def plot(self) -> QRectF:
        """Return the ground that the wave is drawn on."""
        line, metrics = em(self), small_metrics(self)
        left = metrics.horizontalAdvance(f"{STRONGEST}") + line * 0.7
        foot = metrics.height() * (3.3 if self._earlier else 1.7)
        return QRectF(self.rect()).adjusted(left, line * 0.6, -line * 1.2, -foot)

    def place(self, point: WavePoint) -> QPointF:
        """Return where a point stands."""
        plot = self.plot()
        across, up = point.minute / self.span, point.strength / STRONGEST
        return QPointF(plot.left() + plot.width() * across, plot.bottom() - plot.height() * up)

    def point_at(self, position: QPointF) -> WavePoint:
        """Return the point nearest to a place in the widget."""
        plot = self.plot()
        across = (position.x() - plot.left()) / max(plot.width(), 1.0)
        up = (plot.bottom() - position.y()) / max(plot.height(), 1.0)
        minute, strength = round(across * self.span), round(up * STRONGEST)
        return WavePoint(min(max(minute, 0), self.span), min(max(strength, 0), STRONGEST))

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the earlier waves, this one, and the names of the earlier ones."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        for number, wave in enumerate(self._earlier[: len(self._legend())]):
            painter.setPen(self._earlier_pen(number))
            painter.drawPolyline(QPolygonF([self.place(point) for point in wave.points]))
        self._paint_now(painter)
        self._paint_points(painter)
        if self._earlier:
            self._paint_legend(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        plot, palette = self.plot(), self.palette()
        metrics = small_metrics(self)
        painter.setFont(small(self.font()))
        for strength in range(0, STRONGEST + 1, 5):
            y = self.place(WavePoint(0, strength)).y()
            painter.setPen(QPen((palette.mid() if strength else palette.dark()).color(), 1))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
            painter.setPen(palette.placeholderText().color())
            height = metrics.height()
            box = QRectF(0, y - height / 2, plot.left() - em(self) * 0.4, height)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, f"{strength}")
        for minute in range(0, self.span + 1, _STEPS[self.span]):
            x = self.place(WavePoint(minute, 0)).x()
            text = f"{minute}" if minute else _("{count} min").format(count=minute)
            painter.drawText(
                QRectF(
                    x - em(self) * 3, plot.bottom() + em(self) * 0.4, em(self) * 6, metrics.height()
                ),
                Qt.AlignmentFlag.AlignHCenter,
                text,
            )

    def _paint_now(self, painter: QPainter) -> None:
        if self._now is None:
            return
        plot, x = self.plot(), self.place(WavePoint(min(self._now, LONGEST), 0)).x()
        pen = QPen(self.palette().dark().color(), 1)
        pen.setDashPattern([3.0, 4.0])
        painter.setPen(pen)
        painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))

    def _paint_points(self, painter: QPainter) -> None:
        places = [self.place(point) for point in self._points]
        pen = QPen(self.accent(), max(1.8, em(self) * 0.13))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(places))
        for point, at in zip(self._points, places, strict=True):
            marked = point == self._marked
            painter.setBrush(self.palette().base() if marked else self.accent())
            size = em(self) * (0.34 if marked else 0.2)
            painter.drawEllipse(at, size, size)
            if marked:
                self._paint_number(painter, point, at)
                painter.setPen(pen)

    def _paint_number(self, painter: QPainter, point: WavePoint, at: QPointF) -> None:
        painter.setFont(bold(small(self.font())))
        painter.setPen(self.palette().text().color())
        text = said(point)
        metrics = QFontMetrics(painter.font())
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + 2, metrics.height())
        above = point.strength <= STRONGEST / 2
        box.moveCenter(at + QPointF(0, em(self) * (-0.95 if above else 0.95)))
        box.moveLeft(min(max(box.left(), 0.0), self.width() - box.width()))
        ground = self.palette().color(QPalette.ColorRole.Base)
        ground.setAlpha(215)
        painter.fillRect(box, ground)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _earlier_pen(self, number: int) -> QPen:
        pen = QPen(self.palette().placeholderText().color(), 1.2)
        pen.setDashPattern(_DASHES[number])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _legend(self) -> list[QRectF]:
        """Return where the names of the earlier waves stand, as many as fit on one line."""
        line, metrics = em(self), small_metrics(self)
        x, top = float(line), self.height() - metrics.height() - line * 0.3
        placed: list[QRectF] = []
        for wave in self._earlier:
            width = line * 2.2 + metrics.horizontalAdvance(wave.name) + 2
            if x + width > self.width():
                break
            placed.append(QRectF(x, top, width, metrics.height()))
            x += width + line
        return placed

    def _paint_legend(self, painter: QPainter) -> None:
        line = em(self)
        painter.setFont(small(self.font()))
        for number, box in enumerate(self._legend()):
            y = box.center().y()
            painter.setPen(self._earlier_pen(number))
            painter.drawLine(QLineF(box.left(), y, box.left() + line * 1.8, y))
            painter.setPen(self.palette().placeholderText().color())
            words = box.adjusted(line * 2.2, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._earlier[number].name)
