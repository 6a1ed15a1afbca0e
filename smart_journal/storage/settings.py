"""Settings and the program's own notes: small named texts inside the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from smart_journal.storage.seal import Sheet

_READ = "SELECT name, digest, body FROM TABLE_NAME"
_WRITE = """
    INSERT INTO TABLE_NAME (name, digest, body) VALUES (?, ?, ?)
    ON CONFLICT (name) DO UPDATE SET digest = excluded.digest, body = excluded.body
"""


class NamedTexts:
    """A table of names and texts; every one is proved by its digest when it is read."""

    def __init__(self, sheet: Sheet, table: str) -> None:
        self._sheet = sheet
        self._table = table
        self._read = _READ.replace("TABLE_NAME", table)
        self._write = _WRITE.replace("TABLE_NAME", table)

    def get_all(self) -> dict[str, str]:
        """Return all texts by name; raise DamagedJournal."""
        return {
            name: self._sheet.proven(digest, self._table, name, body)
            for name, digest, body in self._sheet.connection.rows(self._read)
        }

    def put(self, texts: Mapping[str, str]) -> None:
        """Commit the texts together, each in place of the one before; raise CannotWrite."""
        with self._sheet.connection.transaction():
            self.put_within(texts)

    def put_within(self, texts: Mapping[str, str]) -> None:
        """Write the texts as part of a transaction already begun."""
        for name, body in texts.items():
            digest = self._sheet.seal.of(self._table, name, body)
            self._sheet.connection.execute(self._write, (name, digest, body))


class SettingTable(NamedTexts):
    """What the person chose."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet, "setting")


class NoteTable(NamedTexts):
    """What the program notes for itself."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet, "note")
