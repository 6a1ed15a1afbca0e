"""Read days and moments out of an answer that may be anything."""

from __future__ import annotations

from datetime import date, datetime

from smart_journal.domain.entry import Answer


def moment_of(answer: Answer | None) -> datetime | None:
    """Return the answer as local wall time, midnight where it is a day; None if it is neither."""
    if not isinstance(answer, str):
        return None
    try:
        return datetime.fromisoformat(answer).replace(tzinfo=None)
    except ValueError:
        return None


def date_of(answer: Answer | None) -> date | None:
    """Return the answer as a day; None when it is not one."""
    moment = moment_of(answer)
    return None if moment is None else moment.date()
