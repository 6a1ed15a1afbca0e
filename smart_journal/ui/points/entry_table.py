"""The table of a tool's entries: the columns that fit, rows as tall as there is room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from smart_journal.domain.tool import Column
from smart_journal.language import gettext as _
from smart_journal.ui.points.entry_model import EntryModel
from smart_journal.ui.widgets.cell_text import MARGIN, MOST_LINES, cell_lines, row_height
from smart_journal.ui.widgets.entry_table_view import EntryTableView
from smart_journal.ui.widgets.row_delegate import RowDelegate

_LEAST_LETTERS = 16  # a column of words has at least
_AROUND = 2 * MARGIN + 2  # pixels beside the words of a cell: widths of words are rounded
_LOOKED_AT = 30  # rows, to see what the columns hold


class EntryTable(EntryTableView):
    """The entries of one tool; what says nothing has no column, few entries have tall rows."""

    def __init__(self, model: EntryModel, overview: tuple[Column, ...]) -> None:
        super().__init__()
        self._entries, self._overview = model, overview
        self._tall = False
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(RowDelegate(self))
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is shown to the room there is."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the width among the columns that say something, and the height among the rows."""
        self._fit_columns()
        self._fit_rows()

    # Columns

    def _fit_columns(self) -> None:
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        when = max(self._widest(0), metrics.horizontalAdvance(_("Yesterday 00:00"))) + _AROUND
        header.resizeSection(0, when)
        widths = self._widths(self.viewport().width() - when)
        for number in range(1, self._entries.columnCount()):
            self.setColumnHidden(number, number not in widths)
            if number in widths:
                header.resizeSection(number, widths[number])

    def _widest(self, column: int) -> int:
        """Return the width of the longest text in a column."""
        rows = range(self._entries.rowCount())[:_LOOKED_AT]
        advance = self.fontMetrics().horizontalAdvance
        return max((advance(self._text(row, column)) for row in rows), default=0)

    def _text(self, row: int, column: int) -> str:
        return str(self._entries.index(row, column).data())

    def _widths(self, room: int) -> dict[int, int]:
        """Return the widths of the columns that are shown.

        A column takes what its texts ask for, or less by its share where they ask too much. The
        last ones give way when the others would have too little to be read.
        """
        metrics, widest, least = self.fontMetrics(), {}, {}
        letters = _LEAST_LETTERS * metrics.averageCharWidth()
        for number, column in enumerate(self._overview, start=1):
            if text := self._widest(number):
                label = metrics.horizontalAdvance(column.label)
                widest[number] = max(text, label) + _AROUND
                least[number] = max(min(text, letters), label) + _AROUND
        while len(widest) > 1 and sum(least[number] for number in widest) > room:
            widest.popitem()
        return self._shared(widest, least, room)

    def _shared(self, widest: dict[int, int], least: dict[int, int], room: int) -> dict[int, int]:
        share = {number: self._overview[number - 1].width for number in widest}
        spare = room - sum(widest.values())
        if spare >= 0:
            total = sum(share.values())
            return {n: wide + int(spare * share[n] / total) for n, wide in widest.items()}
        widths: dict[int, int] = {}
        while share:
            part = (room - sum(widths.values())) / sum(share.values())
            settled = {n: widest[n] for n in share if widest[n] <= part * share[n]}
            settled |= {n: least[n] for n in share if least[n] > part * share[n]}
            if not settled:
                return widths | {n: int(part * each) for n, each in share.items()}
            widths |= settled
            share = {n: each for n, each in share.items() if n not in settled}
        return widths

    # Rows

    def _fit_rows(self) -> None:
        """Give every row one line; where all entries have the room, as many as its words need."""
        rows, room = range(self._entries.rowCount()), self.viewport().height()
        one = row_height(1, self.font())
        self.verticalHeader().setDefaultSectionSize(one)
        self._set_heights([one for _row in rows] if self._tall else [])
        self._tall = False
        if len(rows) * one >= room:
            return
        lines = [self._lines(row) for row in rows]
        for most in range(MOST_LINES, 1, -1):
            heights = [row_height(min(each, most), self.font()) for each in lines]
            if sum(heights) < room:
                self._set_heights(heights)
                self._tall = True
                return

    def _set_heights(self, heights: list[int]) -> None:
        for row, height in enumerate(heights):
            self.verticalHeader().resizeSection(row, height)

    def _lines(self, row: int) -> int:
        """Return how many lines the words of an entry ask for."""
        shown = [n for n in range(1, self._entries.columnCount()) if not self.isColumnHidden(n)]
        return max(
            (
                len(cell_lines(self._text(row, n), self.font(), self.columnWidth(n), MOST_LINES))
                for n in shown
            ),
            default=1,
        )
