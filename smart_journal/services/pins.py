"""The person's own words that may stand on the first page: top values, the main reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.tool import Tool
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.entries import EntryService
from smart_journal.services.lines import answer_lines, rows_of
from smart_journal.services.lists import ListService
from smart_journal.services.region import Region

MOST_LINES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """What one question of a tool's newest page says, a line each; `title` is the page's."""

    tool: Tool
    entry: Entry
    title: str
    lines: tuple[str, ...]


class PinService:
    """Read the answers that tools pin."""

    def __init__(
        self,
        catalogue: Callable[[], Catalogue],
        entries: EntryService,
        lists: ListService,
        region: Callable[[], Region],
    ) -> None:
        self._catalogue, self._entries = catalogue, entries
        self._lists, self._region = lists, region

    def words(self) -> list[Pin]:
        """Return what is pinned and answered, in the order of the points."""
        return [
            Pin(tool=tool, entry=entry, title=tool.title, lines=lines)
            for tool in self._catalogue().tools.values()
            for entry in (self._entries.current(tool.id) if tool.pins else [])
            for name in tool.pins
            if (lines := self._lines(tool.fields[name], entry.answers.get(name)))
        ]

    def _lines(self, field: Field, answer: Answer | None) -> tuple[str, ...]:
        """Return the first lines; of rows what stands in their first column."""
        label, region = self._lists.label, self._region()
        if field.kind is FieldKind.ROWS:
            first = field.fields[0]
            cells = [
                " ".join(answer_lines(first, row.get(first.id), label, region))
                for row in rows_of(answer)
            ]
            return tuple(cell for cell in cells if cell)[:MOST_LINES]
        return answer_lines(field, answer, label, region)[:MOST_LINES]
