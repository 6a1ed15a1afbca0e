"""Rows on the page: two painted views, and the row in hand between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from smart_journal.ui.forms.row_hand import RowHand
from smart_journal.ui.forms.row_paint import RowPaint
from smart_journal.ui.forms.row_text import RowText
from smart_journal.ui.forms.rows_view import RowsView


class RowsSheet(QWidget):
    """Show rows and let them be dragged; as many widgets for a hundred as for one.

    `opened` and `removed` name a row, `moved` one and the place it is to have, `left` tells
    that the keyboard goes on below the rows.
    """

    opened = Signal(int)
    removed = Signal(int)
    moved = Signal(int, int)
    left = Signal()
    caret_moved = Signal(QRect)

    def __init__(
        self,
        name: str,
        paint: RowPaint,
        make_hand: Callable[[QWidget], RowHand],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._current = -1
        self.above = RowsView(name, paint, self)
        self.hand = make_hand(self)
        self.below = RowsView(name, paint, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.above, self.hand, self.below):
            column.addWidget(widget)
            widget.caret_moved.connect(self._caret_in(widget))
        for view in (self.above, self.below):
            view.opened.connect(self.opened)
            view.removed.connect(self.removed)
            view.moved.connect(self._step)
            view.left.connect(self.left)
            view.dragged.connect(self._drag)
            view.dropped.connect(self._drop)

    def show_rows(self, texts: Sequence[RowText], current: int) -> None:
        """Show these rows, the `current` one in hand; -1 for none.

        Tab comes to the rows as long as none is in hand.
        """
        self._current = current
        first = current if current >= 0 else len(texts)
        self.above.show_rows(texts[:first], 0, titled=bool(texts))
        self.below.show_rows(texts[first + 1 :], first + 1, titled=False)
        resting = bool(texts) and current < 0
        policy = Qt.FocusPolicy.StrongFocus if resting else Qt.FocusPolicy.NoFocus
        self.above.setFocusPolicy(policy)
        if current >= 0:
            self.hand.show()

    def has_hand(self) -> bool:
        """Return whether the keyboard is in the row in hand."""
        focus = QApplication.focusWidget()
        return focus is not None and self.hand.isAncestorOf(focus)

    def stand_on(self, row: int) -> None:
        """Let the keyboard be on a row when it comes to the rows."""
        self.above.stand_on(row)

    def _caret_in(self, widget: QWidget) -> Callable[[QRect], None]:
        def tell(rect: QRect) -> None:
            self.caret_moved.emit(rect.translated(widget.pos()))

        return tell

    # Moving

    def _step(self, row: int, step: int) -> None:
        self.moved.emit(row, row + step)

    def _gap(self, place: QPoint) -> int:
        """Return before which row something dropped at `place`, on screen, would stand."""
        y, hand = self.mapFromGlobal(place).y(), self.hand.geometry()
        if self._current < 0 or y < hand.top():
            return self.above.gap_at(y - self.above.y())
        if y > hand.bottom():
            return self.below.gap_at(y - self.below.y())
        return self._current + (y > hand.center().y())

    def _drag(self, _row: int, place: QPoint) -> None:
        gap = self._gap(place)
        for view in (self.above, self.below):
            view.mark_gap(gap)
        self.caret_moved.emit(QRect(0, self.mapFromGlobal(place).y(), 1, 1))

    def _drop(self, row: int, place: QPoint) -> None:
        for view in (self.above, self.below):
            view.mark_gap(None)
        gap = self._gap(place)
        self.moved.emit(row, gap - (gap > row))
