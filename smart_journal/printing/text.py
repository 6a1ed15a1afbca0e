"""A paragraph: wrapped, in any script, cut between its lines."""

from __future__ import annotations

import re
import threading
import unicodedata
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout, QTextOption

from smart_journal.printing.block import SLACK, Block, Cut
from smart_journal.printing.canvas import Canvas
from smart_journal.printing.fonts import UNIT, font_of
from smart_journal.printing.look import Style

_ENDLESS = 1e5
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class _Laid:
    layout: QTextLayout
    lines: int


class Layouts(threading.local):
    """The layouts of a text, by width, for each thread its own.

    Pages are laid out in a worker and painted by the window. A Qt layout holds on to font
    engines of the thread that made it: they die with that thread, and are not safe in two.
    """

    def __init__(self) -> None:
        self.by_width: dict[float, _Laid] = {}


@dataclass(frozen=True, kw_only=True, eq=False)
class Text(Block):
    """One paragraph, of which lines `first` to `last` are shown; a `tail` in a second style.

    A cut never leaves a line alone at the foot or at the top of a page.
    """

    text: str
    style: Style
    tail: str = ""
    tail_style: Style | None = None
    first: int = 0
    last: int | None = None
    laid: Layouts = field(default_factory=Layouts, repr=False)

    def _lay(self, width: float) -> _Laid:
        key = round(width, 2)
        layouts = self.laid.by_width
        if key not in layouts:
            layouts[key] = _lay(self, width)
        return layouts[key]

    def _span(self, width: float) -> tuple[QTextLayout, int, int]:
        laid = self._lay(width)
        return laid.layout, self.first, laid.lines if self.last is None else self.last

    def lines(self, width: float) -> int:
        """Return how many lines are shown at this width."""
        _, first, last = self._span(width)
        return last - first

    def height(self, width: float) -> float:
        """Return the height of the lines, whatever fonts stand in for missing letters."""
        return self.lines(width) * self.style.leading

    def natural(self, width: float = _ENDLESS) -> float:
        """Return the width of the longest line."""
        layout, first, last = self._span(width)
        return max(layout.lineAt(n).naturalTextWidth() for n in range(first, last)) / UNIT

    def cut(self, width: float, room: float) -> Cut:
        """Return the lines that fit and the rest."""
        _, first, last = self._span(width)
        count, fit = last - first, int((room + SLACK) // self.style.leading)
        if fit >= count:
            return self, None
        if fit == count - 1:
            fit -= 1
        if fit < 2:
            return None, self
        head = replace(self, first=first, last=first + fit)
        return head, replace(self, first=first + fit, before=0.0)

    def paint(self, canvas: Canvas, x: float, y: float, width: float, _height: float, /) -> None:
        """Draw the lines; each base line sits at the same place in its line."""
        layout, first, last = self._span(width)
        painter = canvas.painter
        painter.save()
        painter.translate(x, y)
        painter.scale(1 / UNIT, 1 / UNIT)
        painter.setPen(QColor(self.style.colour))
        leading = self.style.leading * UNIT
        middle = self.style.size * UNIT * 0.335
        for n in range(first, last):
            line = layout.lineAt(n)
            base = (n - first + 0.5) * leading + middle
            # A fallback font changes a line's ascent: without this, lines would jump.
            line.draw(painter, QPointF(0, base - line.ascent()))
        painter.restore()


def _lay(text: Text, width: float) -> _Laid:
    said = printable(text.text)
    tail = printable(text.tail)
    layout = QTextLayout((said + tail) or " ", font_of(text.style))
    layout.setTextOption(_option(text.style, said))
    layout.setCacheEnabled(True)
    if tail and text.tail_style:
        layout.setFormats([_format(_utf16(said), _utf16(tail), text.tail_style)])
    layout.beginLayout()
    lines = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * UNIT)
        line.setPosition(QPointF(0, 0))
        lines += 1
    layout.endLayout()
    return _Laid(layout, lines)


def _option(style: Style, said: str) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setUseDesignMetrics(True)
    if style.align == "center":
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    else:
        # A plain layout does not turn "leading" round for right-to-left text by itself.
        ends = style.align == "right" or _runs_left(said)
        option.setAlignment(_RIGHT if ends else _LEFT)
    return option


def _runs_left(text: str) -> bool:
    """Return whether the first letter with a direction is Hebrew, Arabic or the like."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((each for each in directions if each in {"L", "R", "AL"}), "L") != "L"


def _format(start: int, length: int, style: Style) -> QTextLayout.FormatRange:
    formatted = QTextCharFormat()
    formatted.setFont(font_of(style))
    formatted.setForeground(QColor(style.colour))
    run = QTextLayout.FormatRange()
    run.start, run.length, run.format = start, length, formatted
    return run


def _utf16(text: str) -> int:
    """Return the length as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2


def printable(text: str) -> str:
    """Return one paragraph without control characters and half characters."""
    return _UNPRINTABLE.sub("", text.replace("\t", " ").replace("\n", "\u2028"))


def write(
    canvas: Canvas, text: str, style: Style, x: float, y: float, width: float = _ENDLESS
) -> None:
    """Draw a text at a place, its first line's top at `y`."""
    Text(text=text, style=style).paint(canvas, x, y, width, style.leading)
