"""What a person said while making their journal, beside the passphrase."""

from __future__ import annotations

from dataclasses import dataclass

from smart_journal.domain.entry import Answers
from smart_journal.services.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """The behaviours they are working on, and whether the recovery words were confirmed."""

    behaviours: tuple[Answers, ...] = ()
    words_confirmed: bool = False

    def keep(self, session: Session) -> None:
        """Write it into the journal that was just made."""
        today = session.progress.today(session.clock())
        for answers in self.behaviours:
            session.behaviours.add(answers, today)
        session.settings.change(words_confirmed=self.words_confirmed)
