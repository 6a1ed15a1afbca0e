"""The words of a cell in lines: the last one ends in dots where there is more to say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout

MOST_LINES = 3
MARGIN = 8  # pixels beside the words, and above and below them in a row of several lines


def cell_lines(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Return `text` in up to `most` lines for a cell of `width` pixels."""
    metrics, room = QFontMetrics(font), max(width - 2 * MARGIN, 1)
    lines: list[str] = []
    layout = QTextLayout(text, font)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        start = line.textStart()
        if len(lines) == most - 1:
            lines.append(metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, room))
            break
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return lines


def row_height(lines: int, font: QFont) -> int:
    """Return the height of a row with so many lines of words."""
    metrics = QFontMetrics(font)
    if lines == 1:
        return round(metrics.height() * 1.8)
    return lines * metrics.lineSpacing() + 2 * MARGIN


def lines_in(height: int, font: QFont) -> int:
    """Return how many lines a row of `height` has."""
    return max(1, (height - 2 * MARGIN) // QFontMetrics(font).lineSpacing())
