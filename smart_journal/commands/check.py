"""Verify a journal: every page, every entry."""

from __future__ import annotations

from pathlib import Path

from smart_journal.commands.passphrase import ask_passphrase
from smart_journal.commands.say import answer
from smart_journal.domain.errors import DamagedJournal
from smart_journal.language import gettext as _
from smart_journal.services.integrity import check_folder


def check_journal(folder: Path) -> int:
    """Print what was verified and what was found.

    Raises DamagedJournal when something is wrong, JournalError when the journal cannot be opened.
    """
    report = check_folder(folder, ask_passphrase())
    answer(
        _("{pages} pages, {entries} entries and {revisions} earlier revisions were read.").format(
            pages=report.pages, entries=report.entries, revisions=report.revisions
        )
    )
    for problem in report.problems:
        answer(problem)
    if report.problems:
        raise DamagedJournal(
            _("This journal is damaged. Please keep its folder as it is, and open a copy of it.")
        )
    answer(_("Everything is as it was written."))
    return 0
