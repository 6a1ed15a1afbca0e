"""Verify a journal: every page, every entry."""

from __future__ import annotations

from pathlib import Path

from smart_journal.commands.passphrase import ask_passphrase
from smart_journal.commands.say import answer
from smart_journal.language import gettext as _
from smart_journal.services.integrity import check_folder


def check_journal(folder: Path) -> int:
    """Print what was verified and what was found; returns 1 when something is wrong.

    Raises JournalError when the journal cannot be opened at all.
    """
    report = check_folder(folder, ask_passphrase())
    answer(
        _("{pages} pages, {entries} entries and {revisions} earlier revisions were read.").format(
            pages=report.pages, entries=report.entries, revisions=report.revisions
        )
    )
    for problem in report.problems:
        answer(problem)
    if not report.problems:
        answer(_("Everything is as it was written."))
    return 1 if report.problems else 0
