"""What the database says in codes, in sentences for a person."""

from __future__ import annotations

import errno

from smart_journal.domain.errors import (
    CannotWrite,
    DamagedJournal,
    JournalError,
    JournalInUse,
)
from smart_journal.language import gettext as _
from smart_journal.storage.files import disk_sentence

# SQLite's primary result codes (https://sqlite.org/rescode.html).
_PERM, _BUSY, _LOCKED, _NOMEM, _READONLY, _INTERRUPT = 3, 5, 6, 7, 8, 9
_IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 10, 11, 13, 14, 26

INTERRUPTED = _INTERRUPT

# We only ever write JSON in UTF-8: where it is not, the bytes have changed.
_NOT_OUR_TEXT = ("decode to UTF-8", "malformed JSON")


def primary_code(error: BaseException) -> int:
    """Return SQLite's primary result code of an error; 0 when it carries none."""
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else 0


def journal_error(error: BaseException) -> JournalError | None:
    """Return the error a person can do something about; None for a bug of ours.

    The database's own message is dropped: it may quote what was written.
    """
    if isinstance(error, MemoryError):
        return _out_of_memory()
    code = primary_code(error)
    if code in {_NOTADB, _CORRUPT} or any(sign in str(error) for sign in _NOT_OUR_TEXT):
        return damaged()
    if code in {_BUSY, _LOCKED}:
        return JournalInUse(_("Another program is using this journal. Please close it there."))
    if code == _NOMEM:
        return _out_of_memory()
    disk = {
        _FULL: errno.ENOSPC,
        _READONLY: errno.EROFS,
        _PERM: errno.EACCES,
        _CANTOPEN: errno.EACCES,
        _IOERR: errno.EIO,
    }.get(code)
    return CannotWrite(disk_sentence(disk)) if disk is not None else None


def damaged() -> DamagedJournal:
    """Return the error that says bytes are not what was written, and nothing of them."""
    return DamagedJournal(
        _(
            "A part of the journal's file is damaged, so it is not shown."
            " Nothing more is written to the file; please keep it as it is."
        )
    )


def _out_of_memory() -> JournalError:
    return JournalError(_("There is not enough free memory. Nothing was changed."))
