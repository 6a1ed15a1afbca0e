"""A painter in points, with the few strokes that pages are made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from smart_journal.printing.look import INK, LINE

Point = tuple[float, float]
DASHES = (3.0, 2.5)


class Canvas:
    """What blocks draw on; one unit is one point, y runs down."""

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter

    def _pen(self, colour: str, width: float, dashes: Sequence[float] = ()) -> None:
        if not width:
            self.painter.setPen(Qt.PenStyle.NoPen)
            return
        pen = QPen(QColor(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dashes:
            pen.setDashPattern(list(dashes))
        self.painter.setPen(pen)

    def _fill(self, colour: str) -> None:
        self.painter.setBrush(QBrush(QColor(colour)) if colour else QBrush(Qt.BrushStyle.NoBrush))

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        width: float = 0.5,
        colour: str = LINE,
        dashes: Sequence[float] = (),
    ) -> None:
        """Draw a straight line."""
        self._pen(colour, width, dashes)
        self.painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))

    def path(
        self,
        points: Sequence[Point],
        width: float,
        colour: str = INK,
        dashes: Sequence[float] = (),
        *,
        fill: str = "",
    ) -> None:
        """Draw straight lines through the points, closed and filled if `fill`."""
        self._pen(colour, width, dashes)
        self._fill(fill)
        polygon = QPolygonF([QPointF(x, y) for x, y in points])
        if fill:
            self.painter.drawPolygon(polygon)
        else:
            self.painter.drawPolyline(polygon)

    def box(
        self, x: float, y: float, width: float, height: float, thick: float = 0.8, fill: str = ""
    ) -> None:
        """Draw a rectangle, outlined if `thick`, filled if `fill`."""
        self._pen(INK, thick)
        self._fill(fill)
        self.painter.drawRect(QRectF(x, y, width, height))

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        width: float = 1.0,
        colour: str = INK,
        fill: str = "",
    ) -> None:
        """Draw a circle round a middle, outlined if `width`, filled if `fill`."""
        self._pen(colour, width)
        self._fill(fill)
        self.painter.drawEllipse(QPointF(x, y), radius, radius)
