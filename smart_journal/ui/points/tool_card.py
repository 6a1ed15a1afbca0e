"""A tool in the list at the left: its name and how things stand with it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from smart_journal.domain.tool import Tool
from smart_journal.ui.theme import Appearance

PAD, HIGH_PAD, RADIUS = 14, 7, 10


class ToolCard(QAbstractButton):
    """A card to choose; the chosen one has an edge in the colour of its point."""

    def __init__(self, tool: Tool, appearance: Appearance, point: int) -> None:
        super().__init__()
        self._appearance, self._point = appearance, point
        self._about = ""
        self.setText(tool.title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tool.title)

    def say(self, about: str) -> None:
        """Say how things stand, e.g. how many entries there are."""
        self._about = about
        self.setAccessibleDescription(about)
        self.update()

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.12)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def sizeHint(self) -> QSize:
        """Return the height of two lines; the width is the list's."""
        return QSize(200, round(self.fontMetrics().height() * 2.3) + 2 * HIGH_PAD)

    def minimumSizeHint(self) -> QSize:
        """Return the same height at any width."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        accent = QColor(self._appearance.theme.points[self._point - 1])
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
        half = inner.height() // 2
        painter.setPen(colours.text().color())
        painter.setFont(self._title_font())
        self._draw(painter, inner.adjusted(0, 0, 0, -half), self.text())
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
