"""How often the items of an own list are picked, counted over the newest entries only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from itertools import islice

from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.field import Field, FieldKind
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.entries import EntryService
from smart_journal.services.lists import ListService

MOST = 1_000  # entries that are read, in about 20 ms; all of 100,000 would take seconds
_PAGE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """In how many entries each item is picked, by the id that counts.

    `last` is the moment of the newest of them. `looked` is the number of entries counted;
    `whole` says that there are no older ones.
    """

    counts: dict[str, int]
    last: dict[str, datetime]
    looked: int
    whole: bool


def count_use(
    catalogue: Catalogue, entries: EntryService, lists: ListService, name: str, most: int = MOST
) -> Use:
    """Count in the newest `most` of the entries that can pick from the list.

    What was merged counts for the item that stands for it, and what was typed in full for the
    item that says so.
    """
    picking = {
        tool.id: fields
        for tool in catalogue.tools.values()
        if (fields := _picking(tool.fields.values(), name))
    }
    words = {item.wording.casefold(): item.id for item in reversed(lists.items(name))}
    newest = merge(*(_newest(entries, tool) for tool in picking), key=_moment, reverse=True)
    counts: Counter[str] = Counter()
    last: dict[str, datetime] = {}
    looked = 0
    for entry in islice(newest, most):
        found = _picked(name, picking[entry.tool], entry.answers, words)
        said = {lists.resolve(name, item_id) for item_id in found}
        counts.update(said)
        last = dict.fromkeys(said, entry.at) | last
        looked += 1
    return Use(counts=dict(counts), last=last, looked=looked, whole=next(newest, None) is None)


def _moment(entry: Entry) -> str:
    return entry.at.replace(tzinfo=None).isoformat()


def _newest(entries: EntryService, tool: str) -> Iterator[Entry]:
    before: Entry | None = None
    while page := entries.recent(tool, before=before, limit=_PAGE):
        yield from page
        before = page[-1]


def _picking(fields: Iterable[Field], name: str) -> tuple[Field, ...]:
    """Return the fields, and rows with columns, whose answers can come from the list."""
    return tuple(each for each in fields if each.list == name or _picking(each.fields, name))


def _picked(
    name: str, fields: Iterable[Field], answers: Answers, words: dict[str, str]
) -> set[str]:
    found: set[str] = set()
    for field in fields:
        answer = answers.get(field.id)
        if field.kind is FieldKind.ROWS and isinstance(answer, list):
            columns = _picking(field.fields, name)
            for row in answer:
                if isinstance(row, dict):
                    found |= _picked(name, columns, row, words)
        elif field.kind is FieldKind.PICK:
            found.update(str(each) for each in _several(answer))
        elif isinstance(answer, str) and (item_id := words.get(answer.casefold())):
            found.add(item_id)
    return found


def _several(answer: Answer | None) -> list[Answer]:
    if answer is None:
        return []
    return answer if isinstance(answer, list) else [answer]
