"""Rows with everything that is half typed in them, as JSON values and back."""

from __future__ import annotations

from collections.abc import Sequence

from smart_journal.domain.entry import Answer
from smart_journal.ui.forms.rows_model import Rows, as_rows


def raw_of(rows: Rows, kept: Sequence[int]) -> Answer | None:
    """Return the rows at the places `kept` and what is half typed in them; None without any."""
    if not kept:
        return None
    half: dict[str, Answer] = {
        f"{number}": dict(rows.half(index)) for number, index in enumerate(kept) if rows.half(index)
    }
    cells: list[Answer] = [dict(rows.cells(index)) for index in kept]
    return {"rows": cells, "half": half}


def load_raw(rows: Rows, raw: Answer | None) -> None:
    """Show what `raw_of` returned; anything else is passed over."""
    held = raw if isinstance(raw, dict) else {}
    half = held.get("half")
    typed = half if isinstance(half, dict) else {}
    found = as_rows(held.get("rows"))
    by_row = {number: typed.get(f"{number}") for number in range(len(found))}
    rows.load(found, {n: each for n, each in by_row.items() if isinstance(each, dict)})
