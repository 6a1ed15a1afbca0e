"""Read invented journals once for all tests."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from smart_journal.domain.entry import Entry
from smart_journal.domain.urge import URGE_LOG
from smart_journal.sample.journal import entries
from smart_journal.sample.profiles import Profile

UNTIL = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


@cache
def life(profile: Profile, seed: int) -> tuple[Entry, ...]:
    """Return the entries of one invented journal."""
    return tuple(entries(profile, seed=seed, until=UNTIL))


def urges(profile: Profile, seed: int) -> list[Entry]:
    """Return its urges."""
    return [entry for entry in life(profile, seed) if entry.tool == URGE_LOG]


def texts(entry: Entry) -> list[str]:
    """Return all that is written in own words in an entry, numbers and ids left out."""
    written = [answer for answer in entry.answers.values() if isinstance(answer, str)]
    rows = entry.answers.get("areas", [])
    if isinstance(rows, list):
        written += [str(row["note"]) for row in rows if isinstance(row, dict) and "note" in row]
    return written
