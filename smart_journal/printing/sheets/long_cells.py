"""Answers too long for a table's cell: cut there, and printed whole below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from smart_journal.printing.block import Block
from smart_journal.printing.labelled import labelled
from smart_journal.printing.look import Look
from smart_journal.printing.prose import prose
from smart_journal.printing.shorten import shortened

# A cell longer than this would make a nearly empty page.
_LONGEST = 8

# Says whose answer it is, by the numbers of the row and the column.
Title = Callable[[int, int], str]


def cut_long(
    look: Look, rows: Sequence[Sequence[str]], widths: Sequence[float], title: Title
) -> tuple[list[list[str]], list[Block]]:
    """Return the rows with no cell too long for its width, and what was cut as blocks."""
    short: list[list[str]] = []
    below: list[Block] = []
    for n, row in enumerate(rows):
        cells = [
            shortened(whole, look.cell, wide, _LONGEST)
            for whole, wide in zip(row, widths, strict=True)
        ]
        short.append(cells)
        for at, (cell, whole) in enumerate(zip(cells, row, strict=True)):
            if cell != whole:
                body = prose(whole, look.body, before=look.gap(4))
                below.append(labelled(look, title(n, at), "", body, before=look.gap(13)))
    return short, below
