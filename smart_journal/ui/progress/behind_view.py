"""Behind a point of a chart: the entries it is made of, each a key away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.ui.context import Context
from smart_journal.ui.progress.behind_model import PAGE_NAME, WHEN, BehindModel
from smart_journal.ui.widgets.cell_text import MARGIN, row_height
from smart_journal.ui.widgets.entry_table_view import EntryTableView
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.row_delegate import RowDelegate


class BehindTable(EntryTableView):
    """Rows of one line: when, on which page where they are of several, what it says."""

    def __init__(self, model: BehindModel) -> None:
        super().__init__()
        self._entries = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(RowDelegate(self))
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give the moment and the page the room they need, and the rest to the words."""
        header, room = self.horizontalHeader(), self.viewport().width()
        for column in (WHEN, PAGE_NAME):
            header.resizeSection(column, min(self._widest(column), room // 3))
        self.verticalHeader().setDefaultSectionSize(row_height(1, self.font()))

    def _widest(self, column: int) -> int:
        rows = range(self._entries.rowCount())
        texts = [str(self._entries.index(row, column).data()) for row in rows]
        advance = self.fontMetrics().horizontalAdvance
        return max(map(advance, texts), default=0) + 2 * MARGIN + 2


class BehindView(QFrame):
    """Emits `opened` with a tool and an entry, `closed` when the person goes back."""

    opened = Signal(str, str)
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._context = context
        self._shown: Sequence[str] = ()
        self._model = BehindModel(context, self)
        self._model.rowsInserted.connect(self._show_pages)
        self.back = QPushButton(_("Back to the chart"))
        self.back.clicked.connect(self.closed)
        self._sentence = label("")
        self._count = label("", "heading")
        self.table = BehindTable(self._model)
        self.table.opened.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        top = QHBoxLayout()
        top.addWidget(self._count, 1)
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._sentence)
        column.addWidget(self.table, 1)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def show_entries(self, sentence: str, ids: Sequence[str]) -> None:
        """Show the entries behind a mark; `sentence` is what the mark says."""
        count = ngettext(
            "Behind this point: {count} entry", "Behind this point: {count} entries", len(ids)
        ).format(count=self._context.words.number(len(ids)))
        self._sentence.setText(sentence)
        self._count.setText(count)
        self.table.setAccessibleName(count)
        self.table.setAccessibleDescription(sentence)
        self._shown = ids
        self._read(0)

    def refresh(self) -> None:
        """Read the entries anew: they may have been changed."""
        self._read(self.table.currentIndex().row())

    def _read(self, row: int) -> None:
        self._model.show_entries(self._shown)
        self._show_pages()
        self.table.fit()
        self.table.setCurrentIndex(self._model.index(max(0, row), WHEN))

    def _show_pages(self) -> None:
        """Say of each entry which page it is of where they are of several."""
        tools = {self._model.entry(row).tool for row in range(self._model.rowCount())}
        self.table.setColumnHidden(PAGE_NAME, len(tools) < 2)

    def take_focus(self) -> None:
        """Put the keyboard into the rows."""
        self.table.setFocus()

    def _open(self, index: QModelIndex) -> None:
        entry = self._model.entry(index.row())
        self.opened.emit(entry.tool, entry.id)
