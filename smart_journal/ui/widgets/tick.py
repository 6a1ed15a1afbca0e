"""A box to tick with its words beside it, however many lines they take."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smart_journal.ui.widgets.painting import em, focus_ring

_TEXT = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_WIDEST = 30  # in line heights, where there is room for more
_PAD = 3


class TickBox(QAbstractButton):
    """Tick or leave; Space and Enter tick. The words are never read as markup or a shortcut."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(words)

    def _box(self) -> int:
        return round(em(self) * 0.9)

    def _indent(self) -> int:
        return self._box() + round(em(self) * 0.5) + _PAD

    def sizeHint(self) -> QSize:
        """Return room for the words in one line, up to a readable width."""
        wanted = self.fontMetrics().horizontalAdvance(self._words) + self._indent() + 2 * _PAD
        width = min(wanted, em(self) * _WIDEST)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which the words can still be read."""
        width = min(self.sizeHint().width(), em(self) * 7)
        return QSize(width, em(self) + 2 * _PAD)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words at `width`."""
        room = QRect(0, 0, max(width - self._indent() - _PAD, 1), 10_000)
        words = self.fontMetrics().boundingRect(room, int(_TEXT), self._words)
        return max(words.height(), em(self)) + 2 * _PAD

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by Enter too."""
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
        """Draw the box, its tick and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, side = self.palette(), self._box()
        left = _PAD
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - _PAD - side
        box = QRectF(left, _PAD + (em(self) - side) / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
        ticked = self.isChecked()
        edge = palette.highlight() if ticked or self.underMouse() else palette.dark()
        painter.setPen(QPen(edge.color(), 1.2))
        painter.setBrush(palette.highlight() if ticked else palette.base())
        painter.drawRoundedRect(box, side * 0.22, side * 0.22)
        if ticked:
            painter.setPen(QPen(palette.highlightedText().color(), max(1.6, side * 0.13)))
            points = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))
            painter.drawPolyline(
                QPolygonF([QPointF(box.left() + x * side, box.top() + y * side) for x, y in points])
            )
        painter.setPen(palette.text().color())
        room = self.rect().adjusted(self._indent(), _PAD, -_PAD, -_PAD)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            room = self.rect().adjusted(_PAD, _PAD, -self._indent(), -_PAD)
        text = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, int(text), self._words)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), palette, 5)
