"""The table that stands beside every chart: its numbers, as values and as words."""

from __future__ import annotations

import csv
from datetime import date, datetime
from io import StringIO
from typing import NamedTuple

from smart_journal.domain.words import Words

EMPTY_CELL = "–"
DECIMALS = 1
# What a spreadsheet would take as the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_BOM = "\ufeff"  # tells spreadsheets that the file is UTF-8

Cell = str | int | float | date | datetime | None


class Table(NamedTuple):
    """The numbers of a chart: one heading a column, every row as long as the headings.

    None is what is not known; a datetime is local wall time.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def shown(table: Table, words: Words) -> tuple[tuple[str, ...], ...]:
    """Return the rows as a person reads them; a float has one decimal."""
    return tuple(tuple(_shown(cell, words) for cell in row) for row in table.rows)


def csv_text(table: Table) -> str:
    """Return the table as CSV: ISO dates, points as decimal marks, nothing that is a formula."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([_plain(heading) for heading in table.headings])
    writer.writerows([_plain(cell) for cell in row] for row in table.rows)
    return _BOM + text.getvalue()


def _shown(cell: Cell, words: Words) -> str:
    match cell:
        case None:
            return EMPTY_CELL
        case str():
            return cell
        case datetime():
            return f"{words.day(cell.date())}, {words.time(cell)}"
        case date():
            return words.day(cell)
        case float():
            return words.number(cell, DECIMALS)
    return words.number(cell)


def _plain(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case str():
            return f"'{cell}" if cell.startswith(_FORMULA) else cell
        case datetime():
            return cell.isoformat(sep=" ", timespec="minutes")
        case date():
            return cell.isoformat()
        case float():
            return f"{cell:.4g}" if cell else "0"
    return str(cell)
