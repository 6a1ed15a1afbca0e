"""One word to tick: a pill that is filled, bold and ticked when it is chosen."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from smart_journal.ui.widgets.painting import bold, em, focus_ring

_TEXT = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
_WIDEST = 33  # in line heights: a longer wording takes a second line


class ChipOwner(Protocol):
    """Who moves the keyboard from chip to chip."""

    def on_chip_key(self, chip: Chip, event: QKeyEvent) -> bool:
        """Deal with a key; return whether the chip need not."""

    def on_chip_focus(self, chip: Chip) -> None:
        """Take note that the keyboard is on `chip` now."""


class Chip(QAbstractButton):
    """A word that is on or off, or (`act`) one that does something.

    The wording is never read as markup or as a shortcut.
    """

    def __init__(
        self, label: str, owner: ChipOwner, *, act: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._owner, self._act = owner, act
        self._label = ""
        self._hint: QSize | None = None
        self.setCheckable(not act)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say(label)

    @property
    def label(self) -> str:
        """Return the wording."""
        return self._label

    def say(self, label: str) -> None:
        """Show another wording."""
        self._label = label
        self.setAccessibleName(label)
        self._measure_anew()
        self.update()

    def _pad(self) -> int:
        return round(em(self) * (0.7 if self._act else 1.05))

    def _measure_anew(self) -> None:
        self._hint = None
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for the wording at its bold weight: choosing moves nothing."""
        if self._hint is None:
            line, pad = em(self), 2 * self._pad()
            one_line = QFontMetrics(bold(self.font())).horizontalAdvance(self._label) + 2
            if one_line <= line * _WIDEST:
                self._hint = QSize(one_line + pad, self._height(line))
            else:
                width = line * _WIDEST + pad
                self._hint = QSize(width, self.heightForWidth(width))
        return self._hint

    def _height(self, text: int) -> int:
        return max(text + round(em(self) * 0.65), 28)

    def minimumSizeHint(self) -> QSize:
        """Return room for a short word."""
        return QSize(min(self.sizeHint().width(), em(self) * 8), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wording at `width`."""
        room = QRect(0, 0, max(width - 2 * self._pad(), 1), 10_000)
        metrics = QFontMetrics(bold(self.font()))
        return self._height(metrics.boundingRect(room, _TEXT, self._label).height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the owner move the focus; Space and Enter press."""
        if self._owner.on_chip_key(self, event):
            return
        if self._act and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the owner."""
        super().focusInEvent(event)
        self._owner.on_chip_focus(self)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the font changes."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure_anew()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill; a chosen one is filled, bold and has a tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, chosen = self.palette(), self.isChecked()
        rect = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        radius = min(rect.height() / 2, em(self) * 0.9)
        edge = palette.highlight() if chosen or self.underMouse() else palette.dark()
        pen = QPen(edge.color(), 1.2)
        if self._act:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(palette.highlight() if chosen else palette.base())
        painter.drawRoundedRect(rect, radius, radius)
        if self.hasFocus():
            self._paint_focus(painter, rect, radius)
        ink = palette.highlightedText() if chosen else palette.text()
        if self._act:
            ink = palette.placeholderText()
        painter.setPen(ink.color())
        painter.setFont(bold(self.font()) if chosen else self.font())
        pad = self._pad()
        box = self.rect().adjusted(pad, 0, -pad, 0)
        if chosen:
            self._paint_tick(painter)
            ahead = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
            box.translate(ahead * round(em(self) * 0.32), 0)
        painter.drawText(box, _TEXT, self._label)

    def _paint_focus(self, painter: QPainter, rect: QRectF, radius: float) -> None:
        if not self.isChecked():
            focus_ring(painter, QRectF(self.rect()), self.palette(), radius)
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.palette().highlightedText().color(), 1.6))
        painter.drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), radius - 2.5, radius - 2.5)

    def _paint_tick(self, painter: QPainter) -> None:
        size = em(self) * 0.42
        left, middle = em(self) * 0.52, self.height() / 2
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - size
        painter.setPen(QPen(self.palette().highlightedText().color(), max(1.6, size * 0.2)))
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(left, middle),
                    QPointF(left + size * 0.38, middle + size * 0.38),
                    QPointF(left + size, middle - size * 0.42),
                ]
            )
        )
