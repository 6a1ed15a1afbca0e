"""Care for an own list: word an item anew, put it away, merge it, take it apart again."""

from __future__ import annotations

from smart_journal.domain.entry import Answers, Entry
from smart_journal.domain.errors import InvalidAnswer
from smart_journal.language import gettext as _
from smart_journal.services.list_items import INTO, LABEL, REPLACES
from smart_journal.services.lists import Item, ListService


class ListCare:
    """What can be done with the items of one list, starters and own ones alike.

    Items are named by their id; ids that the list does not have raise KeyError.
    """

    def __init__(self, lists: ListService, name: str) -> None:
        self._lists, self.name = lists, name

    def items(self) -> list[Item]:
        """Return all items: those offered first, then those put away, then those merged."""
        items = self._lists.items(self.name)
        return sorted(items, key=lambda item: (bool(item.into), item.retired))

    def item(self, item_id: str) -> Item:
        """Return one item."""
        return {item.id: item for item in self._lists.items(self.name)}[item_id]

    def details(self, item_id: str) -> Answers:
        """Return an item's answers, its wording included."""
        entry = self._lists.entry(self.name, item_id)
        return {LABEL: self.item(item_id).wording} | (entry.answers if entry else {})

    def same_wording(self, item_id: str, label: str) -> Item | None:
        """Return another item of the list that says the same, if there is one."""
        wanted = " ".join(label.split()).casefold()
        return next(
            (
                item
                for item in self.items()
                if item.id != item_id and not item.into and item.wording.casefold() == wanted
            ),
            None,
        )

    def edit(self, item_id: str, answers: Answers) -> None:
        """Save an item's answers; where it was picked, it now shows its new wording.

        Raises InvalidAnswer when one breaks the bounds of its field.
        """
        item, entry = self.item(item_id), self._lists.entry(self.name, item_id)
        if not item.own:
            answers = answers | {REPLACES: item_id}
            if answers.get(LABEL) == item.given:
                # The program's own wording stays in the language of the program.
                answers = {key: answer for key, answer in answers.items() if key != LABEL}
        if entry is None:
            self._lists.add_entry(self.name, answers)
        else:
            self._lists.change(entry, answers)

    def offer(self, item_id: str, *, offered: bool) -> None:
        """Put an item away, or offer it again; entries that picked it keep it."""
        self._lists.set_aside(self._entry(item_id), aside=not offered)

    def merge(self, item_id: str, into: str) -> None:
        """Let another item stand for this one, wherever it was or will be picked.

        Raises InvalidAnswer when the two are one already.
        """
        survivor = self.item(into).into or into
        if survivor in (item_id, self.item(item_id).into):
            raise InvalidAnswer(_("These two are one already."))
        entry = self._entry(item_id)
        self._lists.change(entry, entry.answers | {INTO: survivor})

    def take_apart(self, item_id: str) -> None:
        """Let a merged item stand for itself again."""
        entry = self._entry(item_id)
        kept = {key: answer for key, answer in entry.answers.items() if key != INTO}
        self._lists.change(entry, kept)

    def _entry(self, item_id: str) -> Entry:
        """Return what the person says about an item, begun now for an untouched starter."""
        entry = self._lists.entry(self.name, item_id)
        if entry is None:
            entry = self._lists.add_entry(self.name, {REPLACES: self.item(item_id).id})
        return entry
