"""A week, drawn: days, their parts, the blocks in them, and the hours in which urges came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.ui.widgets.painting import bold, em, focus_ring, small, small_metrics
from smart_journal.ui.widgets.week_grid_layout import (
    LEADING,
    MARK,
    SHELF,
    Cell,
    GridBlock,
    Layout,
    lay_out,
)
from smart_journal.ui.widgets.week_grid_marks import paint_done, paint_kind

OFTEN = 0.67  # of the busiest hours of the week
TINT = 0.12  # of the ink, behind words that have to stay easy to read


class WeekView(QWidget):
    """Draw blocks in seven days of several parts, and a shelf for those without a place.

    One cell, and one of its blocks or none, is set off: where the keys are. `risky` are shares
    from 0 to 1 of the hours in which urges came most; they stand faintly behind the cells.
    """

    def __init__(
        self, days: Sequence[tuple[str, str]], parts: Sequence[str], name: str, parent: QWidget
    ) -> None:
        """Take days as a name and a short name each, and the names of the parts."""
        super().__init__(parent)
        self._days, self._parts = tuple(days), tuple(parts)
        self._blocks: tuple[GridBlock, ...] = ()
        self._risky: Mapping[Cell, float] = {}
        self._accent: QColor | None = None
        self._cell = Cell(0, 0)
        self._current: int | None = None
        self._laid_out: Layout | None = None
        self.setAccessibleName(name)
        # A fixed height would be that of the size hint, not that for the width.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_week(self, blocks: Sequence[GridBlock]) -> None:
        """Draw these blocks."""
        self._blocks = tuple(blocks)
        if self._current is not None and self._current >= len(self._blocks):
            self._current = None
        self._forget()

    def show_risky(self, risky: Mapping[Cell, float]) -> None:
        """Draw where urges came behind the cells."""
        self._risky = dict(risky)
        self.update()

    def set_accent(self, accent: QColor) -> None:
        """Draw shapes in this colour."""
        self._accent = accent
        self.update()

    def accent(self) -> QColor:
        """Return the colour of the shapes."""
        return self._accent or self.palette().highlight().color()

    # Words

    def name_of(self, cell: Cell) -> str:
        """Return a cell as words: its day and its part."""
        if cell == SHELF:
            return _("No day yet")
        return _("{day}, {part}").format(day=self._days[cell.day][0], part=self._parts[cell.part])

    def risk_of(self, cell: Cell) -> str:
        """Return what the log says about the hours of a cell, or an empty text."""
        share = self._risky.get(cell, 0.0)
        if share <= 0:
            return ""
        return _("urges came often here") if share >= OFTEN else _("urges came here")

    def spoken(self) -> str:
        """Return where the keys are, as a screen reader is to say it."""
        there = self.blocks_in(self._cell)
        said = [self.name_of(self._cell)]
        if self._current is not None:
            said.append(self._blocks[self._current].spoken)
            if len(there) > 1:
                said.append(
                    _("{number} of {count}").format(
                        number=there.index(self._current) + 1, count=len(there)
                    )
                )
        elif there:
            said.append(ngettext("{count} block", "{count} blocks", len(there)))
            said[-1] = said[-1].format(count=len(there))
        else:
            said.append(_("free"))
        return ". ".join(filter(None, [*said, self.risk_of(self._cell)]))

    # Where things stand

    def blocks_in(self, cell: Cell) -> list[int]:
        """Return which blocks stand in a cell."""
        return [at for at, block in enumerate(self._blocks) if block.cell == cell]

    def layout_at(self, width: int) -> Layout:
        """Return where everything stands in `width` pixels."""
        laid_out = self._laid_out
        if laid_out is None or laid_out.width != width:
            names = [*self._parts, self.name_of(SHELF)]
            laid_out = lay_out(
                width, len(self._days), names[:-1], self._blocks, small_metrics(self)
            )
            self._laid_out = laid_out
        return laid_out

    def _forget(self) -> None:
        self._laid_out = None
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all bands and the shelf."""
        return round(self.layout_at(width).height + 0.5)

    def sizeHint(self) -> QSize:
        """Return the size of a whole week beside one another."""
        width = em(self) * 38
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for one day beside another."""
        return QSize(em(self) * 14, em(self) * 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._laid_out = None

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the font changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._forget()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells, their names, and the blocks that are to be seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.layout_at(self.width())
        painter.setFont(small(self.font()))
        for cell, box in place.cells.items():
            self._paint_cell(painter, cell, box)
        self._paint_names(painter, place)
        seen = QRectF(event.rect())
        for at, box in enumerate(place.blocks):
            if box.intersects(seen):
                self._paint_block(painter, at, box, place.lines[at])
        self._paint_hand(painter, place)

    def _paint_cell(self, painter: QPainter, cell: Cell, box: QRectF) -> None:
        palette = self.palette()
        share = self._risky.get(cell, 0.0)
        if share > 0:
            painter.fillRect(box, tint(palette, TINT * (0.25 + 0.75 * min(share, 1.0))))
        pen = QPen(palette.mid().color(), 1)
        if cell == SHELF:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)

    def _paint_names(self, painter: QPainter, place: Layout) -> None:
        palette, metrics = self.palette(), small_metrics(self)
        painter.setFont(bold(small(self.font())))
        strong = QFontMetrics(painter.font())
        painter.setPen(palette.text().color())
        for (whole, short), box in zip(self._days, place.days, strict=True):
            fits = strong.horizontalAdvance(whole) <= box.width() - 4
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, whole if fits else short)
        painter.setFont(small(self.font()))
        painter.setPen(palette.placeholderText().color())
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for part, box in place.parts:
            name = metrics.elidedText(
                self._parts[part], Qt.TextElideMode.ElideRight, round(box.width())
            )
            painter.drawText(box, side, name)
        shelf = place.cells[SHELF]
        left = QRectF(0, shelf.top(), shelf.left() - metrics.height() * 0.4, shelf.height())
        painter.drawText(left, side | Qt.TextFlag.TextWordWrap, self.name_of(SHELF))

    def _paint_block(self, painter: QPainter, at: int, box: QRectF, lines: tuple[str, ...]) -> None:
        block, palette, line = self._blocks[at], self.palette(), small_metrics(self).height()
        current = at == self._current
        painter.setPen(QPen(self.accent() if current else palette.mid().color(), 1))
        painter.setBrush(palette.alternateBase() if current else palette.base())
        painter.drawRoundedRect(box, 4, 4)
        left, top = box.left() + line * 0.15, box.top() + line * 0.1
        mark = QRectF(0, 0, line * 0.62, line * 0.62)
        mark.moveCenter(box.topLeft() + QPointF(line * 0.58, line * 0.58))
        if block.kind is not None:
            paint_kind(painter, mark, block.kind, self.accent())
            mark.translate(0, line * LEADING)
        if block.done:
            paint_done(painter, mark, block.done, palette.text().color())
        if block.kind is not None or block.done:
            left += line * MARK
        painter.setPen(palette.text().color())
        for number, words in enumerate(lines):
            place = QRectF(left + line * 0.1, top + number * line * LEADING, box.width(), line)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_hand(self, painter: QPainter, place: Layout) -> None:
        box = place.cells[self._cell]
        if self.hasFocus():
            focus_ring(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), self.palette(), 3)


def tint(palette: QPalette, share: float) -> QColor:
    """Return the ink so thin that it is only a shade; `share` of it, from 0 to 1."""
    colour = QColor(palette.text().color())
    colour.setAlphaF(share)
    return colour
