"""What next: tools that may be worth a try, from the stage a person set for themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from smart_journal.domain.behaviour import Goal
from smart_journal.domain.tool import Tool
from smart_journal.services.behaviours import BehaviourService
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.entries import EntryService
from smart_journal.services.settings import SettingService

STAGES, STAGE = "stages", "stage"
GENTLE = "thinking"  # the stage whose tools ask least of somebody who has just begun
LATELY = timedelta(days=7)
# Weighing both sides can lower commitment while somebody still decides (tools.md, 1.3).
_WEIGHING, _FIRST = "cost-benefit", {"values", "rulers"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A tool, and in one sentence why it may be worth a try."""

    tool: Tool
    why: str


class SuggestionService:
    """Suggest from what the person said of themselves and from what is unused, nothing else."""

    def __init__(
        self,
        catalogue: Callable[[], Catalogue],
        entries: EntryService,
        behaviours: BehaviourService,
        settings: SettingService,
    ) -> None:
        self._catalogue, self._entries = catalogue, entries
        self._behaviours, self._settings = behaviours, settings

    def next(self, now: datetime, most: int = 3) -> list[Suggestion]:
        """Return at most `most` tools: the unused first, then those unused longest.

        With a stage these are the tools for it that were not used in the last week before
        `now` (local); without one a few of the gentle start that never were.
        """
        stage = self._stage()
        found = []
        for tool, why in self._for(stage or GENTLE):
            latest = self._entries.latest(tool.id)
            if latest is None:
                found.append((0.0, Suggestion(tool=tool, why=why)))
            elif stage and now - latest.at >= LATELY:
                found.append((latest.at.timestamp(), Suggestion(tool=tool, why=why)))
        ordered = [each for _used, each in sorted(found, key=lambda pair: pair[0])]
        return self._weighing_last(ordered)[:most]

    def _stage(self) -> str:
        latest = self._entries.latest(STAGES)
        return str(latest.answers.get(STAGE, "")) if latest else ""

    def _for(self, stage: str) -> list[tuple[Tool, str]]:
        instruments = self._settings.current.instruments
        return [
            (tool, hint.why)
            for tool in self._catalogue().tools.values()
            if not tool.instrument or tool.id in instruments
            for hint in tool.hints
            if hint.stage == stage
        ]

    def _weighing_last(self, found: list[Suggestion]) -> list[Suggestion]:
        """Return values and rulers before the weighing where somebody is still deciding."""
        if not any(each.goal is Goal.DECIDING for each in self._behaviours.all()):
            return found
        last = max((n for n, each in enumerate(found) if each.tool.id in _FIRST), default=-1)
        early = [each for each in found[: last + 1] if each.tool.id == _WEIGHING]
        rest = [each for each in found[: last + 1] if each.tool.id != _WEIGHING]
        return [*rest, *early, *found[last + 1 :]]
