"""A heading that opens and closes what stands below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smart_journal.ui.widgets.painting import bold, em, focus_ring

_HEADING = 1.2  # of the font, as the style sheet's headings
_TEXT = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_PAD = 3


class Folding(QAbstractButton):
    """The title of a part that can wait; checked while the part is open."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(title)

    def _font(self) -> QFont:
        font = bold(self.font())
        font.setPointSizeF(self.font().pointSizeF() * _HEADING)
        return font

    def _indent(self) -> int:
        return round(em(self) * 1.2)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the title at `width`."""
        room = QRect(0, 0, max(width - self._indent() - _PAD, 1), 10_000)
        title = QFontMetrics(self._font()).boundingRect(room, int(_TEXT), self._title)
        return title.height() + 2 * _PAD

    def sizeHint(self) -> QSize:
        """Return the size of the title in one line."""
        title = QFontMetrics(self._font()).horizontalAdvance(self._title)
        width = title + self._indent() + 3 * _PAD
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which the title can still be read."""
        return QSize(min(self.sizeHint().width(), em(self) * 8), em(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and close by Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the font changes."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw an arrow, right when closed and down when open, and the title."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, mirrored = em(self) * 0.42, self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        centre = QPointF(_PAD + em(self) * 0.4, self.height() / 2)
        if mirrored:
            centre.setX(self.width() - centre.x())
        pen = QPen(self.palette().highlight().color(), max(1.8, em(self) * 0.1))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.translate(centre)
        half = side / 2
        points = [QPointF(-half / 2, -half), QPointF(half / 2, 0), QPointF(-half / 2, half)]
        turned = 90 if self.isChecked() else 180 if mirrored else 0
        painter.rotate(turned)
        painter.drawPolyline(QPolygonF(points))
        painter.resetTransform()
        painter.setFont(self._font())
        ink = self.palette().highlight() if self.underMouse() else self.palette().text()
        painter.setPen(ink.color())
        indent = self._indent()
        room = self.rect().adjusted(indent, 0, -_PAD, 0)
        if mirrored:
            room = self.rect().adjusted(_PAD, 0, -indent, 0)
        painter.drawText(room, int(_TEXT), self._title)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), self.palette(), 5)
