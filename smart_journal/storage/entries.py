"""Entries: one row for what an entry says now, one for each revision before."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from smart_journal.domain.entry_json import from_json, to_json
from smart_journal.storage import faults

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from smart_journal.domain.entry import Entry
    from smart_journal.storage.connection import Row
    from smart_journal.storage.seal import Sheet

TABLE = "entry"
_BATCH = 500
_NUMBERS = "SELECT number FROM entry WHERE number > ? AND binned = 0 ORDER BY number LIMIT ?"

_SELECT = "SELECT id, revision, digest, body, tool, at, binned, archived FROM entry WHERE "
_SAVE = """
    INSERT INTO entry (id, tool, at, utc_offset, binned, archived, revision, digest, body)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        tool = excluded.tool, at = excluded.at, utc_offset = excluded.utc_offset,
        binned = excluded.binned, archived = excluded.archived,
        revision = excluded.revision, digest = excluded.digest, body = excluded.body
"""
_KEEP = """
    INSERT INTO revision (entry, revision, digest, body)
    SELECT id, revision, digest, body FROM entry WHERE id = ?
    ON CONFLICT (entry, revision) DO NOTHING
"""
# The expressions are, letter for letter, those of the index `entry_links`.
LINKING = """
    SELECT number FROM entry INDEXED BY entry_links
    WHERE json_extract(body, '$.links') <> '[]' AND binned IN (0, ?)
        AND instr(json_extract(body, '$.links'), ?)
"""


def page_key(entry: Entry) -> tuple[str, str]:
    """Return what `EntryTable.recent` takes as `before` to go on after this entry."""
    return wall_time(entry.at), entry.id


def wall_time(moment: datetime) -> str:
    """Return the local wall time as text that sorts by time."""
    return moment.replace(tzinfo=None).isoformat()


class EntryTable:
    """The entries of a journal; every one is proved by its digest when it is read.

    Reading raises DamagedJournal where a row is not what was written.
    """

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._connection = sheet.connection

    def save(self, entries: Iterable[Entry], *, drafts_done: Iterable[str] = ()) -> None:
        """Commit the entries and drop the drafts they came from, all or nothing.

        A replaced revision is kept. Saving the same revision again changes nothing.
        Raises CannotWrite or DamagedJournal; ValueError when one revision has two texts.
        """
        with self._connection.transaction():
            for entry in entries:
                self._save_one(entry)
            for slot in drafts_done:
                self._connection.execute("DELETE FROM draft WHERE slot = ?", (slot,))

    def get(self, entry_id: str) -> Entry | None:
        """Return the entry, binned or not; None when there is none."""
        return next(iter(self._entries("id = ?", (entry_id,))), None)

    def recent(
        self,
        tool: str,
        *,
        limit: int,
        before: tuple[str, str] | None = None,
        binned: bool = False,
        archived: bool | None = None,
    ) -> list[Entry]:
        """Return at most `limit` entries of the tool, newest wall time first.

        `before` is the `page_key` of the last entry already seen. `binned` asks for those in
        the bin instead; `archived` narrows to those that are, or are not, archived.
        """
        rule = "tool = ? AND binned = ?"
        values: list[str | int] = [tool, int(binned)]
        if before is not None:
            rule += " AND (at, id) < (?, ?)"
            values += before
        if archived is not None:
            rule += " AND archived = ?"
            values.append(int(archived))
        return self._entries(f"{rule} ORDER BY at DESC, id DESC LIMIT ?", (*values, limit))

    def between(self, tool: str, first: datetime, last: datetime) -> list[Entry]:
        """Return the tool's entries from `first` until before `last`, oldest first.

        Both are local wall times. Entries in the bin are left out.
        """
        rule = "tool = ? AND binned = 0 AND at >= ? AND at < ? ORDER BY at, id"
        return self._entries(rule, (tool, wall_time(first), wall_time(last)))

    def linking_to(self, entry_id: str, *, binned: bool = False) -> list[Entry]:
        """Return the entries of any tool that link to this one, oldest first.

        Those in the bin are left out unless `binned` asks for them too.
        """
        rule = f"number IN ({LINKING}) ORDER BY at, id"
        found = self._entries(rule, (int(binned), json.dumps(entry_id, ensure_ascii=False)))
        # The kind of a link could read like an id.
        return [entry for entry in found if any(link.to == entry_id for link in entry.links)]

    def everything(self) -> Iterator[Entry]:
        """Yield the entries of all tools that are not in the bin, in the order they were made."""
        after = -1
        while numbers := self._connection.rows(_NUMBERS, (after, _BATCH)):
            last = int(numbers[-1][0])
            yield from self._entries(
                "number > ? AND number <= ? AND binned = 0 ORDER BY number", (after, last)
            )
            after = last

    def items(self, tool: str) -> list[Entry]:
        """Return all entries of a list tool that are not in the bin, oldest first."""
        return self._entries("tool = ? AND binned = 0 ORDER BY at, id", (tool,))

    def latest(self, tool: str) -> Entry | None:
        """Return the tool's newest entry that is not in the bin."""
        return next(iter(self.recent(tool, limit=1)), None)

    def oldest(self, tool: str) -> Entry | None:
        """Return the tool's oldest entry that is not in the bin."""
        rule = "tool = ? AND binned = 0 ORDER BY at, id LIMIT 1"
        return next(iter(self._entries(rule, (tool,))), None)

    def first_moment(self, tools: Iterable[str]) -> datetime | None:
        """Return the wall time of the oldest entry of any of the tools; None without one."""
        sql = "SELECT min(at) FROM entry WHERE tool = ? AND binned = 0"
        found = [self._connection.rows(sql, (tool,))[0][0] for tool in tools]
        return min((datetime.fromisoformat(at) for at in found if at is not None), default=None)

    def count(self, tool: str, *, binned: bool = False, most: int | None = None) -> int:
        """Return how many entries the tool has, outside the bin or in it.

        Counting stops at `most`: a hundred thousand take 27 ms.
        """
        sql = "SELECT count(*) FROM (SELECT 1 FROM entry WHERE tool = ? AND binned = ? LIMIT ?)"
        limit = -1 if most is None else most
        return int(self._connection.rows(sql, (tool, int(binned), limit))[0][0])

    def revisions(self, entry_id: str) -> list[Entry]:
        """Return what the entry says now and said before, newest first."""
        now = self.get(entry_id)
        if now is None:
            return []
        rows = self._connection.rows(
            "SELECT entry, revision, digest, body FROM revision WHERE entry = ?"
            " AND revision <> ? ORDER BY number DESC",
            (entry_id, now.revision),
        )
        return [now, *(from_json(self._body(row)) for row in rows)]

    def count_revisions(self, entry_id: str) -> int:
        """Return how many revisions the entry has, the present one included."""
        sql = """
            SELECT count(*) FROM (
                SELECT revision FROM entry WHERE id = ?
                UNION SELECT revision FROM revision WHERE entry = ?
            )
        """
        return int(self._connection.rows(sql, (entry_id, entry_id))[0][0])

    def _entries(self, rule: str, values: tuple[str | int, ...]) -> list[Entry]:
        return [self._entry(row) for row in self._connection.rows(_SELECT + rule, values)]

    def _save_one(self, entry: Entry) -> None:
        body = to_json(entry)
        digest = self._sheet.seal.of(TABLE, entry.id, entry.revision, body)
        stored = self._connection.rows(
            "SELECT revision, digest FROM entry WHERE id = ?", (entry.id,)
        )
        if stored and stored[0][0] == entry.revision:
            if stored[0][1] != digest:
                raise ValueError("a changed entry needs a new revision")
            return
        if stored:
            self._connection.execute(_KEEP, (entry.id,))
        offset = entry.at.utcoffset()
        self._connection.execute(
            _SAVE,
            (
                entry.id,
                entry.tool,
                wall_time(entry.at),
                int(offset.total_seconds()) if offset else 0,
                int(entry.binned is not None),
                int(entry.archived),
                entry.revision,
                digest,
                body,
            ),
        )

    def _entry(self, row: Row) -> Entry:
        entry = from_json(self._body(row))
        said = (entry.tool, wall_time(entry.at), int(entry.binned is not None), int(entry.archived))
        if row[4:] != said:
            self._connection.damaged = True
            raise faults.damaged()
        return entry

    def _body(self, row: Row) -> str:
        entry_id, revision, digest, body = row[:4]
        return self._sheet.proven(digest, TABLE, entry_id, revision, body)
