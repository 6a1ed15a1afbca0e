"""The loop of immediate gratification as a picture: four stations round, and two ways out."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.widgets.painting import bold, em

_WIDEST = 34  # all sizes are in heights of a line of text
_MARGIN, _ACROSS, _DOWN, _PAD = 1.5, 2.6, 1.7, 0.6
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter


class LoopPicture(QWidget):
    """Painted in the colours of the theme; as high as its words need at its width."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # Read left to right, row by row; the loop itself runs clockwise through the first four.
        self._words = (
            _("1. An urge comes"),
            _("2. I act on it"),
            _("4. Learnt: next time it pulls a little harder"),
            _("3. Relief, at once"),
            _("I let it pass: the loop loses a little"),
            _("The cost: later, and elsewhere"),
        )
        self.setAccessibleName(_("The loop as a picture"))
        self.setAccessibleDescription(
            _(
                "Four boxes in a ring: an urge comes, I act on it, relief comes at once, and that"
                " is learnt, so that next time it pulls a little harder. Two ways lead out. From"
                " the urge: I let it pass, and the loop loses a little. From acting on it, by a"
                " long dashed line: the cost, later and elsewhere."
            )
        )

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that all words need, in pixels."""
        return round(self._boxes(width)[-1].bottom() + 0.5 * em(self))

    def sizeHint(self) -> QSize:
        """Return the picture at its widest."""
        width = _WIDEST * em(self)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the picture at a width at which its words still stand in few lines."""
        width = 16 * em(self)
        return QSize(width, 0)

    def _boxes(self, width: int) -> list[QRectF]:
        """Return the boxes, two in a row, each row as high as the longer text needs."""
        line = em(self)
        room = min(width, _WIDEST * line)
        left = (width - room) / 2 + _MARGIN * line
        wide = (room - (2 * _MARGIN + _ACROSS) * line) / 2
        metrics = QFontMetricsF(_font(self.font(), strong=True))
        inner = QRectF(0, 0, wide - 2 * _PAD * line, 100 * line)
        boxes: list[QRectF] = []
        top = 0.4 * line
        for row in (0, 2, 4):
            texts = self._words[row : row + 2]
            high = max(metrics.boundingRect(inner, _WRAP, text).height() for text in texts)
            high += 2 * _PAD * line
            boxes.append(QRectF(left, top, wide, high))
            boxes.append(QRectF(left + wide + _ACROSS * line, top, wide, high))
            top += high + _DOWN * line
        return boxes

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ways first, the boxes over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = self._boxes(self.width())
        self._draw_loop(painter, boxes)
        self._draw_ways_out(painter, boxes)
        for number, (box, text) in enumerate(zip(boxes, self._words, strict=True)):
            self._draw_box(painter, box, text, looped=number < 4)
        painter.end()

    def _draw_loop(self, painter: QPainter, boxes: list[QRectF]) -> None:
        urge, act, learnt, relief = boxes[:4]
        painter.setPen(self._pen(self.palette().highlight().color(), 0.13))
        for start, end in (
            (_right(urge), _left(act)),
            (_foot(act), _head(relief)),
            (_left(relief), _right(learnt)),
            (_head(learnt), _foot(urge)),
        ):
            self._draw_way(painter, [start, end])

    def _draw_ways_out(self, painter: QPainter, boxes: list[QRectF]) -> None:
        urge, act, passed, cost = boxes[0], boxes[1], boxes[4], boxes[5]
        away = (_MARGIN - 0.4) * em(self)
        pen = self._pen(self.palette().placeholderText().color(), 0.09)
        painter.setPen(pen)
        aside = urge.left() - away
        way = [_left(urge), QPointF(aside, _left(urge).y()), QPointF(aside, _left(passed).y())]
        self._draw_way(painter, [*way, _left(passed)])
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        aside = act.right() + away
        way = [_right(act), QPointF(aside, _right(act).y()), QPointF(aside, _right(cost).y())]
        self._draw_way(painter, [*way, _right(cost)])

    def _pen(self, colour: QColor, width: float) -> QPen:
        return QPen(colour, max(1.5, width * em(self)))

    def _draw_way(self, painter: QPainter, points: list[QPointF]) -> None:
        """Draw a line through `points` with an arrow at its end."""
        pen, size = painter.pen(), 0.55 * em(self)
        last = QLineF(points[-2], points[-1])
        along = last.unitVector()
        ahead = QPointF(along.dx(), along.dy())
        aside = QPointF(-along.dy(), along.dx())
        neck = points[-1] - ahead * size
        path = QPainterPath(points[0])
        for point in (*points[1:-1], neck):
            path.lineTo(point)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        painter.drawPolygon([points[-1], neck + aside * (size / 2), neck - aside * (size / 2)])
        painter.setPen(pen)

    def _draw_box(self, painter: QPainter, box: QRectF, text: str, *, looped: bool) -> None:
        colours, line = self.palette(), em(self)
        edge = colours.highlight() if looped else colours.dark()
        painter.setPen(QPen(edge.color(), 0.1 * line if looped else 1))
        painter.setBrush(colours.base() if looped else colours.alternateBase())
        painter.drawRoundedRect(box, 0.5 * line, 0.5 * line)
        painter.setPen(colours.text().color())
        painter.setFont(_font(self.font(), strong=looped))
        pad = _PAD * line
        painter.drawText(box.adjusted(pad, 0, -pad, 0), _WRAP, text)


def _font(font: QFont, *, strong: bool) -> QFont:
    return bold(font) if strong else font


def _left(box: QRectF) -> QPointF:
    return QPointF(box.left(), box.center().y())


def _right(box: QRectF) -> QPointF:
    return QPointF(box.right(), box.center().y())


def _head(box: QRectF) -> QPointF:
    return QPointF(box.center().x(), box.top())


def _foot(box: QRectF) -> QPointF:
    return QPointF(box.center().x(), box.bottom())
