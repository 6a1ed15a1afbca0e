"""The numbers of a chart as a table that the keyboard and a screen reader can walk through."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from smart_journal.domain.words import Words
from smart_journal.insights.table import Table, shown

SEEN = 12  # rows seen at once; more scroll
MEASURED = 100  # rows that say how wide a column is
WIDEST = 0.4  # of the table: words that are longer end in dots, and a tip says all of them
_Index = QModelIndex | QPersistentModelIndex


class NumberModel(QAbstractTableModel):
    """The cells of a `Table`, as a person reads them; a row is put into words when it is seen."""

    def __init__(self) -> None:
        super().__init__()
        self._table = Table((), ())
        self._words: Words | None = None
        self._said: dict[int, tuple[str, ...]] = {}
        self._wordy: frozenset[int] = frozenset()

    def show_table(self, table: Table, words: Words) -> None:
        """Show other numbers."""
        self.beginResetModel()
        self._table, self._words = table, words
        self._said.clear()
        self._wordy = frozenset(
            at for row in table.rows for at, cell in enumerate(row) if isinstance(cell, str)
        )
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._table.headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, and that numbers stand at the right, words at the left."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._row(index.row())[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in self._wordy:
            return self._row(index.row())[index.column()]
        return (
            self._alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None
        )

    def _row(self, row: int) -> tuple[str, ...]:
        if row not in self._said and self._words is not None:
            one = Table(self._table.headings, (self._table.rows[row],))
            (self._said[row],) = shown(one, self._words)
        return self._said[row]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column, aligned as its numbers are."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table.headings[section]
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        left = not column or column in self._wordy
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter


class NumberTable(QTableView):
    """A quiet table; Tab leaves it, the arrow keys walk through it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = NumberModel()
        self.setModel(self._numbers)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setResizeContentsPrecision(MEASURED)

    def show_table(self, table: Table, words: Words, name: str) -> None:
        """Show the numbers; `name` is what a screen reader calls the table."""
        self.setAccessibleName(name)
        self._numbers.show_table(table, words)
        self._fit()

    def _fit(self) -> None:
        """Give every column its room, share what is left, and be as high as the rows need."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        most = round(self.viewport().width() * WIDEST)
        needed = [min(header.sectionSize(at), most) for at in range(header.count())]
        spare = max(0, self.viewport().width() - sum(needed))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for at, width in enumerate(needed):
            header.resizeSection(at, width + spare // len(needed))
        row = self.fontMetrics().height() + 12
        self.verticalHeader().setDefaultSectionSize(row)
        self.verticalHeader().setMinimumSectionSize(row)
        bar = self.horizontalScrollBar().sizeHint().height() if not spare else 0
        rows = min(self._numbers.rowCount(), SEEN)
        self.setFixedHeight(header.sizeHint().height() + rows * row + bar + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text size changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()
