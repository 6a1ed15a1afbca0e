"""The items of one list as a calm table: what each says, how it stands, where it is used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.services.list_use import Use
from smart_journal.services.lists import Item
from smart_journal.ui.widgets.entry_table_view import EntryTableView
from smart_journal.ui.widgets.row_delegate import RowDelegate

_WORDING, _STATE, _USE = range(3)
_WIDEST_STATE = 0.35  # of the table
_ROW_EMS = 1.9
_LEAST_LETTERS = 50  # in a narrower table the numbers give way


class ItemTable(EntryTableView):
    """One row for each item; Enter changes it, Delete puts it away."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Item] = []
        self._model = QStandardItemModel(0, 3, self)
        self.setModel(self._model)
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_items(self, items: Sequence[Item], *, counted: bool) -> None:
        """Show the items, and a column for their use where that can be `counted`."""
        kept = self.chosen()
        self._rows = list(items)
        self._model.clear()
        self._model.setHorizontalHeaderLabels(
            [_("What it says"), _("How it stands"), _("Picked in")]
        )
        for column in range(3):
            self._model.horizontalHeaderItem(column).setTextAlignment(
                Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            )
        for item in items:
            cells = [QStandardItem(text) for text in (item.wording, _state(item), "")]
            cells[_WORDING].setToolTip(item.wording)
            cells[_STATE].setToolTip(cells[_STATE].text())
            if item.retired:
                for cell in cells:
                    cell.setForeground(self.palette().placeholderText())
            self._model.appendRow(cells)
        self._counted = counted
        self._size()
        self.choose(kept.id if kept else "")

    def show_use(self, use: Use) -> None:
        """Show in how many entries each item was picked."""
        for row, item in enumerate(self._rows):
            count = use.counts.get(item.id, 0)
            words = ngettext("{count} entry", "{count} entries", count).format(count=count)
            self._model.item(row, _USE).setText(words if count else "")
        self._size()

    def chosen(self) -> Item | None:
        """Return the item of the chosen row."""
        rows = self.selectionModel().selectedRows()
        return self._rows[rows[0].row()] if rows else None

    def choose(self, item_id: str) -> None:
        """Choose the row of an item; the first one where it is not there."""
        if self._rows:
            found = (row for row, item in enumerate(self._rows) if item.id == item_id)
            index = self._model.index(next(found, 0), 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns what they need, and the wording the rest."""
        super().resizeEvent(event)
        self._size()

    def _size(self) -> None:
        room, metrics = self.viewport().width(), self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(round(_ROW_EMS * metrics.height()))
        narrow = room < _LEAST_LETTERS * metrics.averageCharWidth()
        self.setColumnHidden(_USE, narrow or not self._counted)
        pad = metrics.averageCharWidth() * 3
        state = min(self.sizeHintForColumn(_STATE) + pad, round(_WIDEST_STATE * room))
        use = 0 if self.isColumnHidden(_USE) else self._wide(_USE) + pad
        header = self.horizontalHeader()
        header.resizeSection(_STATE, max(state, self._heading(_STATE) + pad))
        header.resizeSection(_USE, use)
        header.resizeSection(_WORDING, max(0, room - header.sectionSize(_STATE) - use))

    def _wide(self, column: int) -> int:
        return max(self.sizeHintForColumn(column), self._heading(column))

    def _heading(self, column: int) -> int:
        words = str(self._model.headerData(column, Qt.Orientation.Horizontal) or "")
        return self.fontMetrics().horizontalAdvance(words)


def _state(item: Item) -> str:
    if item.into:
        return _("is one with “{other}”").format(other=item.label)
    if item.retired:
        return _("put away")
    return _("my own") if item.own else _("from the program")
