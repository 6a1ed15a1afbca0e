"""A journal's folder: made, unlocked and opened, or refused with the reason."""

from __future__ import annotations

import secrets
import shutil
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from smart_journal.domain.errors import (
    CannotWrite,
    DamagedJournal,
    JournalInUse,
    NotAJournal,
    WrongPassphrase,
)
from smart_journal.language import gettext as _
from smart_journal.storage import keyfile, recovery
from smart_journal.storage.connection import PAGE_BYTES, Connection
from smart_journal.storage.files import (
    PRIVATE_FILE,
    fsync_folder,
    make_private_folder,
    telling_disk_trouble,
)
from smart_journal.storage.keys import Cost, DataKey
from smart_journal.storage.migrator import migrate, shipped_steps
from smart_journal.storage.seal import Seal, Sheet
from smart_journal.storage.settings import NoteTable
from smart_journal.storage.store import Store

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

DATABASE = "journal.db"
LOCK = "journal.lock"
BACKUPS = "backups"
KEYS_NOTE = "keys.json"

_PLAIN_HEAD = b"SQLite format 3\0"


def is_journal(folder: Path) -> bool:
    """Return whether the folder looks like a journal, without opening it."""
    return (folder / DATABASE).is_file()


def create(folder: Path, passphrase: str, *, cost: Cost, now: datetime) -> DataKey:
    """Make a new journal in the folder and return its key (slow; safe in a thread).

    Raises CannotWrite when something is there already or the disk does not take it; nothing
    half made is left.
    """
    _require_free(folder)
    key = DataKey.random()
    create_with_key(folder, key, now=now, keys=keyfile.wrapped_for(key, passphrase, cost))
    return key


def create_with_key(
    folder: Path, key: DataKey, *, now: datetime, keys: keyfile.KeyFile | None = None
) -> None:
    """Make a new journal that the key opens; without `keys` no passphrase does.

    Raises as `create` does.
    """
    _require_free(folder)
    part = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.part")
    keys = keys or keyfile.KeyFile(fingerprint=key.fingerprint())
    with telling_disk_trouble():
        try:
            make_private_folder(part)
            keyfile.write_keys(part, keys)
            _make_database(part / DATABASE, key, keyfile.to_text(keys), now)
            fsync_folder(part)
            if folder.exists():
                folder.rmdir()
            part.rename(folder)
            fsync_folder(folder.parent)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise


def unlock(folder: Path, passphrase: str) -> DataKey:
    """Return the key that the passphrase opens (slow; safe in a thread).

    Raises WrongPassphrase, DamagedJournal, NewerJournal or NotAJournal.
    """
    _require_journal(folder)
    return keyfile.unwrap(keyfile.read_keys(folder), passphrase)


def unlock_with_words(folder: Path, words: str) -> DataKey:
    """Return the key that the recovery words stand for; `keys.json` need not be there.

    Raises WrongPassphrase with a sentence on what is wrong with the words, NotAJournal.
    """
    _require_journal(folder)
    key = recovery.key_of(words)
    try:
        expected = keyfile.read_keys(folder).fingerprint
    except DamagedJournal:
        return key
    if key.fingerprint() != expected:
        key.wipe()
        raise WrongPassphrase(_("These are the recovery words of another journal."))
    return key


def open_store(folder: Path, key: DataKey, *, now: datetime) -> Store:
    """Open the journal (a few ms). The store keeps its own copy of the key.

    Raises JournalInUse, NotAJournal, DamagedJournal, NewerJournal or CannotWrite.
    """
    _require_journal(folder)
    lock = _locked(folder)
    try:
        path = folder / DATABASE
        interrupted = _journal_size(path) > 0
        _require_encrypted(path)
        if not interrupted:
            _require_whole_pages(path)
        connection = _connected(path, key)
        try:
            _require_whole_pages(path)
            migrate(connection, shipped_steps(), backups=folder / BACKUPS, now=now)
            return Store(connection, key, lock, interrupted=interrupted, now=now)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        lock.release()
        raise


def open_reader(folder: Path, key: DataKey) -> Connection:
    """Open a second connection that only reads, for the thread that calls.

    For a journal this program already holds open: the file's head was looked at then, and
    must not be read again (that would drop the database's locks).
    """
    _require_journal(folder)
    _require_whole_pages(folder / DATABASE)
    return Connection(folder / DATABASE, key, read_only=True)


def raw_key_pragmas(key: DataKey) -> str:
    """Return the lines that open `journal.db` in another program.

    The first two are for SQLite3 Multiple Ciphers; SQLCipher 4 passes over them.
    """
    return "\n".join(
        (
            "PRAGMA cipher = 'sqlcipher';",
            "PRAGMA legacy = 4;",
            f'PRAGMA key = "{key.raw_hex().decode()}";',
            "",
        )
    )


def _require_free(folder: Path) -> None:
    taken = folder.exists() and not (folder.is_dir() and not any(folder.iterdir()))
    if taken or folder.is_symlink():
        raise CannotWrite(
            _("There is already something in that folder. Please choose another name.")
        )


def _require_journal(folder: Path) -> None:
    if not is_journal(folder):
        raise NotAJournal(_("There is no journal in that folder: the file journal.db is missing."))


def _make_database(path: Path, key: DataKey, keys_text: str, now: datetime) -> None:
    path.touch(mode=PRIVATE_FILE, exist_ok=False)
    connection = Connection(path, key)
    try:
        migrate(connection, shipped_steps(), backups=None, now=now)
        seal = Seal(key)
        NoteTable(Sheet(connection, seal)).put({KEYS_NOTE: keys_text})
        seal.wipe()
    finally:
        connection.close()
    _require_encrypted(path)


def _locked(folder: Path) -> FileLock:
    lock = FileLock(folder / LOCK, timeout=0, mode=PRIVATE_FILE, thread_local=False)
    with telling_disk_trouble():
        try:
            lock.acquire()
        except Timeout:
            raise JournalInUse(
                _("This journal is already open in another window or program.")
            ) from None
    return lock


def _connected(path: Path, key: DataKey) -> Connection:
    try:
        return Connection(path, key)
    except DamagedJournal:
        raise DamagedJournal(
            _(
                "The journal's file is damaged, or its key file belongs to another journal."
                " Please keep both as they are."
            )
        ) from None


def _journal_size(path: Path) -> int:
    journal = path.with_name(f"{path.name}-journal")
    return journal.stat().st_size if journal.exists() else 0


def _require_whole_pages(path: Path) -> None:
    size = path.stat().st_size
    if size == 0 or size % PAGE_BYTES:
        raise DamagedJournal(
            _("The journal's file is empty or cut short. Please keep it as it is.")
        )


def _require_encrypted(path: Path) -> None:
    """Look at the file's head; only while no connection of this process has it open."""
    with telling_disk_trouble(), path.open("rb") as file:
        head = file.read(len(_PLAIN_HEAD))
    if head == _PLAIN_HEAD:
        raise NotAJournal(_("The file journal.db is not an encrypted journal."))
