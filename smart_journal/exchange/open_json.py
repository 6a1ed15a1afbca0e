"""A journal as one open JSON file: every entry as it is stored, with the tools it was asked by."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from smart_journal.domain.entry import Entry
from smart_journal.domain.entry_json import to_json

FORMAT, VERSION = "smart-journal", 1


def written(entries: Iterable[Entry], tools: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Yield the text of the file piece by piece; it is never whole in memory.

    `tools` are the definitions by tool id, as in their files. One entry stands on a line.
    """
    head = {"format": FORMAT, "version": VERSION, "tools": tools}
    yield json.dumps(head, ensure_ascii=False, sort_keys=True)[:-1]
    yield ', "entries": ['
    between = "\n"
    for entry in entries:
        yield between + to_json(entry)
        between = ",\n"
    yield "\n]}\n"
