"""Make a new journal of invented entries."""

from __future__ import annotations

from pathlib import Path

from smart_journal.commands.passphrase import ask_passphrase
from smart_journal.commands.say import answer
from smart_journal.language import ngettext
from smart_journal.sample.profiles import Profile
from smart_journal.services.samples import make_sample as make


def make_sample(folder: Path, profile: Profile, seed: int) -> int:
    """Make the journal and say how many entries it holds.

    Raises JournalError when the folder is not empty or cannot be written.
    """
    count = make(folder, ask_passphrase(twice=True), profile, seed)
    answer(
        ngettext("{count} entry written.", "{count} entries written.", count).format(count=count)
    )
    return 0
