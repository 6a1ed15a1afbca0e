"""The one door to SQLCipher: how a file is opened, and what happens when it says no.

After any error of the database the connection is closed and never written to again; the next
use opens the file anew with the whole open sequence. A failed save therefore leaves a journal
that works again as soon as the disk does.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from time import sleep
from typing import TYPE_CHECKING, Any, Protocol, cast

from smart_journal.domain.errors import DamagedJournal
from smart_journal.storage import faults

if TYPE_CHECKING:
    import sqlite3 as sqlcipher
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from smart_journal.storage.keys import DataKey

    Values = Sequence[str | int | bytes | None]
else:
    from sqlcipher3 import dbapi2 as sqlcipher

Row = tuple[Any, ...]

PAGE_BYTES = 4096
_PRAGMAS = (
    "journal_mode = TRUNCATE",
    "synchronous = FULL",
    "fullfsync = ON",
    "temp_store = MEMORY",
    "secure_delete = ON",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
)
# `quick_check` is SQLite's own, inside ALTER TABLE.
_ALLOWED_PRAGMAS = frozenset(
    {"cipher_integrity_check", "integrity_check", "quick_check", "user_version"}
)
_WAIT_SECONDS = 0.0005
_MOST_WAITS = 10_000
_STATEMENTS = 128


class Interrupted(Exception):
    """A read was stopped from another thread; it can be done again."""


class _Cipher(Protocol):
    """What sqlcipher3 has beyond Python's own sqlite3."""

    def set_key(self, key: bytearray) -> None: ...

    def set_busy_handler(self, _handler: Callable[[int], bool]) -> None: ...


class Connection:
    """One connection to an encrypted file, for the thread that made it.

    `on_wait` is called while a commit waits for a reader; `before_first_write` inside the
    first transaction. `failures` counts the errors that made it open the file anew;
    `damaged` is set by the first sign of damage, and nothing is written from then on.
    """

    def __init__(self, path: Path, key: DataKey, *, read_only: bool = False) -> None:
        self._path = path
        self._key = key.copy()
        self._read_only = read_only
        self._raw: sqlcipher.Connection | None = None
        self.on_wait: Callable[[], None] | None = None
        self.before_first_write: Callable[[], None] | None = None
        self.failures = 0
        self.damaged = False
        try:
            with self._guarded():
                pass
        except BaseException:
            self._key.wipe()
            raise

    @property
    def path(self) -> Path:
        """Return the file."""
        return self._path

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """Return all rows of a query.

        Raises Interrupted, DamagedJournal, CannotWrite, JournalInUse or JournalError.
        """
        with self._guarded() as raw:
            return raw.execute(sql, values).fetchall()

    def execute(self, sql: str, values: Values = ()) -> int:
        """Run a statement and return how many rows it changed; raises as `rows` does."""
        with self._guarded() as raw:
            return raw.execute(sql, values).rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit all that the block wrote, or nothing of it; raises as `rows` does."""
        if self.damaged:
            raise faults.damaged()
        self.execute("BEGIN IMMEDIATE")
        try:
            if self.before_first_write is not None:
                self.before_first_write()
            yield
            self.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise
        self.before_first_write = None

    @contextmanager
    def lifted(self) -> Iterator[None]:
        """Let the block do what the authorizer forbids: only for a copy by VACUUM INTO."""
        with self._guarded() as raw:
            raw.set_authorizer(None)
        try:
            yield
        finally:
            if self._raw is not None:
                self._raw.set_authorizer(_allowed)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Hold other writers off for the block, which only reads; raises as `rows` does."""
        self.execute("BEGIN")
        try:
            self.rows("SELECT count(*) FROM sqlite_master")
            yield
        finally:
            self._roll_back()

    def interrupt(self) -> None:
        """Stop what the connection is reading; the only call for another thread."""
        raw = self._raw
        # It may just be closing in its own thread: then there is nothing left to stop.
        with suppress(sqlcipher.ProgrammingError):
            if raw is not None:
                raw.interrupt()

    def close(self) -> None:
        """Close the file and wipe the key."""
        self._drop()
        self._key.wipe()

    @contextmanager
    def _guarded(self) -> Iterator[sqlcipher.Connection]:
        try:
            if self._raw is None:
                self._raw = self._opened()
            yield self._raw
        except (sqlcipher.Error, MemoryError) as error:
            if faults.primary_code(error) == faults.INTERRUPTED:
                raise Interrupted from None
            self.failures += 1
            self._drop()
            told = faults.journal_error(error)
            if told is None:
                raise
            self.damaged = self.damaged or isinstance(told, DamagedJournal)
            raise told from None

    def _opened(self) -> sqlcipher.Connection:
        raw = sqlcipher.connect(
            f"{self._path.absolute().as_uri()}?mode=rw",
            uri=True,
            isolation_level=None,
            cached_statements=_STATEMENTS,
        )
        try:
            raw.execute("PRAGMA cipher_log_level = NONE")
            self._give_key(raw)
            # A wrong key shows only at the first real read.
            raw.execute("SELECT count(*) FROM sqlite_master").fetchall()
            _prove_cipher(raw)
            for pragma in _PRAGMAS:
                raw.execute(f"PRAGMA {pragma}").fetchall()
            if self._read_only:
                raw.execute("PRAGMA query_only = ON")
            raw.set_authorizer(_allowed)
            cast("_Cipher", raw).set_busy_handler(self._wait)
        except BaseException:
            raw.close()
            raise
        return raw

    def _give_key(self, raw: sqlcipher.Connection) -> None:
        text = self._key.raw_hex()
        try:
            cast("_Cipher", raw).set_key(text)
        finally:
            text[:] = bytes(len(text))

    def _wait(self, attempt: int) -> bool:
        if attempt >= _MOST_WAITS:
            return False
        if self.on_wait is not None:
            self.on_wait()
        sleep(_WAIT_SECONDS)
        return True

    def _roll_back(self) -> None:
        # After "disk full" SQLite may have rolled back by itself; then there is none to undo.
        raw = self._raw
        if raw is not None and raw.in_transaction:
            try:
                raw.execute("ROLLBACK")
            except sqlcipher.Error:
                self._drop()

    def _drop(self) -> None:
        raw, self._raw = self._raw, None
        if raw is not None:
            raw.close()


def _prove_cipher(raw: sqlcipher.Connection) -> None:
    """Raise RuntimeError where a library would write a plain file and say nothing."""
    version = raw.execute("PRAGMA cipher_version").fetchone()
    provider = raw.execute("PRAGMA cipher_provider").fetchone()
    encrypted = raw.execute("PRAGMA cipher_status").fetchone()
    if not (version and version[0].startswith("4.") and provider and encrypted == ("1",)):
        raise RuntimeError("this SQLCipher does not encrypt")
    if sqlcipher.sqlite_version_info < (3, 45):
        raise RuntimeError("this SQLite is older than the program needs")


def _allowed(
    action: int, first: str | None, second: str | None, _where: str | None, _inner: str | None
) -> int:
    """Deny what could move the data, change its key or load code (SQLite's authorizer)."""
    if action in {sqlcipher.SQLITE_ATTACH, sqlcipher.SQLITE_DETACH}:
        return sqlcipher.SQLITE_DENY
    if action == sqlcipher.SQLITE_PRAGMA and (first or "").lower() not in _ALLOWED_PRAGMAS:
        return sqlcipher.SQLITE_DENY
    if action == sqlcipher.SQLITE_FUNCTION and second == "load_extension":
        return sqlcipher.SQLITE_DENY
    return sqlcipher.SQLITE_OK
