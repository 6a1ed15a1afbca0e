"""How the fields of a section stand: in a column, in boxes, or beside one another."""

from __future__ import annotations

import re

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from smart_journal.domain.tool import SectionLayout
from smart_journal.ui.forms.field_block import FieldBlock
from smart_journal.ui.widgets.painting import em

_TWO_COLUMNS = 30  # line heights that two fields need beside one another
_BOXES = 34  # that two boxes need
_BESIDE = 11.5  # that each of many fields needs
_BOX_MARGIN = 0.8  # of a line height
_OWN_LETTER = re.compile(r"\w: ")  # a question that begins with one, such as "P: …"


class InColumn(QWidget):
    """One under another; `half` fields in pairs where there is room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pairs: list[QBoxLayout] = []
        self._half_open = False
        self._blocks: list[FieldBlock] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(18)

    def place(self, block: FieldBlock) -> None:
        """Set one more field below the others, or beside its other half."""
        self._blocks.append(block)
        if not block.field.half:
            self._half_open = False
            self._column.addWidget(block)
            return
        if not self._half_open:
            self._pairs.append(QBoxLayout(QBoxLayout.Direction.LeftToRight))
            self._column.addLayout(self._pairs[-1])
        self._pairs[-1].addWidget(block, 1)
        self._half_open = not self._half_open

    def set_room(self, width: int) -> None:
        """Arrange the fields for `width` pixels."""
        beside = width >= _TWO_COLUMNS * em(self)
        for pair in self._pairs:
            _turn(pair, beside=beside, gap=20)
        for block in self._blocks:
            block.editor.set_room(width // 2 if beside and block.field.half else width)


class InBoxes(QWidget):
    """Framed boxes, two by two where there is room, under letters as on paper."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._boxes: list[_Box] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)

    def place(self, block: FieldBlock) -> None:
        """Set one more field into a box of its own."""
        if not _OWN_LETTER.match(block.field.label):
            block.set_letter("ABCDEFGH"[len(self._boxes) % 8])
        box = _Box(block, self)
        self._grid.addWidget(box, len(self._boxes), 0)
        self._boxes.append(box)

    def set_room(self, width: int) -> None:
        """Arrange the boxes for `width` pixels."""
        across = 2 if width >= _BOXES * em(self) else 1
        for number, box in enumerate(self._boxes):
            self._grid.addWidget(box, *divmod(number, across))
            box.set_room(width // across, first=number % across == 0, top=number < across)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < across else 0)


class _Box(QWidget):
    """One box: shares its edges with those beside it."""

    def __init__(self, block: FieldBlock, parent: QWidget) -> None:
        super().__init__(parent)
        self._block = block
        self._first = self._top = True
        self._inside = QVBoxLayout(self)
        self._inside.addWidget(block)

    def set_room(self, width: int, *, first: bool, top: bool) -> None:
        self._first, self._top = first, top
        margin = round(em(self) * _BOX_MARGIN)
        self._inside.setContentsMargins(margin, margin, margin, margin)
        self._block.editor.set_room(width - 2 * margin)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().dark().color(), 1))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        painter.drawLine(frame.topRight(), frame.bottomRight())
        if self._first:
            painter.drawLine(frame.topLeft(), frame.bottomLeft())
        if self._top:
            painter.drawLine(frame.topLeft(), frame.topRight())


class Beside(QWidget):
    """All beside one another where there is room, else one under another."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._blocks: list[FieldBlock] = []
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)

    def place(self, block: FieldBlock) -> None:
        """Set one more field beside the others."""
        self._blocks.append(block)
        self._line.addWidget(block, 1)

    def set_room(self, width: int) -> None:
        """Arrange the fields for `width` pixels."""
        count = len(self._blocks)
        beside = width >= count * _BESIDE * em(self)
        _turn(self._line, beside=beside, gap=16)
        for block in self._blocks:
            block.editor.set_room((width - 16 * (count - 1)) // count if beside else width)


def _turn(line: QBoxLayout, *, beside: bool, gap: int) -> None:
    line.setDirection(
        QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
    )
    line.setSpacing(gap if beside else 18)


Arranged = InColumn | InBoxes | Beside
LAYOUTS: dict[SectionLayout, type[Arranged]] = {
    SectionLayout.COLUMN: InColumn,
    SectionLayout.BOXES: InBoxes,
    SectionLayout.BESIDE: Beside,
}
