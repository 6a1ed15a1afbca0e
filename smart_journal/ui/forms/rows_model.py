"""The rows of one answer while they are edited, and which of them is in hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from smart_journal.domain.entry import Answer

Row = dict[str, Answer]


@dataclass(frozen=True, slots=True)
class Removed:
    """A row that was taken off, and where it stood."""

    index: int
    row: Row


@dataclass(slots=True)
class _Held:
    """A row, what is half typed in it (the `raw` of its editors), and what it started with."""

    cells: Row
    half: Row = field(default_factory=dict)
    start: Row = field(default_factory=dict)


def as_rows(answer: Answer | None) -> list[Row]:
    """Return the rows in an answer, passing over whatever is none."""
    if not isinstance(answer, list):
        return []
    return [row for row in answer if isinstance(row, dict)]


class Rows(QObject):
    """Keep up to `high` rows, and no fewer than `low` once there are as many.

    `edited` tells of what the person did, `shown` of rows that came, went, moved or were taken
    in hand, `written` of a cell of the row in hand, `removed` of a row that can be put back.
    """

    edited = Signal()
    shown = Signal()
    written = Signal()
    removed = Signal(object)

    def __init__(self, low: int, high: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.low, self.high = low, high
        self._rows: list[_Held] = []
        self._current = -1

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def rows(self) -> list[Row]:
        """Return copies of the rows, without empty cells."""
        return [dict(held.cells) for held in self._rows]

    @property
    def current(self) -> int:
        """Return which row is in hand; -1 when none is."""
        return self._current

    @property
    def row(self) -> Row:
        """Return a copy of the row in hand; an empty one when none is."""
        return dict(self._rows[self._current].cells) if self._current >= 0 else {}

    @property
    def may_add(self) -> bool:
        """Return whether there is room for another row."""
        return len(self._rows) < self.high

    @property
    def may_remove(self) -> bool:
        """Return whether a row is in hand and more are left than there must be."""
        return self._current >= 0 and len(self._rows) > self.low

    def cells(self, index: int) -> Row:
        """Return the row at `index`, to look at and not to change."""
        return self._rows[index].cells

    def half(self, index: int) -> Row:
        """Return what is half typed in the row at `index`, by column."""
        return self._rows[index].half

    def is_empty(self, index: int) -> bool:
        """Return whether nobody has written anything in the row at `index`."""
        held = self._rows[index]
        return not held.half and held.cells in ({}, held.start)

    def filled(self) -> list[int]:
        """Return the places of the rows in which something is written."""
        return [index for index in range(len(self._rows)) if not self.is_empty(index)]

    def load(self, rows: Iterable[Row], half: dict[int, Row] | None = None) -> None:
        """Show other rows, none of them in hand; `half` is half typed, by row."""
        half = half or {}
        self._rows = [
            _Held(dict(row), dict(half.get(number, {}))) for number, row in enumerate(rows)
        ][: self.high]
        self._current = -1
        self.shown.emit()

    def choose(self, index: int) -> None:
        """Take the row at `index` in hand; one that is not there is passed over."""
        if 0 <= index < len(self._rows) and index != self._current:
            self._current = index
            self.shown.emit()

    def rest(self) -> None:
        """Take no row in hand."""
        if self._current >= 0:
            self._current = -1
            self.shown.emit()

    def write(self, column: str, value: Answer | None, half: Answer | None = None) -> None:
        """Write into the row in hand; None empties the cell. `half` is what is half typed."""
        if self._current < 0:
            return
        held = self._rows[self._current]
        before = held.cells.get(column), held.half.get(column)
        for cells, new in ((held.cells, value), (held.half, half)):
            if new is None:
                cells.pop(column, None)
            else:
                cells[column] = new
        if before != (value, half):
            self.written.emit()
            self.edited.emit()

    def add(self, row: Row, *, start: bool = False) -> None:
        """Add a row at the end and take it in hand, while there is room.

        One that is a `start` counts as empty until something else is written in it.
        """
        if self.may_add:
            self._rows.append(_Held(dict(row), start=dict(row) if start else {}))
            self._current = len(self._rows) - 1
            self._tell()

    def remove(self) -> None:
        """Take the row in hand off; `removed` tells what `put_back` needs to undo it."""
        if not self.may_remove:
            return
        gone = Removed(self._current, self._rows.pop(self._current).cells)
        self._current = min(self._current, len(self._rows) - 1)
        self._tell()
        self.removed.emit(gone)

    def drop(self, index: int) -> None:
        """Take an empty row off, with nothing to put back; none is in hand then."""
        self._rows.pop(index)
        self._current = -1
        self._tell()

    def put_back(self, gone: Removed) -> None:
        """Put a row that was taken off back where it stood, while there is room."""
        if self.may_add:
            self._current = min(gone.index, len(self._rows))
            self._rows.insert(self._current, _Held(dict(gone.row)))
            self._tell()

    def move(self, step: int) -> None:
        """Move the row in hand up (-1) or down (1)."""
        self.move_to(self._current, self._current + step)

    def move_to(self, index: int, to: int) -> None:
        """Move the row at `index` to the place `to`; the row in hand stays in hand."""
        places = range(len(self._rows))
        if index not in places or to not in places or index == to:
            return
        in_hand = self._rows[self._current] if self._current >= 0 else None
        self._rows.insert(to, self._rows.pop(index))
        if in_hand is not None:
            self._current = next(n for n, held in enumerate(self._rows) if held is in_hand)
        self._tell()

    def _tell(self) -> None:
        self.shown.emit()
        self.edited.emit()
