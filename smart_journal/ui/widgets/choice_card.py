"""One of several things to choose at the left: its name, and perhaps how things stand with it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from smart_journal.ui.theme import Appearance

PAD, HIGH_PAD, RADIUS = 14, 7, 10


class ChoiceCard(QAbstractButton):
    """A card to choose; the chosen one has an edge in the colour of its point, or the accent.

    `point` is 1 to 4, or 0 for none. A card is of one line, with a `line` below of two.
    """

    def __init__(self, title: str, appearance: Appearance, point: int, *, line: bool) -> None:
        super().__init__()
        self._appearance, self._point, self._line = appearance, point, line
        self._about = ""
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)

    def say(self, about: str) -> None:
        """Say how things stand, e.g. how many entries there are."""
        self._about = about
        self.setAccessibleDescription(about)
        self.update()

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        if self._line:
            font.setPointSizeF(font.pointSizeF() * 1.12)
        if self._line or self.isChecked():
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def sizeHint(self) -> QSize:
        """Return the height of the lines; the width is the list's."""
        lines = 2.3 if self._line else 1.25
        return QSize(200, round(self.fontMetrics().height() * lines) + 2 * HIGH_PAD)

    def minimumSizeHint(self) -> QSize:
        """Return the same height at any width."""
        return QSize(120, self.sizeHint().height())

    def _accent(self) -> QColor:
        theme = self._appearance.theme
        return QColor(theme.points[self._point - 1] if self._point else theme.accent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, accent = self.palette(), self._accent()
        marked = self.isChecked() or self.hasFocus() or self.underMouse()
        edge = accent if marked else colours.mid().color()
        width = 2.0 if self.isChecked() or self.hasFocus() else 1.0
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(edge, width))
        painter.setBrush(colours.base())
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(accent, 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), RADIUS - 4, RADIUS - 4)
        inner = self.rect().adjusted(PAD, HIGH_PAD, -PAD, -HIGH_PAD)
        half = inner.height() // 2 if self._line else 0
        painter.setPen(colours.text().color())
        painter.setFont(self._title_font())
        self._draw(painter, inner.adjusted(0, 0, 0, -half), self.text())
        if self._line:
            painter.setPen(colours.placeholderText().color())
            painter.setFont(self.font())
            self._draw(painter, inner.adjusted(0, half, 0, 0), self._about)

    def _draw(self, painter: QPainter, rect: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(
            text,
            Qt.TextElideMode.ElideRight,
            rect.width(),
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
