"""Read a number out of an answer that may be anything."""

from __future__ import annotations

from smart_journal.domain.entry import Answer


def whole(answer: Answer | None, low: int, high: int) -> int | None:
    """Return the answer as a whole number from `low` to `high`; None when it is not one."""
    if isinstance(answer, bool) or not isinstance(answer, int | float):
        return None
    return int(answer) if low <= answer <= high else None
