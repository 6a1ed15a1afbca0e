"""The mark of a chart that is read out: which it is, its ring, and its sentence beside it."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from smart_journal.charts.chart import Mark
from smart_journal.domain.words import Words
from smart_journal.language import ngettext

RING = 6.0  # radius
LETTERS = 48  # of a line of the sentence
LINES = 7  # of a sentence; one that is longer ends in dots, and is read whole behind the mark
PAD = QPointF(8.0, 5.0)
EDGE = 2.0
GAP = 3.0  # between the sentence and the way in
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


def mark_at(marks: Sequence[Mark], place: QPointF) -> int | None:
    """Return the number of the mark whose space holds `place`, the nearest of several."""
    found = [
        ((mark.x - place.x()) ** 2 + (mark.y - place.y()) ** 2, at)
        for at, mark in enumerate(marks)
        if QRectF(mark.left, mark.top, mark.width, mark.height).contains(place)
    ]
    return min(found)[1] if found else None


def way_in(mark: Mark, words: Words, *, mouse: bool) -> str:
    """Return how the entries behind a mark are opened; nothing where there are none."""
    count = len(mark.entries)
    if not count:
        return ""
    text = (
        ngettext("Click to open the entry", "Click to open {count} entries", count)
        if mouse
        else ngettext("Enter opens the entry", "Enter opens {count} entries", count)
    )
    return text.format(count=words.number(count))


def paint_reading(
    painter: QPainter, widget: QWidget, place: QPointF, sentence: str, hint: str = ""
) -> None:
    """Paint the ring at `place`, and the sentence in a box inside `widget` that leaves it free.

    The `hint` stands below the sentence, softer.
    """
    colours = widget.palette()
    painter.setPen(QPen(colours.text(), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(place, RING, RING)
    most = min(widget.width() - 24.0, widget.fontMetrics().averageCharWidth() * LETTERS)
    room = QRectF(0, 0, most, 4000)
    sentence = _cut(painter, room, sentence)
    said = painter.boundingRect(room, _FLAGS, sentence)
    below = painter.boundingRect(room, _FLAGS, hint) if hint else QRectF(0, 0, 0, -GAP)
    box = QRectF(
        0,
        0,
        max(said.width(), below.width()) + 2 * PAD.x(),
        said.height() + GAP + below.height() + 2 * PAD.y(),
    )
    left = min(max(place.x() - box.width() / 2, EDGE), widget.width() - box.width() - EDGE)
    top = place.y() - box.height() - 2 * RING
    if top < EDGE:
        top = min(place.y() + 2 * RING, widget.height() - box.height() - EDGE)
    box.moveTo(left, top)
    painter.setPen(QPen(colours.dark(), 1))
    painter.setBrush(colours.base())
    painter.drawRoundedRect(box, 6, 6)
    inner = box.adjusted(PAD.x(), PAD.y(), -PAD.x(), -PAD.y())
    painter.setPen(colours.text().color())
    painter.drawText(inner, _FLAGS, sentence)
    painter.setPen(colours.placeholderText().color())
    painter.drawText(inner.adjusted(0, said.height() + GAP, 0, 0), _FLAGS, hint)


def _cut(painter: QPainter, room: QRectF, sentence: str) -> str:
    """Return as many words as stand in `LINES` lines: what is said must not cover the chart."""

    def fits(text: str) -> bool:
        lines = painter.boundingRect(room, _FLAGS, text).height()
        return lines <= LINES * painter.fontMetrics().lineSpacing()

    if fits(sentence):
        return sentence
    words = sentence.split()
    most = bisect(range(len(words)), False, key=lambda n: not fits(" ".join(words[:n]) + " …"))
    return " ".join(words[: max(0, most - 1)]) + " …"
