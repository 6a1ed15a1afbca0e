"""The small shapes of a week grid: one for each kind of block, and for what became of it."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

_SHAPES = 7
_WIDTH = 1.3


def paint_kind(painter: QPainter, box: QRectF, kind: int, colour: QColor) -> None:
    """Draw the shape of the kind at a place among the options; the eighth is the first again."""
    painter.setPen(QPen(colour, _WIDTH))
    painter.setBrush(QBrush(colour))
    middle, size = box.center(), min(box.width(), box.height()) / 2
    match kind % _SHAPES:
        case 0:  # a square: a thing that is fixed
            painter.drawRect(_around(middle, size * 0.8))
        case 1:  # a flag
            painter.drawLine(_stroke(middle, (-0.6, -1), (-0.6, 1), size))
            painter.drawPolygon(_corners(middle, [(-0.6, -1), (0.9, -0.45), (-0.6, 0.1)], size))
        case 2:  # a drop
            painter.drawPolygon(_corners(middle, [(0, -1), (0.62, 0.25), (-0.62, 0.25)], size))
            painter.drawEllipse(middle + QPointF(0, size * 0.35), size * 0.62, size * 0.62)
        case 3:  # a star
            painter.drawPolygon(_star(middle, size))
        case 4:  # two people
            painter.drawEllipse(middle - QPointF(size * 0.48, 0), size * 0.42, size * 0.42)
            painter.drawEllipse(middle + QPointF(size * 0.48, 0), size * 0.42, size * 0.42)
        case 5:  # a ring: people around
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, _WIDTH * 1.5))
            painter.drawEllipse(middle, size * 0.8, size * 0.8)
        case _:  # an open triangle: a time to take care
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, _WIDTH * 1.3))
            painter.drawPolygon(_corners(middle, [(0, -0.9), (0.95, 0.8), (-0.95, 0.8)], size))


def paint_done(painter: QPainter, box: QRectF, done: str, colour: QColor) -> None:
    """Draw what became of a block (`yes`, `partly`, `no`, `moved`): a moon, whole to empty.

    None of them is a tick or a cross: a plan that went otherwise is not a mistake.
    """
    middle, size = box.center(), min(box.width(), box.height()) * 0.36
    painter.setPen(QPen(colour, _WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if done == "moved":
        painter.drawLine(_stroke(middle, (-1.2, 0), (1.2, 0), size))
        painter.drawLine(_stroke(middle, (0.4, -0.8), (1.2, 0), size))
        painter.drawLine(_stroke(middle, (0.4, 0.8), (1.2, 0), size))
        return
    painter.drawEllipse(middle, size, size)
    painter.setBrush(QBrush(colour))
    if done == "yes":
        painter.drawEllipse(middle, size, size)
    elif done == "partly":
        painter.drawChord(_around(middle, size), 90 * 16, 180 * 16)


def _around(middle: QPointF, half: float) -> QRectF:
    return QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)


def _corners(middle: QPointF, places: list[tuple[float, float]], size: float) -> QPolygonF:
    return QPolygonF([middle + QPointF(x, y) * size for x, y in places])


def _stroke(
    middle: QPointF, start: tuple[float, float], end: tuple[float, float], size: float
) -> QLineF:
    return QLineF(middle + QPointF(*start) * size, middle + QPointF(*end) * size)


def _star(middle: QPointF, size: float) -> QPolygonF:
    turns = [(math.pi * corner / 5, 1.0 if corner % 2 == 0 else 0.45) for corner in range(10)]
    return _corners(
        middle, [(math.sin(turn) * out, -math.cos(turn) * out) for turn, out in turns], size
    )
