"""Write blank worksheets as PDF."""

from __future__ import annotations

import os
from pathlib import Path

from smart_journal.commands.whole_file import cannot_write, write_whole
from smart_journal.domain.errors import JournalError
from smart_journal.language import gettext as _
from smart_journal.services.catalogue import load
from smart_journal.services.finder import named_tool


def print_blank(tool_id: str, out: Path, *, paper: str, large: bool) -> int:
    """Write the tool's blank page to `out`; `paper` is a4, letter or "" for the locale's.

    Raises JournalError when there is no such tool or the file cannot be written.
    """
    tool = named_tool(load().tools, tool_id)
    if tool is None:
        raise JournalError(
            _("There is no tool called “{tool}”. The command “tools” lists them all.").format(
                tool=tool_id
            )
        )
    _without_a_screen()
    from smart_journal.commands.pages import blank_pdf

    write_whole(out, [blank_pdf(tool, paper=paper, large=large)])
    return 0


def print_all(folder: Path, *, paper: str, large: bool) -> int:
    """Write the blank page of every tool into `folder`, one PDF each, named by its id.

    Makes the folder where there is none. Raises JournalError when one cannot be written.
    """
    _without_a_screen()
    from smart_journal.commands.pages import blank_pdf

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(folder) from error
    for tool in load().tools.values():
        write_whole(folder / f"{tool.id}.pdf", [blank_pdf(tool, paper=paper, large=large)])
    return 0


def _without_a_screen() -> None:
    """Let the Qt application that fonts need do without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
