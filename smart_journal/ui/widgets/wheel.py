"""The balance wheel, drawn: ratings along spokes, earlier wheels behind in a quiet line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.widgets.painting import bold, em, small
from smart_journal.ui.widgets.wheel_geometry import Geometry, lay_out, overlaps

MOST_LEGEND = 0.2  # of the height may go to the names of earlier wheels
RIM = 10  # the rating at the rim
LARGE = 6.0  # a radius of so many lines shows numbers on its rings

_LABEL_WIDTHS = (14, 9, 7, 5.5, 4.5, 3.5)  # in line heights, tried in this order
_WORTH_IT = 1.04  # a wheel this much larger is worth another line of a label
_DASHES = ([5.0, 3.0], [1.5, 3.0], [9.0, 3.0, 1.5, 3.0])
_LONG_WORD = 7  # line heights: a longer word may be broken


@dataclass(frozen=True, slots=True)
class Spoke:
    """One area of the wheel with its rating 0 to 10, or None where it has none."""

    label: str
    value: int | None = None


@dataclass(frozen=True, slots=True)
class Earlier:
    """A wheel of an earlier day: its name for the legend, and a rating for each spoke."""

    name: str
    values: tuple[int | None, ...]


class WheelView(QWidget):
    """Draw a wheel as large as its place allows, labels whole, small or large.

    The line and its dots take `accent`, or the palette's highlight. Areas that were not rated
    leave a gap in the line: a gap is not a zero.
    """

    def __init__(
        self, name: str, parent: QWidget | None = None, *, accent: QColor | None = None
    ) -> None:
        super().__init__(parent)
        self._accent = accent
        self._spokes: tuple[Spoke, ...] = ()
        self._earlier: tuple[Earlier, ...] = ()
        self._today = ""
        self._current: int | None = None
        self._geometry: Geometry | None = None
        self._wraps: list[Qt.TextFlag] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_wheel(
        self, spokes: Sequence[Spoke], earlier: Sequence[Earlier] = (), today: str = ""
    ) -> None:
        """Draw these ratings, three earlier wheels behind them at most; `today` names the line."""
        self._spokes, self._earlier = tuple(spokes), tuple(earlier[:3])
        self._today = today
        rated = [
            _("{area}: {value}").format(
                area=spoke.label, value=_("not rated") if spoke.value is None else spoke.value
            )
            for spoke in spokes
        ]
        self.setAccessibleDescription(", ".join(rated))
        self._geometry = None
        self.update()

    def set_accent(self, accent: QColor | None) -> None:
        """Draw the line in another colour, or in the palette's highlight."""
        self._accent = accent
        self.update()

    def mark(self, spoke: int | None) -> None:
        """Set one area off from the others."""
        self._current = spoke
        self._geometry = None
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which every number can be read."""
        return QSize(em(self) * 21, em(self) * 19)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that still shows a shape."""
        return QSize(em(self) * 12, em(self) * 11)

    # Where things stand

    @property
    def geometry_now(self) -> Geometry:
        """Return where hub, rim and labels stand at the size the widget has."""
        if self._geometry is None:
            self._geometry = self._measure()
        return self._geometry

    @property
    def _drawn_earlier(self) -> tuple[Earlier, ...]:
        """Return the earlier wheels whose names leave the wheel itself most of the place."""
        shown = self._earlier
        while shown and self._legend(shown)[-1][1].bottom() > self.height() * MOST_LEGEND:
            shown = shown[:-1]
        return shown

    def _legend(self, earlier: Sequence[Earlier]) -> list[tuple[str, QRectF]]:
        """Return the names in the legend and where they stand from the legend's top left."""
        if not earlier:
            return []
        line, metrics = float(em(self)), QFontMetrics(small(self.font()))
        placed: list[tuple[str, QRectF]] = []
        x = y = 0.0
        for name in [self._today or _("this one"), *(wheel.name for wheel in earlier)]:
            width = line * 2.3 + metrics.horizontalAdvance(name) + 2
            if placed and x + width > self.width() - line:
                x, y = 0.0, y + line * 1.1
            placed.append((name, QRectF(x, y, width, line)))
            x += width + line
        return placed

    def _legend_height(self) -> float:
        legend = self._legend(self._drawn_earlier)
        return legend[-1][1].bottom() + em(self) * 0.5 if legend else 0.0

    def _label_font(self, spoke: int) -> QFont:
        font = small(self.font())
        return bold(font) if spoke == self._current else font

    def _measure(self) -> Geometry:
        line = em(self)
        margin = line * 0.3
        area = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        area.setBottom(area.bottom() - self._legend_height())
        metrics = QFontMetrics(bold(small(self.font())))  # marking an area moves nothing
        best: tuple[int, float] | None = None
        chosen = lay_out(area, [], 0)
        for width in _LABEL_WIDTHS:
            cap = round(min(width * line, area.width() * 0.4))
            room = round(min(_LONG_WORD * line, area.width() * 0.35))
            sizes = [_size(metrics, spoke.label, cap, room) for spoke in self._spokes]
            found = lay_out(area, [size for size, _wrap in sizes], line * 0.45)
            merit = (-overlaps(found), found.radius)
            if best is None or merit[0] > best[0] or merit[1] > best[1] * _WORTH_IT:
                best, chosen = merit, found
                self._wraps = [wrap for _box, wrap in sizes]
        return chosen

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew."""
        self._geometry = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the font changes."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._geometry = None
            self.updateGeometry()
        super().changeEvent(event)

    # Painting

    def accent(self) -> QColor:
        """Return the colour of the line."""
        return self._accent or self.palette().highlight().color()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw rings, spokes, the earlier wheels, this one, the labels and the legend."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.geometry_now
        self._paint_rings(painter, place)
        for number, wheel in enumerate(self._drawn_earlier):
            painter.setPen(self._earlier_pen(number))
            _draw_line(painter, place, wheel.values)
        self._paint_ratings(painter, place)
        self._paint_labels(painter, place)
        if self._drawn_earlier:
            self._paint_legend(painter)

    def _paint_rings(self, painter: QPainter, place: Geometry) -> None:
        palette = self.palette()
        quiet = QPen(palette.mid().color(), 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        large = place.radius >= LARGE * em(self)
        for ring in range(1 if large else 2, RIM + 1, 1 if large else 2):
            painter.setPen(QPen(palette.dark().color(), 1.3) if ring == RIM else quiet)
            size = place.radius * ring / RIM
            painter.drawEllipse(place.hub, size, size)
        for spoke in range(len(self._spokes)):
            painter.setPen(QPen(palette.dark().color(), 1.6) if spoke == self._current else quiet)
            painter.drawLine(place.hub, place.point(spoke, 1.0))

    def _paint_ring_numbers(self, painter: QPainter, place: Geometry) -> None:
        font = small(small(self.font()))
        painter.setFont(font)
        metrics = QFontMetrics(font)
        colour = self.palette().placeholderText().color()
        ground = self.palette().color(QPalette.ColorRole.Base)
        ground.setAlpha(190)
        for ring in range(2, RIM + 1, 2):
            text = f"{ring}"
            box = QRectF(0, 0, metrics.horizontalAdvance(text) + 2, metrics.height() - 3)
            box.moveCenter(place.point(0.5, ring / RIM))  # where no dot ever is
            painter.fillRect(box, ground)
            painter.setPen(colour)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_ratings(self, painter: QPainter, place: Geometry) -> None:
        accent, line = self.accent(), em(self)
        values = [spoke.value for spoke in self._spokes]
        rated = [value for value in values if value is not None]
        if len(rated) == len(values) >= 3:
            wash = QColor(accent)
            wash.setAlpha(38)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(wash)
            painter.drawPolygon(
                QPolygonF([place.point(n, value / RIM) for n, value in enumerate(rated)])
            )
        if place.radius >= LARGE * line:
            self._paint_ring_numbers(painter, place)
        pen = QPen(accent, max(1.8, line * 0.13))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        _draw_line(painter, place, values)
        for spoke, value in enumerate(values):
            if value is not None:
                self._paint_dot(painter, place.point(spoke, value / RIM), spoke)

    def _paint_dot(self, painter: QPainter, at: QPointF, spoke: int) -> None:
        size = em(self) * (0.3 if spoke == self._current else 0.2)
        ground = self.palette().base() if spoke == self._current else self.accent()
        painter.setPen(QPen(self.accent(), max(1.8, em(self) * 0.13)))
        painter.setBrush(ground)
        painter.drawEllipse(at, size, size)

    def _paint_labels(self, painter: QPainter, place: Geometry) -> None:
        painter.setPen(self.palette().text().color())
        count = len(self._spokes)
        for spoke, box in enumerate(place.labels):
            painter.setFont(self._label_font(spoke))
            side = Qt.AlignmentFlag.AlignHCenter
            if count and abs(box.center().x() - place.hub.x()) > box.width() * 0.3:
                ahead = box.center().x() > place.hub.x()
                side = Qt.AlignmentFlag.AlignLeft if ahead else Qt.AlignmentFlag.AlignRight
            flags = side | Qt.AlignmentFlag.AlignAbsolute | self._wraps[spoke]
            painter.drawText(box, int(flags), self._spokes[spoke].label)

    def _earlier_pen(self, number: int) -> QPen:
        pen = QPen(self.palette().placeholderText().color(), 1.3)
        pen.setDashPattern(_DASHES[number])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _paint_legend(self, painter: QPainter) -> None:
        line, soft = em(self), self.palette().placeholderText().color()
        painter.setFont(small(self.font()))
        legend = self._legend(self._drawn_earlier)
        left = (self.width() - max(box.right() for _name, box in legend)) / 2
        wheel = self.geometry_now
        foot = max([box.bottom() for box in wheel.labels], default=0.0)
        foot = max(foot, wheel.hub.y() + wheel.radius)
        corner = QPointF(left, foot + line * 0.4)
        for number, (name, place) in enumerate(legend):
            box = place.translated(corner)
            ends = QPointF(box.left(), box.center().y()), QPointF(box.left(), box.center().y())
            ends[1].setX(box.left() + line * 1.8)
            if number == 0:
                painter.setPen(QPen(self.accent(), max(1.8, line * 0.13)))
                painter.drawLine(*ends)
                painter.setBrush(self.accent())
                painter.drawEllipse((ends[0] + ends[1]) / 2, line * 0.16, line * 0.16)
            else:
                painter.setPen(self._earlier_pen(number - 1))
                painter.drawLine(*ends)
            painter.setPen(soft)
            painter.drawText(
                box.adjusted(line * 2.3, 0, line, 0), Qt.AlignmentFlag.AlignVCenter, name
            )


def _longest_word(metrics: QFontMetrics, text: str) -> int:
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0) + 2


def _size(metrics: QFontMetrics, text: str, width: int, room: int) -> tuple[QSizeF, Qt.TextFlag]:
    """Return the size of a label wrapped at `width`, and how.

    Words stay whole, and may be wider than that; only one wider than `room` is broken.
    """
    longest = _longest_word(metrics, text)
    flag = Qt.TextFlag.TextWordWrap if longest <= room else Qt.TextFlag.TextWrapAnywhere
    box = metrics.boundingRect(QRect(0, 0, max(width, min(longest, room)), 10_000), flag, text)
    return QSizeF(box.width() + 2, box.height()), flag


def _draw_line(painter: QPainter, place: Geometry, values: Sequence[int | None]) -> None:
    """Join neighbours that are both rated, around the whole wheel."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if values and all(value is not None for value in values):
        corners = [
            place.point(n, value / RIM) for n, value in enumerate(values) if value is not None
        ]
        painter.drawPolygon(QPolygonF(corners))  # as one line, so that dashes go on round corners
        return
    for spoke in range(len(values)):
        one, other = values[spoke - 1], values[spoke]
        if one is not None and other is not None:
            painter.drawLine(
                place.point((spoke - 1) % len(values), one / RIM), place.point(spoke, other / RIM)
            )
