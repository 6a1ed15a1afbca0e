"""What the widgets that paint themselves share: the focus ring, the bold font, plain keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

FOCUS_WIDTH = 2.0


def em(widget: QWidget) -> int:
    """Return the height of a line of the widget's text in pixels: what sizes are counted in."""
    return widget.fontMetrics().height()


def bold(font: QFont) -> QFont:
    """Return the font at the weight of something chosen."""
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    return result


def small(font: QFont) -> QFont:
    """Return the font a little smaller, for words that stand back."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * 0.92)
    else:
        result.setPixelSize(max(1, round(font.pixelSize() * 0.92)))
    return result


def small_metrics(widget: QWidget) -> QFontMetrics:
    """Return the metrics of the small font."""
    return QFontMetrics(small(widget.font()))


def focus_ring(painter: QPainter, rect: QRectF, palette: QPalette, radius: float) -> None:
    """Draw the ring that shows where the keyboard is, just inside `rect`."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette.highlight().color(), FOCUS_WIDTH))
    half = FOCUS_WIDTH / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def plain_key(event: QKeyEvent) -> bool:
    """Return whether the key comes without Ctrl, Alt or Meta: a letter, a digit, an arrow."""
    command = (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )
    return not event.modifiers() & command
