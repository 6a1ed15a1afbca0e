"""A long narrow table in parts beside one another."""

from __future__ import annotations

from collections.abc import Sequence

from smart_journal.printing.block import Block
from smart_journal.printing.look import Look
from smart_journal.printing.side import Side
from smart_journal.printing.table import Column, Table, cells

Row = tuple[str, ...]

PAD, PART_GAP = 4.0, 28.0


def plain_table(
    look: Look, columns: Sequence[Column], rows: Sequence[Row], *, before: float
) -> Table:
    """Return a quiet table of figures, without lines between the columns."""
    return Table(
        look=look,
        columns=tuple(columns),
        rows=cells(look, columns, rows, lead=False),
        grid=False,
        pad=(PAD, 2.6),
        before=before,
    )


def parted_table(
    look: Look, columns: Sequence[Column], rows: Sequence[Row], *, parts: int, before: float
) -> Block:
    """Return the rows in so many parts, read down the first, then down the next."""
    each = -(-len(rows) // parts)
    starts = range(0, len(rows), each)
    return Side(
        widths=(1 / len(starts),) * len(starts),
        items=tuple(
            plain_table(look, columns, rows[start : start + each], before=0.0) for start in starts
        ),
        gap=PART_GAP,
        before=before,
    )
