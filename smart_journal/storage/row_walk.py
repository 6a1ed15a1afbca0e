"""Every row of a table, proved in small batches that can be interrupted and taken up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_journal.domain.errors import DamagedJournal

if TYPE_CHECKING:
    from smart_journal.storage.seal import Sheet

# A batch takes a millisecond or two: whoever else wants the processor need not wait long.
_BATCH = 200

_AGREES = """
    CASE WHEN json_valid(body) THEN
        id = json_extract(body, '$.id')
        AND revision = json_extract(body, '$.revision')
        AND tool = json_extract(body, '$.tool')
        AND at = substr(json_extract(body, '$.at'), 1, length(at))
        AND binned = (json_extract(body, '$.binned') IS NOT NULL)
        AND archived = json_extract(body, '$.archived')
    ELSE 0 END
"""
_BATCH_OF = """
    SELECT rowid, digest, AGREES, NAMES, body FROM TABLE_NAME
    WHERE rowid > ? ORDER BY rowid LIMIT ?
"""

# Table -> what its digest is made with, before the body; whether its columns fit the body.
# A replaced revision keeps the digest it had as an entry.
TABLES = {
    "entry": ("'entry', id, revision", _AGREES),
    "revision": ("'entry', entry, revision", "1"),
    "draft": ("'draft', slot, saved", "1"),
    "setting": ("'setting', name", "1"),
    "note": ("'note', name", "1"),
}


class RowWalk:
    """A walk through one table; `wrong` counts the rows that are not what was written."""

    def __init__(self, sheet: Sheet, table: str) -> None:
        names, agrees = TABLES[table]
        self._sheet = sheet
        self._sql = (
            _BATCH_OF.replace("AGREES", agrees).replace("NAMES", names).replace("TABLE_NAME", table)
        )
        self._after = -1
        self.wrong = 0
        self.done = False
        self.unreadable = False

    def step(self) -> None:
        """Prove the next batch; raise Interrupted when a save came between."""
        try:
            rows = self._sheet.connection.rows(self._sql, (self._after, _BATCH))
        except DamagedJournal:
            self.unreadable = self.done = True
            return
        for row in rows:
            digest, agrees, *parts = row[1:]
            if not (self._sheet.seal.fits(digest, *parts) and agrees):
                self.wrong += 1
        self.done = len(rows) < _BATCH
        if rows:
            self._after = rows[-1][0]
