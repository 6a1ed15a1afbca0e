"""The mark of a chart that is read out: a ring round it, and its sentence beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

RING = 6.0  # radius
LETTERS = 48  # of a line of the sentence
PAD = QPointF(8.0, 5.0)
EDGE = 2.0


def paint_reading(painter: QPainter, widget: QWidget, place: QPointF, sentence: str) -> None:
    """Paint the ring at `place`, and the sentence in a box inside `widget` that leaves it free."""
    colours = widget.palette()
    painter.setPen(QPen(colours.text(), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(place, RING, RING)
    most = min(widget.width() - 24.0, widget.fontMetrics().averageCharWidth() * LETTERS)
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
    text = painter.boundingRect(QRectF(0, 0, most, 4000), flags, sentence)
    box = text.adjusted(-PAD.x(), -PAD.y(), PAD.x(), PAD.y())
    left = min(max(place.x() - box.width() / 2, EDGE), widget.width() - box.width() - EDGE)
    top = place.y() - box.height() - 2 * RING
    if top < EDGE:
        top = min(place.y() + 2 * RING, widget.height() - box.height() - EDGE)
    box.moveTo(left, top)
    painter.setPen(QPen(colours.dark(), 1))
    painter.setBrush(colours.base())
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(colours.text().color())
    painter.drawText(box.adjusted(PAD.x(), PAD.y(), -PAD.x(), -PAD.y()), flags, sentence)
