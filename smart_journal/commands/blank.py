"""Write a blank worksheet as a PDF."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from smart_journal.domain.errors import CannotWrite, JournalError
from smart_journal.language import gettext as _
from smart_journal.services.catalogue import load


def print_blank(tool_id: str, out: Path, *, paper: str, large: bool) -> int:
    """Write the tool's blank page to `out`; `paper` is a4, letter or "" for the locale's.

    Raises JournalError when there is no such tool or the file cannot be written.
    """
    tool = load().tools.get(tool_id)
    if tool is None:
        raise JournalError(
            _("There is no tool called “{tool}”. The command “tools” lists them all.").format(
                tool=tool_id
            )
        )
    # Fonts need a Qt application; offscreen, it needs no screen.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
    from smart_journal.commands.pages import blank_pdf

    pdf = blank_pdf(tool, paper=paper, large=large)
    part = out.parent / f".{secrets.token_hex(4)}.part"
    try:
        part.write_bytes(pdf)
        part.replace(out)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise CannotWrite(
            _("The file {file} could not be written. Please choose another place.").format(file=out)
        ) from error
    return 0
