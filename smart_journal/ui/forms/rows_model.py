"""The rows of one answer while they are edited, and which of them is in hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from smart_journal.domain.entry import Answer

Row = dict[str, Answer]


@dataclass(frozen=True, slots=True)
class Removed:
    """A row that was taken off, and where it stood."""

    index: int
    row: Row


def as_rows(answer: Answer | None) -> list[Row]:
    """Return the rows in an answer, passing over whatever is none."""
    if not isinstance(answer, list):
        return []
    return [row for row in answer if isinstance(row, dict)]


class Rows(QObject):
    """Keep `low` to `high` rows.

    `edited` tells of what the person did, `shown` of anything to redraw, `removed` of a row
    that can be put back.
    """

    edited = Signal()
    shown = Signal()
    removed = Signal(object)

    def __init__(self, low: int, high: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.low, self.high = low, high
        self._rows: list[Row] = []
        self._current = -1

    @property
    def rows(self) -> list[Row]:
        """Return copies of the rows, without empty cells."""
        return [dict(row) for row in self._rows]

    @property
    def current(self) -> int:
        """Return which row is in hand; -1 when none is."""
        return self._current

    @property
    def row(self) -> Row:
        """Return a copy of the row in hand; an empty one when none is."""
        return dict(self._rows[self._current]) if self._current >= 0 else {}

    @property
    def may_add(self) -> bool:
        """Return whether there is room for another row."""
        return len(self._rows) < self.high

    @property
    def may_remove(self) -> bool:
        """Return whether a row is in hand and more are left than there must be."""
        return self._current >= 0 and len(self._rows) > self.low

    def load(self, rows: Iterable[Row]) -> None:
        """Show other rows, none of them in hand."""
        self._rows = [dict(row) for row in rows][: self.high]
        self._current = -1
        self.shown.emit()

    def choose(self, index: int) -> None:
        """Take the row at `index` in hand; one that is not there is passed over."""
        if 0 <= index < len(self._rows) and index != self._current:
            self._current = index
            self.shown.emit()

    def write(self, column: str, value: Answer | None) -> None:
        """Write into the row in hand; None empties the cell."""
        if self._current < 0:
            return
        row = self._rows[self._current]
        before = row.get(column)
        if value is None:
            row.pop(column, None)
        else:
            row[column] = value
        if before != value:
            self._tell()

    def add(self, row: Row) -> None:
        """Add a row at the end and take it in hand, while there is room."""
        if self.may_add:
            self._rows.append(dict(row))
            self._current = len(self._rows) - 1
            self._tell()

    def remove(self) -> None:
        """Take the row in hand off; `removed` tells what `put_back` needs to undo it."""
        if not self.may_remove:
            return
        gone = Removed(self._current, self._rows.pop(self._current))
        self._current = min(self._current, len(self._rows) - 1)
        self._tell()
        self.removed.emit(gone)

    def put_back(self, gone: Removed) -> None:
        """Put a row that was taken off back where it stood, while there is room."""
        if self.may_add:
            self._current = min(gone.index, len(self._rows))
            self._rows.insert(self._current, dict(gone.row))
            self._tell()

    def move(self, step: int) -> None:
        """Move the row in hand up (-1) or down (1)."""
        to = self._current + step
        if self._current >= 0 and 0 <= to < len(self._rows):
            self._rows.insert(to, self._rows.pop(self._current))
            self._current = to
            self._tell()

    def _tell(self) -> None:
        self.shown.emit()
        self.edited.emit()
