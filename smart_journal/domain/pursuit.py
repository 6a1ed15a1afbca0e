"""Pursuits, read out of their pages: what was expected of each, and each time it was done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from smart_journal.domain.dates import moment_of
from smart_journal.domain.entry import Answers, Entry
from smart_journal.domain.numbers import rows, whole

PURSUITS = "pursuits"
ACTIVITY = "activity"  # the list of activities


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One time that something was done: when (local wall time), and how enjoyable, 0 to 10."""

    when: datetime
    enjoyment: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pursuit:
    """One pursuit: the id of its activity, the enjoyment expected, 0 to 10, and its sessions."""

    activity: str
    expected: int | None = None
    sessions: tuple[Session, ...] = ()
    entry: str = ""

    @classmethod
    def of(cls, entry: Entry) -> Pursuit:
        """Return the pursuit that an entry records; sessions without a day are left out."""
        activity = entry.answers.get("activity")
        sessions = (_session(row) for row in rows(entry.answers.get("sessions")))
        return cls(
            activity=activity if isinstance(activity, str) else "",
            expected=whole(entry.answers.get("expected"), 0, 10),
            sessions=tuple(session for session in sessions if session is not None),
            entry=entry.id,
        )


def _session(row: Answers) -> Session | None:
    when = moment_of(row.get("when"))
    if when is None:
        return None
    return Session(when=when, enjoyment=whole(row.get("enjoyment"), 0, 10))
