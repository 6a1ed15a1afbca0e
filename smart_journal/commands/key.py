"""Show the raw key, for opening the file with other programs."""

from __future__ import annotations

from pathlib import Path

from smart_journal.commands.passphrase import ask_passphrase
from smart_journal.commands.say import answer, remark
from smart_journal.language import gettext as _
from smart_journal.services.journals import key_pragmas


def show_key(folder: Path) -> int:
    """Print the PRAGMA lines that open the journal elsewhere, after a warning.

    Raises JournalError when the passphrase is wrong or there is no journal.
    """
    lines = key_pragmas(folder, ask_passphrase())
    remark(
        _(
            "Whoever has the lines below can read the whole journal, whatever its passphrase is. "
            "Don't keep them in a file, and clear the screen when you are done."
        )
    )
    answer(lines)
    return 0
