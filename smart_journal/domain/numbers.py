"""Read numbers, ids and rows out of an answer that may be anything."""

from __future__ import annotations

from typing import TypeGuard

from smart_journal.domain.entry import Answer, Answers


def is_number(answer: Answer | None) -> TypeGuard[int | float]:
    """Return whether the answer is a number; a tick is none."""
    return isinstance(answer, int | float) and not isinstance(answer, bool)


def is_whole(answer: Answer | None) -> TypeGuard[int]:
    """Return whether the answer is a whole number; a tick is none."""
    return isinstance(answer, int) and not isinstance(answer, bool)


def whole(answer: Answer | None, low: int, high: int) -> int | None:
    """Return the answer as a whole number from `low` to `high`; None when it is not one."""
    return int(answer) if is_number(answer) and low <= answer <= high else None


def decimal(answer: Answer | None, low: float, high: float) -> float | None:
    """Return the answer as a number from `low` to `high`; None when it is not one."""
    return float(answer) if is_number(answer) and low <= answer <= high else None


def ids(answer: Answer | None) -> tuple[str, ...]:
    """Return the ids that an answer of picks or choices holds, one or many."""
    if isinstance(answer, str):
        return (answer,) if answer else ()
    return (
        tuple(each for each in answer if isinstance(each, str)) if isinstance(answer, list) else ()
    )


def rows(answer: Answer | None) -> tuple[Answers, ...]:
    """Return the rows that an answer holds; anything else in it is left out."""
    return (
        tuple(each for each in answer if isinstance(each, dict)) if isinstance(answer, list) else ()
    )
