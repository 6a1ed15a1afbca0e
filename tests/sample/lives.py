"""Read invented journals once for all tests."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache

from smart_journal.domain.entry import Answer, Entry
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
    """Return all that is written in words in an entry, rows included, and ids of choices."""
    return list(_words(entry.answers))


def _words(answer: Answer) -> Iterator[str]:
    if isinstance(answer, str):
        yield answer
    elif isinstance(answer, dict):
        for each in answer.values():
            yield from _words(each)
    elif isinstance(answer, list):
        for each in answer:
            yield from _words(each)
