"""Write blank worksheets as PDF."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from smart_journal.domain.errors import CannotWrite, JournalError
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.services.catalogue import load


def print_blank(tool_id: str, out: Path, *, paper: str, large: bool) -> int:
    """Write the tool's blank page to `out`; `paper` is a4, letter or "" for the locale's.

    Raises JournalError when there is no such tool or the file cannot be written.
    """
    tool = _named(tool_id)
    if tool is None:
        raise JournalError(
            _("There is no tool called “{tool}”. The command “tools” lists them all.").format(
                tool=tool_id
            )
        )
    _without_a_screen()
    from smart_journal.commands.pages import blank_pdf

    _write(out, blank_pdf(tool, paper=paper, large=large))
    return 0


def _named(name: str) -> Tool | None:
    """Return the tool with this id, or the one that is called so in any other way."""
    tools = load().tools
    if name in tools:
        return tools[name]
    wanted = name.casefold()
    return next(
        (
            tool
            for tool in tools.values()
            if wanted in (each.casefold() for each in (tool.title, *tool.also))
        ),
        None,
    )


def print_all(folder: Path, *, paper: str, large: bool) -> int:
    """Write the blank page of every tool into `folder`, one PDF each, named by its id.

    Makes the folder where there is none. Raises JournalError when one cannot be written.
    """
    _without_a_screen()
    from smart_journal.commands.pages import blank_pdf

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_write(folder) from error
    for tool in load().tools.values():
        _write(folder / f"{tool.id}.pdf", blank_pdf(tool, paper=paper, large=large))
    return 0


def _without_a_screen() -> None:
    """Let the Qt application that fonts need do without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")


def _write(out: Path, pdf: bytes) -> None:
    part = out.parent / f".{secrets.token_hex(4)}.part"
    try:
        part.write_bytes(pdf)
        part.replace(out)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise _cannot_write(out) from error


def _cannot_write(place: Path) -> CannotWrite:
    return CannotWrite(
        _("The file {file} could not be written. Please choose another place.").format(file=place)
    )
