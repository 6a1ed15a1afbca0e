"""Keep entries: write, change, put in the bin, bring back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from smart_journal.domain.answers import faults
from smart_journal.domain.change import Change
from smart_journal.domain.entry import Answers, Entry, Link
from smart_journal.domain.errors import InvalidAnswer
from smart_journal.domain.tool import Tool
from smart_journal.services.changes import Changes
from smart_journal.storage.entries import EntryTable

Clock = Callable[[], datetime]
PAGE = 200


class EntryService:
    """What a person does with the entries of any tool; `clock` gives the UTC time."""

    def __init__(self, table: EntryTable, changes: Changes, clock: Clock) -> None:
        self._table, self._changes, self._clock = table, changes, clock

    def write(
        self,
        tool: Tool,
        answers: Answers,
        *,
        at: datetime,
        behaviours: tuple[str, ...] = (),
        note: str = "",
        links: tuple[Link, ...] = (),
        tags: tuple[str, ...] = (),
        printable: bool | None = None,
        draft: str = "",
    ) -> Entry:
        """Save a new entry and drop the `draft` it grew from, in one transaction.

        It prints as the tool says unless `printable` says otherwise.

        Raises InvalidAnswer when an answer breaks the bounds of its field.
        """
        entry = Entry.new(
            tool=tool.id,
            tool_version=tool.version,
            at=at,
            answers=answers,
            now=self._clock(),
            behaviours=behaviours,
            note=note,
            links=links,
            tags=tags,
            printable=tool.prints if printable is None else printable,
        )
        self._save(tool, entry, draft)
        return entry

    def rewrite(self, tool: Tool, entry: Entry, *, draft: str = "") -> Entry:
        """Save a changed entry as its next revision; the earlier ones are kept.

        Raises InvalidAnswer when an answer breaks the bounds of its field.
        """
        entry = entry.revised(now=self._clock())
        self._save(tool, entry, draft)
        return entry

    def _save(self, tool: Tool, entry: Entry, draft: str) -> None:
        if wrong := faults(tool.fields.values(), entry.answers):
            raise InvalidAnswer(wrong[0].sentence)
        self._table.save([entry], drafts_done=[draft] if draft else [])
        self._changes.publish(Change(frozenset({entry.tool})))

    def keep(self, entry: Entry) -> Entry:
        """Save a changed entry as its next revision; its answers are not judged anew."""
        return self._put([entry.revised(now=self._clock())])[0]

    def bin(self, entries: Iterable[Entry]) -> list[Entry]:
        """Move entries to the bin; nothing is erased."""
        now = self._clock()
        return self._put([replace(entry.revised(now=now), binned=now) for entry in entries])

    def bring_back(self, entries: Iterable[Entry]) -> list[Entry]:
        """Bring entries back from the bin."""
        now = self._clock()
        return self._put([replace(entry.revised(now=now), binned=None) for entry in entries])

    def _put(self, entries: list[Entry]) -> list[Entry]:
        self._table.save(entries)
        self._changes.publish(Change(frozenset(entry.tool for entry in entries)))
        return entries

    def get(self, entry_id: str) -> Entry | None:
        """Return the entry as it is now, binned or not."""
        return self._table.get(entry_id)

    def recent(
        self, tool: str, *, before: Entry | None = None, binned: bool = False, limit: int = PAGE
    ) -> list[Entry]:
        """Return a page of entries, newest first; `before` is the last of the page shown."""
        at = (before.at.replace(tzinfo=None).isoformat(), before.id) if before else None
        return self._table.recent(tool, limit=limit, before=at, binned=binned)

    def between(self, tool: str, first: datetime, last: datetime) -> list[Entry]:
        """Return entries from `first` up to `last` (local wall times), oldest first."""
        return self._table.between(tool, first, last)

    def count(self, tool: str, *, binned: bool = False, most: int | None = None) -> int:
        """Return how many entries the tool has, or how many are in its bin, counted to `most`."""
        return self._table.count(tool, binned=binned, most=most)

    def linking_to(self, entry_id: str, *, binned: bool = False) -> list[Entry]:
        """Return the entries that link to this one, oldest first; those in the bin if asked."""
        return self._table.linking_to(entry_id, binned=binned)

    def revisions(self, entry_id: str) -> list[Entry]:
        """Return what the entry says now and said before, newest first."""
        return self._table.revisions(entry_id)

    def count_revisions(self, entry_id: str) -> int:
        """Return how many revisions the entry has, the present one included."""
        return self._table.count_revisions(entry_id)

    def latest(self, tool: str) -> Entry | None:
        """Return the tool's newest entry."""
        return self._table.latest(tool)

    def current(self, tool: str, *, most: int = 1) -> list[Entry]:
        """Return the tool's newest entries that were not put away, newest first."""
        return self._table.recent(tool, limit=most, archived=False)

    def oldest(self, tool: str) -> Entry | None:
        """Return the tool's oldest entry."""
        return self._table.oldest(tool)
