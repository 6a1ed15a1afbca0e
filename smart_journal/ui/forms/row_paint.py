"""How a row is painted: a name that wraps, numbers in columns, words that stand back."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from smart_journal.ui.forms.row_text import RowText
from smart_journal.ui.widgets.painting import em, small, small_metrics

_NUMBER = 4.2  # width of a column of numbers, in line heights
_NAME = 18  # width that the name keeps, in line heights; with less the numbers go into the words
_TEXT = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_WRAP = Qt.TextFlag.TextWrapAnywhere
_RIGHT = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
_HEAD = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignTrailing
_LINES = 3  # of words that stand back; more end in dots


class RowPaint:
    """Paint rows with these `titles` above their numbers, `numbered` or with a dot."""

    def __init__(self, titles: tuple[str, ...], *, numbered: bool) -> None:
        self.titles, self._numbered = titles, numbered

    def indent(self, widget: QWidget) -> int:
        """Return where the name begins."""
        return round(em(widget) * (1.9 if self._numbered else 1.1))

    def mark(self, row: int) -> str:
        """Return what stands before the row with this number."""
        return f"{row + 1}." if self._numbered else "•"

    def _pad(self, widget: QWidget) -> int:
        return round(em(widget) * 0.28)

    def _columns(self, widget: QWidget, width: int) -> list[QRect]:
        """Return where the numbers stand across; nothing where there is no room for them."""
        each, right = round(em(widget) * _NUMBER), width - round(em(widget) * 0.4)
        count = len(self.titles)
        if right - count * each - self.indent(widget) < _NAME * em(widget):
            return []
        return [QRect(right - (count - n) * each, 0, each, 0) for n in range(count)]

    def _room(self, widget: QWidget, width: int) -> int:
        columns = self._columns(widget, width)
        right = columns[0].left() if columns else width
        return max(right - self.indent(widget) - round(em(widget) * 0.4), em(widget))

    def _words(self, widget: QWidget, text: RowText, width: int) -> str:
        words = text.words
        if not self._columns(widget, width):
            counted = zip(self.titles, text.numbers, strict=True)
            said = [f"{title}: {number}" for title, number in counted if number]
            words = " · ".join(filter(None, [*said, words]))
        room = self._room(widget, width)
        metrics = small_metrics(widget)
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(room * (_LINES - 0.4)))

    def height(self, widget: QWidget, text: RowText, width: int) -> int:
        """Return the height of a row that is `width` wide."""
        room = self._room(widget, width)
        height = _wrapped(widget.fontMetrics(), text.name, room) + 2 * self._pad(widget) + 1
        if words := self._words(widget, text, width):
            height += _wrapped(small_metrics(widget), words, room)
        return height

    def head_height(self, widget: QWidget, width: int) -> int:
        """Return the height of the titles; 0 where none are shown."""
        columns = self._columns(widget, width)
        if not columns:
            return 0
        metrics, gap = small_metrics(widget), round(em(widget) * 0.4)
        room = QRect(0, 0, columns[0].width() - gap, 10_000)
        heights = [metrics.boundingRect(room, int(_HEAD), title).height() for title in self.titles]
        return max(heights) + gap

    def head(self, painter: QPainter, widget: QWidget, rect: QRect) -> None:
        """Paint the titles and the line below them."""
        painter.setFont(small(widget.font()))
        painter.setPen(widget.palette().placeholderText().color())
        gap = round(em(widget) * 0.4)
        for column, title in zip(self._columns(widget, rect.width()), self.titles, strict=False):
            box = QRect(
                column.left() + gap, rect.top(), column.width() - gap, rect.height() - gap // 2
            )
            painter.drawText(_mirrored(box, widget), int(_HEAD), title)
        _hairline(painter, widget, rect)

    def row(
        self, painter: QPainter, widget: QWidget, text: RowText, rect: QRect, row: int, *, lit: bool
    ) -> None:
        """Paint one row in `rect`; a `lit` one is below the mouse."""
        palette, pad, left = widget.palette(), self._pad(widget), self.indent(widget)
        if lit:
            painter.fillRect(rect, palette.alternateBase())
        painter.setFont(widget.font())
        painter.setPen(palette.placeholderText().color())
        top = rect.top() + pad
        mark = QRect(round(em(widget) * 0.25), top, left, rect.height())
        painter.drawText(_mirrored(mark, widget), int(_TEXT), self.mark(row))
        painter.setPen(palette.text().color())
        room = self._room(widget, rect.width())
        tall = _wrapped(widget.fontMetrics(), text.name, room)
        flags = _flags(widget.fontMetrics(), text.name, room)
        painter.drawText(_mirrored(QRect(left, top, room, tall), widget), flags, text.name)
        columns = self._columns(widget, rect.width())
        for column, number in zip(columns, text.numbers, strict=False):
            box = QRect(column.left(), top, column.width(), rect.height())
            painter.drawText(_mirrored(box, widget), int(_RIGHT), number)
        if words := self._words(widget, text, rect.width()):
            painter.setFont(small(widget.font()))
            painter.setPen(palette.placeholderText().color())
            box = QRect(left, top + tall, room, rect.bottom() - top - tall)
            painter.drawText(
                _mirrored(box, widget), _flags(small_metrics(widget), words, room), words
            )
        _hairline(painter, widget, rect)


def _flags(metrics: QFontMetrics, text: str, room: int) -> int:
    """Return how to wrap: between words, and within one that is wider than the room."""
    longest = max(text.split(), key=len, default="")
    return int(_TEXT | _WRAP) if metrics.horizontalAdvance(longest) >= room else int(_TEXT)


def _wrapped(metrics: QFontMetrics, text: str, room: int) -> int:
    if metrics.horizontalAdvance(text) < room - 1:  # advances are rounded
        return metrics.height()
    return metrics.boundingRect(
        QRect(0, 0, room, 100_000), _flags(metrics, text, room), text
    ).height()


def _hairline(painter: QPainter, widget: QWidget, rect: QRect) -> None:
    painter.setPen(widget.palette().mid().color())
    painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())


def _mirrored(rect: QRect, widget: QWidget) -> QRect:
    if widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return rect
    return QRect(widget.width() - rect.right() - 1, rect.top(), rect.width(), rect.height())
