"""The library of beliefs: which were written, how often, and when last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from smart_journal.domain.day import day_of
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.entries import EntryService
from smart_journal.services.list_use import count_use
from smart_journal.services.lists import ListService
from smart_journal.services.settings import SettingService

BELIEF = "belief"


@dataclass(frozen=True, slots=True, kw_only=True)
class Belief:
    """One belief in the person's words, on how many pages it stands, and the day of the last."""

    label: str
    count: int
    last: date


class BeliefService:
    """Beliefs that were written on pages, those of one meaning merged."""

    def __init__(
        self,
        catalogue: Callable[[], Catalogue],
        entries: EntryService,
        lists: ListService,
        settings: SettingService,
    ) -> None:
        self._catalogue, self._entries = catalogue, entries
        self._lists, self._settings = lists, settings

    def frequency(self, limit: int) -> list[Belief]:
        """Return at most `limit` beliefs of the newest thousand pages, the most frequent first."""
        use = count_use(self._catalogue(), self._entries, self._lists, BELIEF)
        order = sorted(
            use.counts, key=lambda each: (-use.counts[each], -use.last[each].timestamp())
        )
        ends = self._settings.current.day_ends
        return [
            Belief(
                label=self._lists.label(BELIEF, each),
                count=use.counts[each],
                last=day_of(use.last[each], ends),
            )
            for each in order[:limit]
        ]
