"""How a row is painted: a name that wraps, numbers in columns, words that stand back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from smart_journal.ui.forms.row_text import RowText
from smart_journal.ui.widgets.painting import small

_NUMBER, _WIDE_NUMBER = 4.2, 5.4  # widths of a column of numbers, in line heights
_NAME = 18  # width that the name keeps, in line heights; with less the numbers go into the words
_WIDE_NAME = 22  # with as much, the numbers have wide columns
_TEXT = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_WRAP = Qt.TextFlag.TextWrapAnywhere
_RIGHT = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
_HEAD = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignTrailing
_LINES = 3  # of words that stand back; more end in dots
_WIDTHS = 6  # that are kept: layouts ask for several


@dataclass(frozen=True, slots=True)
class _Laid:
    """A row as it is wrapped: the height of its name and of all, and the words that fit."""

    tall: int
    height: int
    words: str
    flags: int
    words_flags: int


class _Measure:
    """Where things stand in rows of one width and font, worked out once."""

    def __init__(
        self,
        widget: QWidget,
        width: int,
        titles: tuple[str, ...],
        *,
        indent: float,
        headed: bool,
    ) -> None:
        self.font, self.small_font = widget.font(), small(widget.font())
        self.metrics, self.small = QFontMetrics(self.font), QFontMetrics(self.small_font)
        line = self.metrics.height()
        self.line, self.pad, self.indent = line, round(line * 0.28), round(line * indent)
        self.gap = round(line * 0.4)
        right, count = width - self.gap, len(titles)
        wide = right - count * line * _WIDE_NUMBER - self.indent >= _WIDE_NAME * line
        each = round(line * (_WIDE_NUMBER if wide else _NUMBER))
        fits = right - count * each - self.indent >= _NAME * line
        self.columns = (
            [QRect(right - (count - n) * each, 0, each, 0) for n in range(count)] if fits else []
        )
        end = self.columns[0].left() if self.columns else width
        self.room = max(end - self.indent - self.gap, line)
        self._titles = titles
        self._laid: dict[RowText, _Laid] = {}
        self.head = self._head() if headed else 0

    def _head(self) -> int:
        if not self.columns:
            return 0
        room = QRect(0, 0, self.columns[0].width() - self.gap, 10_000)
        heights = [self.small.boundingRect(room, int(_HEAD), title) for title in self._titles]
        return max(each.height() for each in heights) + self.gap

    def laid(self, text: RowText) -> _Laid:
        """Return how a row is wrapped."""
        if text not in self._laid:
            words = text.words
            if not self.columns:
                counted = zip(self._titles, text.numbers, strict=True)
                said = [f"{title}: {number}" for title, number in counted if number]
                words = " · ".join(filter(None, [*said, words]))
            limit = round(self.room * (_LINES - 0.4))
            words = self.small.elidedText(words, Qt.TextElideMode.ElideRight, limit)
            tall = _wrapped(self.metrics, text.name, self.room)
            below = _wrapped(self.small, words, self.room) if words else 0
            self._laid[text] = _Laid(
                tall,
                tall + below + 2 * self.pad + 1,
                words,
                _flags(self.metrics, text.name, self.room),
                _flags(self.small, words, self.room),
            )
        return self._laid[text]


class RowPaint:
    """Paint rows with these `titles` above their numbers, `numbered` or with a dot.

    Rows that are not `headed` have numbers that say themselves what they are.
    """

    def __init__(self, titles: tuple[str, ...], *, numbered: bool, headed: bool) -> None:
        self.titles, self._numbered, self._headed = titles, numbered, headed
        self._measures: dict[tuple[int, str], _Measure] = {}

    def mark(self, row: int) -> str:
        """Return what stands before the row with this number."""
        return f"{row + 1}." if self._numbered else "•"

    def _measure(self, widget: QWidget, width: int) -> _Measure:
        key = width, widget.font().key()
        if key not in self._measures:
            if len(self._measures) >= _WIDTHS:
                self._measures.pop(next(iter(self._measures)))
            indent = 1.9 if self._numbered else 1.1
            self._measures[key] = _Measure(
                widget, width, self.titles, indent=indent, headed=self._headed
            )
        return self._measures[key]

    def heights(self, widget: QWidget, texts: list[RowText], width: int) -> list[int]:
        """Return the heights of rows that are `width` wide."""
        measure = self._measure(widget, width)
        return [measure.laid(text).height for text in texts]

    def head_height(self, widget: QWidget, width: int) -> int:
        """Return the height of the titles; 0 where none are shown."""
        return self._measure(widget, width).head

    def head(self, painter: QPainter, widget: QWidget, rect: QRect) -> None:
        """Paint the titles and the line below them."""
        measure = self._measure(widget, rect.width())
        painter.setFont(measure.small_font)
        painter.setPen(widget.palette().placeholderText().color())
        gap = measure.gap
        for column, title in zip(measure.columns, self.titles, strict=False):
            box = QRect(
                column.left() + gap, rect.top(), column.width() - gap, rect.height() - gap // 2
            )
            painter.drawText(_mirrored(box, widget), int(_HEAD), title)
        _hairline(painter, widget, rect)

    def row(
        self, painter: QPainter, widget: QWidget, text: RowText, rect: QRect, row: int, *, lit: bool
    ) -> None:
        """Paint one row in `rect`; a `lit` one is below the mouse."""
        palette, measure = widget.palette(), self._measure(widget, rect.width())
        laid, left, room = measure.laid(text), measure.indent, measure.room
        if lit:
            painter.fillRect(rect, palette.alternateBase())
        painter.setFont(measure.font)
        painter.setPen(palette.placeholderText().color())
        top = rect.top() + measure.pad
        mark = QRect(round(measure.line * 0.25), top, left, rect.height())
        painter.drawText(_mirrored(mark, widget), int(_TEXT), self.mark(row))
        painter.setPen(palette.text().color())
        name = QRect(left, top, room, laid.tall)
        painter.drawText(_mirrored(name, widget), laid.flags, text.name)
        for column, number in zip(measure.columns, text.numbers, strict=False):
            box = QRect(column.left(), top, column.width(), rect.height())
            painter.drawText(_mirrored(box, widget), int(_RIGHT), number)
        if laid.words:
            painter.setFont(measure.small_font)
            painter.setPen(palette.placeholderText().color())
            box = QRect(left, top + laid.tall, room, rect.bottom() - top - laid.tall)
            painter.drawText(_mirrored(box, widget), laid.words_flags, laid.words)
        _hairline(painter, widget, rect)


def _flags(metrics: QFontMetrics, text: str, room: int) -> int:
    """Return how to wrap: between words, and within one that is wider than the room."""
    longest = max(text.split(), key=len, default="")
    return int(_TEXT | _WRAP) if metrics.horizontalAdvance(longest) >= room else int(_TEXT)


def _wrapped(metrics: QFontMetrics, text: str, room: int) -> int:
    if metrics.horizontalAdvance(text) < room - 1:  # advances are rounded
        return metrics.height()
    flags = _flags(metrics, text, room)
    return metrics.boundingRect(QRect(0, 0, room, 100_000), flags, text).height()


def _hairline(painter: QPainter, widget: QWidget, rect: QRect) -> None:
    painter.setPen(widget.palette().mid().color())
    painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())


def _mirrored(rect: QRect, widget: QWidget) -> QRect:
    if widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return rect
    return QRect(widget.width() - rect.right() - 1, rect.top(), rect.width(), rect.height())
