"""The entries behind a point of a chart, read on as they are scrolled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smart_journal.domain.entry import Entry
from smart_journal.language import gettext as _
from smart_journal.services.wording import overview_words
from smart_journal.ui.context import Context
from smart_journal.ui.dates import when_words

Index = QModelIndex | QPersistentModelIndex
PAGE = 40
WHEN, PAGE_NAME, SAID = range(3)


class BehindModel(QAbstractTableModel):
    """Newest entries first: when, on which page, what it says. Those in the bin are left out."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._ids: list[str] = []
        self._rows: list[Entry] = []

    def show_entries(self, ids: Sequence[str]) -> None:
        """Show the entries with these ids, given oldest first."""
        self.beginResetModel()
        self._ids = list(reversed(ids))
        self._rows = self._read()
        self.endResetModel()

    def _read(self) -> list[Entry]:
        """Return the next entries; without any there are no more."""
        session = self._context.session
        found: list[Entry] = []
        while self._ids and len(found) < PAGE:
            entry = session.entries.get(self._ids.pop(0))
            known = entry is not None and entry.tool in session.catalogue.tools
            if entry is not None and known and entry.binned is None:
                found.append(entry)
        return found

    def entry(self, row: int) -> Entry:
        """Return the entry shown in a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many entries were read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the columns."""
        return 0 if parent.isValid() else SAID + 1

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Return whether older entries wait."""
        return not parent.isValid() and bool(self._ids)

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        """Read the next older entries."""
        if parent.isValid():
            return
        if older := self._read():
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
            return (_("When"), _("Page"), _("What it says"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(self._rows[index.row()], index.column())
        return None

    def _text(self, entry: Entry, column: int) -> str:
        session, words = self._context.session, self._context.words
        tool = session.catalogue.tools[entry.tool]
        if column == WHEN:
            return when_words(entry.at, session.clock().date(), words)
        if column == PAGE_NAME:
            return tool.title
        return overview_words(tool, entry.answers, session.lists.label, words)
