"""The keyed digest in front of every row: a damaged page can turn into wrong text silently."""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

from smart_journal.storage import faults

if TYPE_CHECKING:
    from smart_journal.storage.connection import Connection
    from smart_journal.storage.keys import DataKey


class Seal:
    """Digests of rows: HMAC-SHA256 over the table, the row's names and its body."""

    def __init__(self, key: DataKey) -> None:
        self._key = key.digest_key()

    def of(self, *parts: str) -> bytes:
        """Return the 32 bytes that prove the parts; each counts with its length."""
        message = bytearray()
        for part in parts:
            raw = part.encode("utf-8", "surrogatepass")
            message += len(raw).to_bytes(8, "big")
            message += raw
        return hmac.digest(self._key, message, hashlib.sha256)

    def fits(self, digest: bytes, *parts: str) -> bool:
        """Return whether the parts are what was written with the digest."""
        return hmac.compare_digest(digest, self.of(*parts))

    def wipe(self) -> None:
        """Overwrite the digest key in memory."""
        self._key[:] = bytes(len(self._key))


class Sheet:
    """A connection and the seal of its rows: what every table reads through."""

    def __init__(self, connection: Connection, seal: Seal) -> None:
        self.connection = connection
        self.seal = seal

    def proven(self, digest: bytes, *parts: str) -> str:
        """Return the last part, the row's body.

        Raises DamagedJournal when the row is not what was written; nothing more is written
        to the file from then on.
        """
        if not self.seal.fits(digest, *parts):
            self.connection.damaged = True
            raise faults.damaged()
        return parts[-1]
