"""Take a journal out as an open file."""

from __future__ import annotations

import contextlib
from pathlib import Path

from smart_journal.commands.passphrase import ask_passphrase
from smart_journal.commands.say import remark
from smart_journal.commands.whole_file import write_whole
from smart_journal.language import gettext as _
from smart_journal.services.catalogue import load
from smart_journal.services.exports import export_folder


def export(folder: Path, out: Path) -> int:
    """Write every entry to `out` as JSON, whole or not at all, after a warning.

    Raises JournalError when the journal cannot be opened or the file cannot be written.
    """
    pieces = export_folder(folder, ask_passphrase(), load())
    with contextlib.closing(pieces):
        write_whole(out, (piece.encode() for piece in pieces))
    remark(_("This file is not encrypted: whoever can open its folder can read it."))
    return 0
