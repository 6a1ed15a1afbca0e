"""Drafts: what is half written, safe on disk before anybody saves it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smart_journal.storage.connection import Row
    from smart_journal.storage.seal import Sheet

TABLE = "draft"


class DraftTable:
    """One draft a slot; every one is proved by its digest when it is read."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._connection = sheet.connection

    def put(self, slot: str, body: str, now: datetime) -> None:
        """Commit the slot's text in place of the one before; raise CannotWrite if it can't."""
        saved = now.isoformat()
        digest = self._sheet.seal.of(TABLE, slot, saved, body)
        with self._connection.transaction():
            self._connection.execute(
                "INSERT INTO draft (slot, saved, digest, body) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (slot) DO UPDATE SET"
                " saved = excluded.saved, digest = excluded.digest, body = excluded.body",
                (slot, saved, digest, body),
            )

    def get(self, slot: str) -> str | None:
        """Return the slot's text; None when there is none. Raises DamagedJournal."""
        rows = self._connection.rows(
            "SELECT slot, saved, digest, body FROM draft WHERE slot = ?", (slot,)
        )
        return self._proven(rows[0])[2] if rows else None

    def all(self) -> list[tuple[str, datetime, str]]:
        """Return slot, moment saved and text of all drafts, oldest first.

        Raises DamagedJournal.
        """
        rows = self._connection.rows(
            "SELECT slot, saved, digest, body FROM draft ORDER BY saved, slot"
        )
        return [self._proven(row) for row in rows]

    def drop(self, slot: str) -> None:
        """Forget the slot's text, if there is any; raise CannotWrite if it can't be done."""
        with self._connection.transaction():
            self._connection.execute("DELETE FROM draft WHERE slot = ?", (slot,))

    def _proven(self, row: Row) -> tuple[str, datetime, str]:
        slot, saved, digest, body = row
        proven = self._sheet.proven(digest, TABLE, slot, saved, body)
        return slot, datetime.fromisoformat(saved), proven
