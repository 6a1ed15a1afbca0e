"""A vector picture that somebody else draws at the size it is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtSvg import QSvgRenderer

from smart_journal.printing.block import Block
from smart_journal.printing.canvas import Canvas

# Given the look's scale, a width and a height in points, returns an SVG of that size.
Drawing = Callable[[float, float, float], bytes]


@dataclass(frozen=True, kw_only=True, eq=False)
class Svg(Block):
    """A drawing over the whole width, `tall` points high."""

    drawing: Drawing
    scale: float
    tall: float

    def height(self, _width: float, /) -> float:
        """Return the height asked for."""
        return self.tall

    def paint(self, canvas: Canvas, x: float, y: float, width: float, _height: float, /) -> None:
        """Paint the picture."""
        picture = QSvgRenderer(QByteArray(self.drawing(self.scale, width, self.tall)))
        picture.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        canvas.painter.save()
        picture.render(canvas.painter, QRectF(x, y, width, self.tall))
        canvas.painter.restore()


def remembered(drawing: Drawing, scale: float, width: float, tall: float) -> Drawing:
    """Return a drawing that has been made at this size: painting will not wait for it.

    Raises ValueError when it is no SVG: it would leave a silent gap on the page.
    """
    cached = cache(drawing)
    if not QSvgRenderer(QByteArray(cached(scale, width, tall))).isValid():
        raise ValueError("the drawing is not an SVG")
    return cached
