"""Small journals for tests, made with a random key: no passphrase, so they open in 2 ms."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from smart_journal.domain.entry import Entry
from smart_journal.domain.urge import URGE_LOG
from smart_journal.storage import vault
from smart_journal.storage.keys import DataKey

if TYPE_CHECKING:
    from pathlib import Path

    from smart_journal.domain.entry import Answers

NOW = datetime(2026, 11, 23, 18, 5, tzinfo=UTC)
HERE = timezone(timedelta(hours=2))


def new_journal(folder: Path) -> DataKey:
    """Make a journal in the folder and return its key."""
    key = DataKey.random()
    vault.create_with_key(folder, key, now=NOW)
    return key


def entry(
    day: int = 0,
    *,
    tool: str = URGE_LOG,
    note: str = "",
    answers: Answers | None = None,
    behaviours: tuple[str, ...] = ("b1",),
) -> Entry:
    """Return an entry `day` days after 1 March 2026, 21:30 two hours east of Greenwich."""
    return Entry.new(
        tool=tool,
        tool_version=1,
        at=datetime(2026, 3, 1, 21, 30, tzinfo=HERE) + timedelta(days=day),
        answers=answers or {"strength": 1 + day % 10},
        now=NOW,
        behaviours=behaviours,
        note=note,
    )


def flip(path: Path, place: int, bit: int = 0) -> None:
    """Change one bit of a file that no connection of this process has open."""
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ (1 << bit)]))
