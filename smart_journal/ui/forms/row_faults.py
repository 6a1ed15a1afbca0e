"""What keeps rows from being saved, and what a new row starts with."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field, FieldKind
from smart_journal.language import gettext as _
from smart_journal.ui.forms.date_field import proposed
from smart_journal.ui.forms.rows_model import Row, Rows


class Fault(NamedTuple):
    """What is wrong with one row, in which column."""

    row: int
    column: str
    sentence: str


def first_fault(field: Field, rows: Rows) -> Fault | None:
    """Return the first row that can't be kept as it is, by its place among the written ones."""
    for number, index in enumerate(rows.filled(), start=1):
        half, cells = rows.half(index), rows.cells(index)
        for column in field.fields:
            if column.id in half:
                said = _("Line {number}: “{question}” can't be read yet.")
            elif column.required and column.id not in cells:
                said = _("Line {number}: “{question}” is still needed.")
            else:
                continue
            return Fault(index, column.id, said.format(number=number, question=column.label))
    return None


def starting(field: Field, now: datetime) -> Row:
    """Return what a new row starts with: its moment where one comes first, proposed days."""
    first, *rest = field.fields
    cells: dict[str, Answer | None] = {each.id: proposed(each, now.date()) for each in rest}
    if first.kind is FieldKind.DATE:
        at = now.replace(tzinfo=None)
        cells[first.id] = at.isoformat(timespec="minutes") if first.time else f"{at.date()}"
    return {column: answer for column, answer in cells.items() if answer is not None}
