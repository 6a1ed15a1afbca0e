"""Numbered scripts are the only way any file gets its schema, a new one too."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from smart_journal.domain.errors import NewerJournal
from smart_journal.language import gettext as _
from smart_journal.storage.files import (
    PRIVATE_FILE,
    fsync_file,
    fsync_folder,
    make_private_folder,
    telling_disk_trouble,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from smart_journal.storage.connection import Connection

    complete_statement = sqlite3.complete_statement
else:
    from sqlcipher3.dbapi2 import complete_statement

_NAME = re.compile(r"(\d{4})\.sql")


@dataclass(frozen=True, slots=True)
class Step:
    """One script, and the schema version it leads to."""

    version: int
    sql: str


def shipped_steps() -> tuple[Step, ...]:
    """Return the program's own steps, in order."""
    return steps_in(Path(__file__).parent / "migrations")


def steps_in(folder: Path) -> tuple[Step, ...]:
    """Return the steps of a folder's numbered scripts, in order; none may be missing."""
    steps = tuple(
        Step(int(match.group(1)), path.read_text(encoding="utf-8"))
        for path in sorted(folder.iterdir())
        if (match := _NAME.fullmatch(path.name))
    )
    if [step.version for step in steps] != list(range(1, len(steps) + 1)):
        raise ValueError("the numbers of the schema scripts have a gap")
    return steps


def migrate(
    connection: Connection, steps: Sequence[Step], *, backups: Path | None, now: datetime
) -> None:
    """Bring the file to the last step's schema, one transaction a step.

    A file that already has a schema is first copied, encrypted, into `backups`. A step that
    fails leaves the file at the step before. Raises NewerJournal when the file is ahead of us.
    """
    have = connection.rows("PRAGMA user_version")[0][0]
    newest = steps[-1].version
    if have > newest:
        raise NewerJournal(
            _("A newer version of Smart Journal wrote this journal. Please update the program.")
        )
    if 0 < have < newest and backups is not None:
        _copy_before(connection, backups, have, now)
    for step in steps[have:]:
        with connection.transaction():
            for statement in statements(step.sql):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {step.version:d}")


def statements(script: str) -> Iterator[str]:
    """Yield the statements of a script; `executescript` would commit behind our back."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if complete_statement(statement):
            yield statement
            statement = ""
    if any(line and not line.startswith("--") for line in map(str.strip, statement.splitlines())):
        raise ValueError("the schema script ends inside a statement")


def _copy_before(connection: Connection, backups: Path, version: int, now: datetime) -> None:
    target = backups / f"before-schema-{version + 1}-{now:%Y%m%dT%H%M%S}.db"
    part = target.with_suffix(".part")
    with telling_disk_trouble():
        make_private_folder(backups)
        part.unlink(missing_ok=True)
        with connection.lifted():
            connection.execute("VACUUM INTO ?", (str(part),))
        part.chmod(PRIVATE_FILE)
        fsync_file(part)
        part.replace(target)
        fsync_folder(backups)
