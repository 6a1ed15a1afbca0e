"""A tool's entries as a table that reads on as it is scrolled."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smart_journal.domain.entry import Entry
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.services.session import Session
from smart_journal.services.wording import fields_words
from smart_journal.ui.dates import QtWords, when_words

Index = QModelIndex | QPersistentModelIndex
PAGE = 100


class EntryModel(QAbstractTableModel):
    """Newest entries first; the first column says when, the others are the tool's overview."""

    def __init__(self, session: Session, tool: Tool, words: QtWords, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tool, self._words = session, tool, words
        self._rows: list[Entry] = []
        self._texts: dict[str, list[str]] = {}
        self._more = False
        self._binned = False

    @property
    def binned(self) -> bool:
        """Return whether the bin is shown instead of the entries."""
        return self._binned

    def reload(self, words: QtWords, *, binned: bool) -> None:
        """Read the first page anew."""
        self.beginResetModel()
        self._words, self._binned = words, binned
        self._rows = self._session.entries.recent(self._tool.id, binned=binned, limit=PAGE)
        self._texts.clear()
        self._more = len(self._rows) == PAGE
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """Return the entry shown in a row."""
        return self._rows[row]

    def row_of(self, entry_id: str) -> int:
        """Return the row of an entry among those read so far, or -1."""
        return next((n for n, entry in enumerate(self._rows) if entry.id == entry_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many entries were read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the columns: the moment and the overview."""
        return 0 if parent.isValid() else 1 + len(self._tool.overview)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Return whether older entries wait."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        """Read the next page of older entries."""
        if parent.isValid() or not self._more:
            return
        older = self._session.entries.recent(
            self._tool.id, before=self._rows[-1], binned=self._binned, limit=PAGE
        )
        self._more = len(older) == PAGE
        if older:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(older) - 1)
            self._rows += older
            self.endInsertRows()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _("When") if section == 0 else self._tool.overview[section - 1].label
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._row_texts(self._rows[index.row()])[index.column()]
        return None

    def _row_texts(self, entry: Entry) -> list[str]:
        if entry.id not in self._texts:
            label = self._session.lists.label
            self._texts[entry.id] = [
                when_words(entry.at, self._today(), self._words),
                *(
                    " ".join(
                        fields_words(
                            self._tool, column.fields, entry.answers, label, self._words
                        ).split()
                    )
                    for column in self._tool.overview
                ),
            ]
        return self._texts[entry.id]

    def _today(self) -> date:
        return self._session.clock().date()
