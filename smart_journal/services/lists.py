"""The person's own lists: what they offer, and adding to them in passing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from smart_journal.domain.answers import faults
from smart_journal.domain.change import Change
from smart_journal.domain.entry import Answers, Entry
from smart_journal.domain.errors import InvalidAnswer
from smart_journal.language import gettext as _
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.changes import Changes
from smart_journal.services.list_items import LABEL, REPLACES, Item, arrange, item_id, newest
from smart_journal.storage.entries import EntryTable

__all__ = ["Item", "ListService"]


class ListService:
    """Read and extend the own lists; items are cached until something changes."""

    def __init__(
        self,
        catalogue: Catalogue,
        table: EntryTable,
        changes: Changes,
        clock: Callable[[], datetime],
    ) -> None:
        self._catalogue, self._table, self._changes, self._clock = catalogue, table, changes, clock
        self._cache: dict[str, dict[str, Item]] = {}
        changes.listen(self._forget)

    def _forget(self, change: Change) -> None:
        for name in change.tools:
            self._cache.pop(name, None)

    def _items(self, name: str) -> dict[str, Item]:
        if name not in self._cache:
            starters = self._catalogue.lists[name].starters
            self._cache[name] = arrange(starters, self._table.items(name))
        return self._cache[name]

    def items(self, name: str) -> list[Item]:
        """Return what the list `name` holds: the person's own items first, retired ones too."""
        return list(self._items(name).values())

    def label(self, name: str, item_id: str) -> str:
        """Return the wording of an item; one that is in the bin or gone is said to be so."""
        found = self._items(name).get(item_id)
        return found.label if found is not None else _("(removed from the list)")

    def resolve(self, name: str, item_id: str) -> str:
        """Return the id that counts: of a merged item the one that stands for it, else its own."""
        found = self._items(name).get(item_id)
        return (found.into if found is not None else "") or item_id

    def entries(self, name: str) -> list[Entry]:
        """Return the person's own items of a list as entries, in the order they were made.

        What they say about starters is left out.
        """
        starters = {starter.id for starter in self._catalogue.lists[name].starters}
        own = [entry for entry in self._table.items(name) if item_id(entry) not in starters]
        return sorted(own, key=lambda entry: (entry.created, entry.id))

    def entry(self, name: str, item_id: str) -> Entry | None:
        """Return what the person says about an item; None for an untouched starter."""
        return newest(self._table.items(name)).get(item_id)

    def add(self, name: str, label: str) -> Item:
        """Add an own item, or return the one that already has this wording.

        The wording of a merged item is that of the one that stands for it.
        Raises InvalidAnswer when the wording is empty or too long.
        """
        known = self.find_wording(name, label)
        entry_id = known or self.add_entry(name, {LABEL: " ".join(label.split())}).id
        return self._items(name)[entry_id]

    def find_wording(self, name: str, label: str) -> str:
        """Return the id of the item that has this wording, or stands for the one that has it.

        Empty where none has; case and spaces around or between words don't count.
        """
        wanted = " ".join(label.split()).casefold()
        items = self._items(name)
        same = [item for item in items.values() if item.wording.casefold() == wanted]
        found = min(same, key=lambda item: item.retired, default=None)
        return (found.into or found.id) if found else ""

    def add_entry(self, name: str, answers: Answers) -> Entry:
        """Add an own item with all its answers.

        Raises InvalidAnswer when one breaks the bounds of its field.
        """
        self._judge(name, answers)
        now = self._clock()
        entry = Entry.new(
            tool=name,
            tool_version=self._catalogue.lists[name].tool.version,
            at=now,
            answers=answers,
            now=now,
        )
        self._save(entry)
        return entry

    def change(self, entry: Entry, answers: Answers) -> Entry:
        """Save an own item with changed answers.

        Raises InvalidAnswer when one breaks the bounds of its field.
        """
        self._judge(entry.tool, answers)
        entry = replace(entry.revised(now=self._clock()), answers=answers)
        self._save(entry)
        return entry

    def set_aside(self, entry: Entry, *, aside: bool) -> Entry:
        """Take an own item out of what the list offers, or offer it again; nothing is erased."""
        entry = replace(entry.revised(now=self._clock()), archived=aside)
        self._save(entry)
        return entry

    def _judge(self, name: str, answers: Answers) -> None:
        fields = self._catalogue.lists[name].tool.fields
        # A service may keep more beside what the form asks, such as the history of goals.
        asked = {key: answer for key, answer in answers.items() if key in fields}
        if REPLACES in answers:  # a starter has a wording, and answered nothing else
            wrong = faults((fields[each] for each in asked), asked)
        else:
            wrong = faults(fields.values(), asked)
        if wrong:
            raise InvalidAnswer(wrong[0].sentence)

    def _save(self, entry: Entry) -> None:
        self._table.save([entry])
        self._changes.publish(Change(frozenset({entry.tool})))
