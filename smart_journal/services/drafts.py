"""What is half written: kept inside the encrypted file until it is saved or put aside."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from smart_journal.storage.drafts import DraftTable

NEW = "new"
PLACE = "place"


def slot(tool: str, entry_id: str = NEW) -> str:
    """Return the name under which a page's draft is kept."""
    return f"{tool}:{entry_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A half-written page: the state of its form, and when it was last kept."""

    tool: str
    entry_id: str
    saved: datetime
    state: dict[str, Any]


class DraftService:
    """Keep the state of forms while they are being filled in."""

    def __init__(self, table: DraftTable, clock: Callable[[], datetime]) -> None:
        self._table, self._clock = table, clock

    def keep(self, tool: str, entry_id: str, state: dict[str, Any]) -> None:
        """Keep the state of a page, replacing what was kept of it before."""
        text = json.dumps(state, ensure_ascii=False, separators=(",", ":"))
        self._table.put(slot(tool, entry_id), text, self._clock())

    def find(self, tool: str, entry_id: str = NEW) -> Draft | None:
        """Return the draft of a page, if there is one."""
        return next((each for each in self.of(tool) if each.entry_id == entry_id), None)

    def of(self, tool: str) -> list[Draft]:
        """Return all drafts of a tool, oldest first."""
        return self._drafts(lambda each: each == tool)

    def of_tools(self, tools: Collection[str]) -> list[Draft]:
        """Return all drafts of these tools, in their order, oldest first for each."""
        order = {tool: at for at, tool in enumerate(tools)}
        return sorted(self._drafts(order.__contains__), key=lambda draft: order[draft.tool])

    def _drafts(self, wanted: Callable[[str], bool]) -> list[Draft]:
        named = (
            (*name.partition(":")[::2], saved, body) for name, saved, body in self._table.all()
        )
        return [
            Draft(tool=tool, entry_id=entry, saved=saved, state=json.loads(body))
            for tool, entry, saved, body in named
            if wanted(tool)
        ]

    def drop(self, tool: str, entry_id: str = NEW) -> None:
        """Drop the draft of a page; nothing happens when there is none."""
        self._table.drop(slot(tool, entry_id))

    def keep_place(self, place: dict[str, Any]) -> None:
        """Remember where in the program the person is."""
        self.keep(PLACE, NEW, place)

    def place(self) -> dict[str, Any]:
        """Return where the person was; empty the first time."""
        kept = self.find(PLACE)
        return kept.state if kept else {}
