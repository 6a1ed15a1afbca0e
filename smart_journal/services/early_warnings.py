"""The person's early-warning card: the signs that stand on it, and how more of them come there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.errors import InvalidAnswer, JournalError
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.drafts import NEW, DraftService
from smart_journal.services.entries import EntryService
from smart_journal.services.lines import rows_of

EARLY_WARNINGS = "early-warnings"
SIGNS, SIGN = "signs", "sign"


class EarlyWarnings:
    """Append signs to the newest card, or begin one; `clock` gives the local time."""

    def __init__(
        self,
        catalogue: Callable[[], Catalogue],
        entries: EntryService,
        drafts: DraftService,
        clock: Callable[[], datetime],
    ) -> None:
        self._catalogue, self._entries = catalogue, entries
        self._drafts, self._clock = drafts, clock

    @property
    def tool(self) -> Tool:
        """Return the definition of the card."""
        return self._catalogue().tools[EARLY_WARNINGS]

    def card(self) -> Entry | None:
        """Return the card, None where there is none yet."""
        return next(iter(self._entries.current(EARLY_WARNINGS)), None)

    def signs(self) -> tuple[str, ...]:
        """Return the signs on the card, in their order."""
        card = self.card()
        return () if card is None else tuple(str(row.get(SIGN, "")) for row in _rows(card))

    def longest(self) -> int:
        """Return how many letters a sign may have."""
        sign = next(each for each in self.tool.fields[SIGNS].fields if each.id == SIGN)
        return sign.limit

    def add(self, signs: Sequence[str]) -> Entry:
        """Append signs to the card, or begin it with them; return it as it was saved.

        Raises JournalError, with a sentence, where the card does not take them.
        """
        card = self.card()
        self._no_draft(card)
        lines: list[Answer] = [{SIGN: sign} for sign in signs]
        try:
            if card is None:
                return self._entries.write(self.tool, {SIGNS: lines}, at=self._clock())
            answers = card.answers | {SIGNS: [*_rows(card), *lines]}
            changed = replace(card, answers=answers, tool_version=self.tool.version)
            return self._entries.rewrite(self.tool, changed)
        except InvalidAnswer as error:
            raise JournalError(
                _("“{page}” can't take this as it is. {reason}").format(
                    page=self.tool.title, reason=error.sentence
                )
            ) from error

    def _no_draft(self, card: Entry | None) -> None:
        # A draft holds the whole page: saved later, it would take the new signs away again.
        if self._drafts.find(EARLY_WARNINGS, NEW if card is None else card.id) is not None:
            raise JournalError(
                _("“{page}” is half written. Please save it, or put it aside, first.").format(
                    page=self.tool.title
                )
            )

    def undo(self, added: Entry) -> None:
        """Take the signs back that `add` put there; whatever was written since stays.

        A card that began with them, and has nothing else, goes to the bin.
        """
        now = self._entries.get(added.id)
        if now is None or now.binned is not None:
            return
        if not added.parents and now.revision == added.revision:
            self._entries.bin([now])
            return
        kept = _rows(now)
        for row in _rows(added)[self._count_before(added) :]:
            if row in kept:
                del kept[len(kept) - 1 - kept[::-1].index(row)]
        rows: list[Answer] = [*kept]
        self._entries.keep(replace(now, answers=now.answers | {SIGNS: rows}))

    def _count_before(self, added: Entry) -> int:
        revisions = self._entries.revisions(added.id)
        before = next((each for each in revisions if each.revision in added.parents), None)
        return 0 if before is None else len(_rows(before))


def _rows(card: Entry) -> list[dict[str, Answer]]:
    return rows_of(card.answers.get(SIGNS))
