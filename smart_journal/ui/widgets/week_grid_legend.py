"""What the shapes and the shade of a week grid mean, in a quiet line below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.painting import small, small_metrics
from smart_journal.ui.widgets.week_grid import TINT, tint
from smart_journal.ui.widgets.week_grid_marks import paint_done, paint_kind


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign and its meaning: the shape of a kind, of what became of it, or the shade."""

    words: str
    kind: int | None = None
    done: str = ""


class WeekLegend(QWidget):
    """Explain the signs that the grid shows at the moment."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=14, line_gap=2)
        self._signs: tuple[Sign, ...] = ()
        self._accent: QColor | None = None
        self.hide()

    def show_signs(self, signs: Sequence[Sign]) -> None:
        """Explain these signs."""
        if tuple(signs) == self._signs:
            return
        self._signs = tuple(signs)
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for sign in self._signs:
            shown = _Sign(sign, self)
            shown.accent = self._accent
            self._flow.addWidget(shown)
            shown.show()
        self.setVisible(bool(self._signs))
        self.updateGeometry()

    def set_accent(self, accent: QColor) -> None:
        """Draw the shapes in this colour."""
        self._accent = accent
        for shown in self.findChildren(_Sign):
            shown.accent = accent
            shown.update()


class _Sign(QWidget):
    """One sign with its words."""

    def __init__(self, sign: Sign, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign = sign
        self.accent: QColor | None = None
        self.setAccessibleName(sign.words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = small_metrics(self)
        width = metrics.horizontalAdvance(self._sign.words) + round(metrics.height() * 1.1) + 2
        return QSize(width, round(metrics.height() * 1.25))

    def minimumSizeHint(self) -> QSize:
        metrics = small_metrics(self)
        return QSize(metrics.height() * 4, round(metrics.height() * 1.25))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = small_metrics(self)
        room = QRect(0, 0, max(width - round(metrics.height() * 1.1), 1), 10_000)
        wrap = Qt.TextFlag.TextWordWrap
        return max(
            round(metrics.height() * 1.25),
            metrics.boundingRect(room, int(wrap), self._sign.words).height(),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, palette, sign = float(small_metrics(self).height()), self.palette(), self._sign
        mark = QRectF(0, line * 0.28, line * 0.66, line * 0.66)
        accent = self.accent or palette.highlight().color()
        if sign.kind is not None:
            paint_kind(painter, mark, sign.kind, accent)
        elif sign.done:
            paint_done(painter, mark, sign.done, palette.text().color())
        else:
            painter.fillRect(mark, tint(palette, TINT))
            painter.setPen(palette.dark().color())
            painter.drawRect(mark)
        painter.setFont(small(self.font()))
        painter.setPen(palette.placeholderText().color())
        words = QRectF(self.rect()).adjusted(line * 1.05, line * 0.1, 0, 0)
        painter.drawText(words, Qt.TextFlag.TextWordWrap, sign.words)
