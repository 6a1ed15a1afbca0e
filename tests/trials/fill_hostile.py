"""A journal with hostile text in every place, each as long as the place allows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from smart_journal.domain.behaviour import BEHAVIOUR
from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.urge import URGE_LOG
from smart_journal.storage import vault
from smart_journal.ui.points.private_note import LIMIT

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from smart_journal.domain.tool import Tool
    from smart_journal.services.catalogue import Catalogue
    from smart_journal.storage.keys import DataKey

ROWS = 10


class Filler:
    """Makes an entry for each text; the items of the lists first, for the others to pick."""

    def __init__(self, catalogue: Catalogue, texts: list[str]) -> None:
        self.catalogue, self.texts = catalogue, texts
        self.now = datetime.now(UTC).astimezone().replace(microsecond=0)
        self.items = {
            name: [self.entry(listed.tool, number) for number in range(len(texts))]
            for name, listed in catalogue.lists.items()
        }

    def entries(self) -> list[Entry]:
        """Return all items, and for each text an entry of each tool; the newest picks them all."""
        found = [item for items in self.items.values() for item in items]
        for tool in self.catalogue.tools.values():
            found += [self.entry(tool, number) for number in range(len(self.texts))]
        return found

    def entry(self, tool: Tool, number: int) -> Entry:
        behaviours = () if tool.id not in self.catalogue.tools else (self.pick(BEHAVIOUR, number),)
        return Entry.new(
            tool=tool.id,
            tool_version=tool.version,
            at=self.now - timedelta(days=3 * number, hours=1),
            answers=self.answers(tool.fields.values(), number),
            now=datetime.now(UTC),
            behaviours=behaviours,
            note=self.texts[number][:LIMIT],
        )

    def answers(self, fields: Iterable[Field], number: int) -> Answers:
        return {field.id: self.answer(field, number) for field in fields}

    def answer(self, field: Field, number: int) -> Answer:
        if field.kind is FieldKind.PICK:
            everything: list[Answer] = [item.id for item in self.items[field.list]]
            one = self.pick(field.list, number)
            return (everything if number == 0 else [one]) if field.many else one
        if field.kind is FieldKind.ROWS:
            return [self.answers(field.fields, number + at) for at in range(ROWS)]
        if field.kind is FieldKind.CHOICE:
            return [field.options[0].id] if field.many else field.options[0].id
        if field.kind is FieldKind.DATE:
            return "2026-11-23T18:05" if field.time else "2026-11-23"
        if field.kind is FieldKind.TICK:
            return True
        if field.kind in (FieldKind.SCALE, FieldKind.DURATION, FieldKind.NUMBER):
            return min(field.low + field.step * (number % 10), field.high)
        return self.texts[number % len(self.texts)][: field.limit]

    def pick(self, name: str, number: int) -> str:
        return self.items[name][number % len(self.texts)].id


def fill_journal(folder: Path, key: DataKey, catalogue: Catalogue, texts: list[str]) -> int:
    """Save all of it; return how many entries of urges there are."""
    with vault.open_store(folder, key, now=datetime.now(UTC)) as store:
        store.entries.save(Filler(catalogue, texts).entries())
        return len(list(store.entries.items(URGE_LOG)))
