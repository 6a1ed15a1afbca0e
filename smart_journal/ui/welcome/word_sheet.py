"""The 24 recovery words as a numbered sheet to copy onto paper."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.widgets.painting import em, focus_ring

_WIDEST_WORD = 8  # letters, by the list of BIP-39
_MOST_COLUMNS = 4


class WordSheet(QWidget):
    """Draws the words in columns that are read downwards.

    Nothing of it can be selected or copied: the clipboard is no place for a key. A screen
    reader is told the words when the sheet has the focus.
    """

    def __init__(self, words: tuple[str, ...]) -> None:
        super().__init__()
        self._words = words
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(_("Your recovery words"))
        self.setAccessibleDescription(
            ", ".join(f"{number} {word}" for number, word in enumerate(words, start=1))
        )
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _column_width(self) -> int:
        metrics = self.fontMetrics()
        return metrics.horizontalAdvance("00  ") + metrics.horizontalAdvance("m" * _WIDEST_WORD)

    def _columns(self, width: int) -> int:
        for columns in (_MOST_COLUMNS, 3, 2):
            if width >= columns * self._column_width():
                return columns
        return 1

    def heightForWidth(self, width: int) -> int:
        """Return the height of the longest column."""
        rows = -(-len(self._words) // self._columns(width))
        return round(rows * em(self) * 1.7 + em(self))

    def sizeHint(self) -> QSize:
        """Return room for all columns."""
        width = _MOST_COLUMNS * self._column_width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for one column."""
        return QSize(self._column_width(), 4 * em(self))

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text grows."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the numbers in soft ink and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, line = self.palette(), em(self)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(palette.mid().color())
        painter.setBrush(palette.base())
        painter.drawRoundedRect(frame, 10, 10)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), palette, 10)
        columns = self._columns(self.width())
        rows = -(-len(self._words) // columns)
        width = (self.width() - line) // columns
        number_width = self.fontMetrics().horizontalAdvance("00")
        for at, word in enumerate(self._words):
            column, row = divmod(at, rows)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                column = columns - 1 - column
            left = line + column * width
            top = round(line * 0.5 + row * line * 1.7)
            cell = QRect(left, top, number_width, round(line * 1.7))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.setPen(palette.placeholderText().color())
            painter.drawText(cell, middle | Qt.AlignmentFlag.AlignRight, str(at + 1))
            painter.setPen(palette.text().color())
            rest = QRect(cell.right() + line // 2, top, width, cell.height())
            painter.drawText(rest, middle | Qt.AlignmentFlag.AlignLeft, word)
