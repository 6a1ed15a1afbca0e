"""The table that stands beside every chart."""

from __future__ import annotations

from typing import NamedTuple

EMPTY_CELL = "–"


class Table(NamedTuple):
    """The numbers of a chart as words: one heading a column, every row as long as the headings."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
