"""Take a journal out as an open file."""

from __future__ import annotations

import contextlib
import secrets
from pathlib import Path

from smart_journal.commands.passphrase import ask_passphrase
from smart_journal.commands.say import remark
from smart_journal.domain.errors import CannotWrite
from smart_journal.language import gettext as _
from smart_journal.services.catalogue import load
from smart_journal.services.exports import export_folder


def export(folder: Path, out: Path) -> int:
    """Write every entry to `out` as JSON, whole or not at all, after a warning.

    Raises JournalError when the journal cannot be opened or the file cannot be written.
    """
    pieces = export_folder(folder, ask_passphrase(), load())
    part = out.parent / f".{secrets.token_hex(4)}.part"
    try:
        with part.open("w", encoding="utf-8") as file:
            for piece in pieces:
                file.write(piece)
        part.replace(out)
    except OSError as error:
        raise CannotWrite(
            _("The file {file} could not be written. Please choose another place.").format(file=out)
        ) from error
    finally:
        pieces.close()
        with contextlib.suppress(OSError):
            part.unlink()
    remark(_("This file is not encrypted: whoever can open its folder can read it."))
    return 0
