"""Ratings over time as small lines beside one another, each on its own fixed scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.widgets.painting import bold, em, small, small_metrics

_FEW, _MANY = 40, 60  # points: fewer have large dots, of more only the last has one
_GAP, _TALL = 2.0, 3.6  # in line heights: between two lines, and the height of one


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """One rating: its question, its scale, and what was answered on which day, oldest first."""

    name: str
    low: int
    high: int
    points: tuple[tuple[date, int], ...]


class TrendView(QWidget):
    """Draws up to a few ratings; what it shows is also said in words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._trends: list[Trend] = []
        self._accent = QColor()
        self._first = self._last = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_trends(
        self, trends: Sequence[Trend], accent: QColor, first: str = "", last: str = ""
    ) -> None:
        """Draw these ratings; `first` and `last` name the days at both ends."""
        self._trends, self._accent = list(trends), accent
        self._first, self._last = first, last
        said = [
            _("{question}: {first}, then {last}").format(
                question=each.name, first=each.points[0][1], last=each.points[-1][1]
            )
            for each in trends
        ]
        self.setAccessibleName(self._name)
        self.setAccessibleDescription("; ".join(said))
        self.updateGeometry()
        self.update()

    @property
    def drawn(self) -> int:
        """Return how many ratings are drawn."""
        return len(self._trends)

    def sizeHint(self) -> QSize:
        """Return the height of one line of drawings."""
        return QSize(20 * em(self), round((_TALL + 2.6) * em(self)))

    def minimumSizeHint(self) -> QSize:
        """Return the same height at any width."""
        return QSize(8 * em(self), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines beside one another."""
        if not self._trends:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = len(self._trends)
        width = (self.width() - (count - 1) * _GAP * em(self)) / count
        for number, trend in enumerate(self._trends):
            left = number * (width + _GAP * em(self))
            self._draw(painter, trend, QRectF(left, 0, width, self.height()))

    def _draw(self, painter: QPainter, trend: Trend, box: QRectF) -> None:
        line, palette = em(self), self.palette()
        metrics = small_metrics(self)
        painter.setFont(bold(small(self.font())))
        painter.setPen(palette.text().color())
        name = metrics.elidedText(trend.name, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(QPointF(box.left(), metrics.ascent()), name)
        marks = metrics.horizontalAdvance(f"{trend.high}") + line * 0.5
        plot = QRectF(
            box.left() + marks, 1.4 * line, box.width() - marks - 0.4 * line, _TALL * line
        )
        painter.setFont(small(self.font()))
        painter.setPen(palette.placeholderText().color())
        for value, y in ((trend.high, plot.top()), (trend.low, plot.bottom())):
            text = f"{value}"
            x = plot.left() - line * 0.4 - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(x, y + metrics.ascent() * 0.4), text)
        self._draw_days(painter, plot)
        painter.setPen(QPen(palette.mid().color(), 1))
        for y in (plot.top(), plot.center().y(), plot.bottom()):
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        self._draw_line(painter, trend, plot)

    def _draw_days(self, painter: QPainter, plot: QRectF) -> None:
        metrics = small_metrics(self)
        y = plot.bottom() + metrics.height()
        painter.drawText(QPointF(plot.left(), y), self._first)
        wide = metrics.horizontalAdvance(self._last)
        if wide + metrics.horizontalAdvance(self._first) + em(self) < plot.width():
            painter.drawText(QPointF(plot.right() - wide, y), self._last)

    def _draw_line(self, painter: QPainter, trend: Trend, plot: QRectF) -> None:
        start = trend.points[0][0]
        days = max(1, (trend.points[-1][0] - start).days)
        span = trend.high - trend.low
        places = [
            QPointF(
                plot.left() + plot.width() * (day - start).days / days,
                plot.bottom() - plot.height() * (value - trend.low) / span,
            )
            for day, value in trend.points
        ]
        painter.setPen(QPen(self._accent, max(1.5, em(self) / 11)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(places))
        painter.setBrush(self._accent)
        radius = em(self) * (0.16 if len(places) < _FEW else 0.1)
        for place in places if len(places) <= _MANY else places[-1:]:
            painter.drawEllipse(place, radius, radius)
