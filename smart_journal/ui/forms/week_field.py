"""The week plan's editor: a grid of seven days, and the block in hand below it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field
from smart_journal.language import gettext as _
from smart_journal.ui.forms.choices import Lists
from smart_journal.ui.forms.editor import FieldEditor, MakeEditor, Mark
from smart_journal.ui.forms.put_back import PutBack
from smart_journal.ui.forms.row_hand import RowHand
from smart_journal.ui.forms.rows_model import Removed, Row, Rows, as_rows
from smart_journal.ui.forms.rows_raw import load_raw, raw_of
from smart_journal.ui.forms.week_blocks import WeekBlocks
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.week_grid_board import WeekBoard
from smart_journal.ui.widgets.week_grid_layout import Cell
from smart_journal.ui.widgets.week_grid_legend import WeekLegend

_PLACE = ("day", "part")


class WeekField(FieldEditor):
    """Plan blocks on a grid; the columns besides day and part are asked of the block in hand.

    A block that was only begun, with nothing written in it, goes again when it is left.
    """

    def __init__(
        self,
        field: Field,
        name: str,
        lists: Lists,
        make_editor: MakeEditor,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._field, self._lists = field, lists
        self._fresh = False  # the block in hand was begun, and nothing is written in it
        self.rows = Rows(field.low, field.high, self)
        self.blocks = WeekBlocks(field, lists)
        days = [(option.label, option.short) for option in self.blocks.days]
        parts = [option.label for option in self.blocks.parts]
        self.board = WeekBoard(days, parts, name, self)
        self.legend = WeekLegend(self)
        self._hint = label("", "hint", parent=self)
        self.back = PutBack(self.rows, self)
        self.hand = RowHand(
            self.rows, None, self.blocks.asked, make_editor, self, ranked=False, name_limit=0
        )
        self._what = self.hand.editors[self.blocks.asked[0].id]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.board, self.legend, self._hint, self.back, self.hand):
            column.addWidget(widget)
        self._connect()
        self.setFocusProxy(self.board)
        self._start_over()
        self._show()

    def _connect(self) -> None:
        self.board.went.connect(self._go)
        self.board.adding.connect(self._add)
        self.board.opened.connect(self._open)
        self.board.moved.connect(self._move)
        self.board.removed.connect(self._remove)
        self.board.looked.connect(lambda rect: self._look(self.board, rect))
        self.hand.removed.connect(lambda: self._remove(self.rows.current))
        self.hand.closed.connect(self._close)
        self.hand.stepped.connect(self._step)
        self.hand.caret_moved.connect(lambda rect: self._look(self.hand, rect))
        self.back.button.clicked.connect(self._focus_board)
        self.rows.shown.connect(self._show)
        self.rows.written.connect(self._written)
        self.rows.edited.connect(self.changed)
        self.rows.removed.connect(self._offer_back)

    # The answer

    def _kept(self) -> list[int]:
        begun = self.rows.current if self._fresh else -1
        return [index for index in range(len(self.rows)) if index != begun]

    def value(self) -> Answer | None:
        """Return the blocks; one that was only begun is none."""
        rows: list[Answer] = [dict(self.rows.cells(index)) for index in self._kept()]
        return rows or None

    def set_value(self, answer: Answer | None) -> None:
        """Show blocks."""
        self._start_over()
        self.rows.load(as_rows(answer))

    def raw(self) -> Answer | None:
        """Return the blocks, and what is half typed in them."""
        return raw_of(self.rows, self._kept())

    def set_raw(self, raw: Answer | None) -> None:
        """Show what `raw` returned."""
        self._start_over()
        load_raw(self.rows, raw)

    def _start_over(self) -> None:
        self._fresh = False
        self.back.forget()
        self.board.show_risky(self.blocks.look_up_risky())
        self.board.stand(Cell(0, 0), None)

    def complaint(self) -> str:
        """Return a sentence when a block says nothing, or something is half typed."""
        if 0 < len(self._kept()) < self._field.low:
            return _("There have to be at least {count}.").format(count=self._field.low)
        at = self._faulty()
        if at is None:
            return ""
        if self.rows.half(at):
            return _("Something in a block can't be read yet.")
        return _("A block still needs a few words.")

    def _faulty(self) -> int | None:
        """Return the first block that can't be kept as it is."""
        return next(
            (
                index
                for index in self._kept()
                if self.rows.half(index) or self.blocks.lacking(self.rows.cells(index))
            ),
            None,
        )

    # Where the keyboard is

    def mark(self) -> Mark:
        """Return the cell, the block in hand, and the column in which the keyboard is."""
        mark: Mark = {"cell": [*self.board.cell], "row": self.rows.current}
        return mark if self.board.hasFocus() else mark | self.hand.mark()

    def take_focus(self, mark: Mark) -> None:
        """Put the keyboard where it was, on what is wrong, or on the grid."""
        row, cell, faulty = mark.get("row"), mark.get("cell"), self._faulty()
        if isinstance(row, int) and 0 <= row < len(self.rows):
            self.rows.choose(row)
            if "column" in mark:
                self.hand.take_focus(mark)
                return
        elif isinstance(cell, list) and tuple(cell) in self.blocks.cells:
            self.board.stand(Cell(*cell), None)
        elif faulty is not None:
            self._open(faulty)
            self.hand.show_complaint(self.blocks.asked[0].id)
            return
        super().take_focus(mark)

    def set_room(self, width: int) -> None:
        """Arrange the block in hand for the width of the page."""
        self.hand.set_room(width)

    def set_accent(self, accent: QColor) -> None:
        """Draw the shapes in this colour."""
        self.board.set_accent(accent)
        self.legend.set_accent(accent)

    def list_grew(self, list_id: str) -> None:
        """Offer the new item to the block in hand too."""
        for editor in self.hand.editors.values():
            editor.list_grew(list_id)

    def put_away(self) -> None:
        """Take no block in hand any more, and let one that was only begun go."""
        cell = self.board.cell
        self._settle()
        self.rows.rest()
        self.board.stand(cell, None)

    def _look(self, place: QWidget, rect: QRect) -> None:
        self.caret_moved.emit(rect.translated(place.mapTo(self, QPoint(0, 0))))

    def _focus_board(self) -> None:
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is shown

    def _show(self) -> None:
        rows, current = self.rows.rows, self.rows.current
        self.board.show_week([self.blocks.drawn(row) for row in rows])
        self.legend.show_signs(self.blocks.signs(rows))
        free = _("Choose a cell and type, or click it.")
        self._hint.setText("" if rows else free)
        self._hint.setVisible(not rows)
        self.hand.setVisible(current >= 0)
        if current >= 0:
            cell = self.blocks.cell(rows[current])
            self.board.stand(cell, current)
            self.hand.show_row(self.board.name_of(cell), "", "")

    def _written(self) -> None:
        at = self.rows.current
        bare = not self.rows.half(at) and set(self.rows.cells(at)) <= set(_PLACE)
        self._fresh = self._fresh and bare
        self._show()

    # What the grid asks for

    def _settle(self) -> int | None:
        """Let the block in hand go where it was only begun; return where it stood."""
        if not self._fresh or self.rows.current < 0:
            return None
        self._fresh, gone = False, self.rows.current
        self.rows.drop(gone)
        return gone

    def _go(self, cell: Cell, block: int | None) -> None:
        if block is not None and block == self.rows.current:
            return
        gone = self._settle()
        if block is None:
            self.rows.rest()
            self.board.stand(cell, None)
        else:
            self.rows.choose(block if gone is None or block < gone else block - 1)

    def _add(self, cell: Cell, text: str) -> None:
        self._settle()
        if not self.rows.may_add:
            full = _("{count} are as many as fit.").format(count=self.rows.high)
            self.refused.emit(full)
            return
        self._fresh = not text
        written: Row = {self.blocks.asked[0].id: text} if text else {}
        self.rows.add(self.blocks.place(cell) | written)
        self._open(self.rows.current)

    def _open(self, block: int) -> None:
        self.rows.choose(block)
        self._what.take_focus({})

    def _move(self, block: int, cell: Cell) -> None:
        self.rows.choose(block)
        place = self.blocks.place(cell)
        for column in _PLACE:
            self.rows.write(column, place.get(column))
        self.board.stand(cell, block)

    def _remove(self, block: int) -> None:
        self.rows.choose(block)
        cell = self.board.cell
        if self._settle() is None:
            self.rows.remove()
        there = self.board.blocks_in(cell)
        if there:
            self.rows.choose(there[0])
        else:
            self.rows.rest()
            self.board.stand(cell, None)
        self._focus_board()

    def _offer_back(self, gone: Removed) -> None:
        self.back.offer(gone, self.blocks.name(gone.row))

    # What the block in hand asks for

    def _close(self) -> None:
        cell = self.board.cell
        if self._settle() is not None:
            self.board.stand(cell, None)
        self._focus_board()

    def _step(self, step: int) -> None:
        there = self.board.blocks_in(self.board.cell)
        at = there.index(self.rows.current) + step
        if 0 <= at < len(there):
            self._go(self.board.cell, there[at])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the grid on Enter in a line of the block in hand."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.rows.current >= 0:
            self._close()
        else:
            super().keyPressEvent(event)
