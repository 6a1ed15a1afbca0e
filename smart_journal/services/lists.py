"""The person's own lists: what they offer, and adding to them in passing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from smart_journal.domain.answers import faults
from smart_journal.domain.change import Change
from smart_journal.domain.entry import Answers, Entry
from smart_journal.domain.errors import InvalidAnswer
from smart_journal.language import gettext as _
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.changes import Changes
from smart_journal.storage.entries import EntryTable


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item a list offers: a starter, or an entry of the person's own."""

    id: str
    label: str
    default: bool
    retired: bool = False
    own: bool = False


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
        self._cache: dict[str, list[Item]] = {}
        changes.listen(self._forget)

    def _forget(self, change: Change) -> None:
        for name in change.tools:
            self._cache.pop(name, None)

    def items(self, name: str) -> list[Item]:
        """Return what the list `name` offers: the person's own items first, retired ones too."""
        if name not in self._cache:
            own = [
                Item(
                    id=entry.id,
                    label=str(entry.answers.get("label", "")),
                    default=not entry.archived,
                    retired=entry.archived,
                    own=True,
                )
                for entry in self._table.items(name)
            ]
            starters = [
                Item(id=starter.id, label=starter.label, default=starter.default)
                for starter in self._catalogue.lists[name].starters
            ]
            self._cache[name] = own + starters
        return self._cache[name]

    def label(self, name: str, item_id: str) -> str:
        """Return the wording of an item; one that is in the bin or gone is said to be so."""
        found = next((item.label for item in self.items(name) if item.id == item_id), None)
        return found if found is not None else _("(removed from the list)")

    def entries(self, name: str) -> list[Entry]:
        """Return the person's own items of a list as entries, in the order they were made."""
        return sorted(self._table.items(name), key=lambda entry: (entry.created, entry.id))

    def add(self, name: str, label: str) -> Item:
        """Add an own item, or return the one that already has this wording.

        Raises InvalidAnswer when the wording is empty or too long.
        """
        label = " ".join(label.split())
        for item in self.items(name):
            if item.label.casefold() == label.casefold():
                return item
        entry = self.add_entry(name, {"label": label})
        return Item(id=entry.id, label=label, default=True, own=True)

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
        if wrong := faults(fields.values(), asked):
            raise InvalidAnswer(wrong[0].sentence)

    def _save(self, entry: Entry) -> None:
        self._table.save([entry])
        self._changes.publish(Change(frozenset({entry.tool})))
