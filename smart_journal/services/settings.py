"""The settings of the open journal."""

from __future__ import annotations

import json
from dataclasses import asdict, fields, replace
from typing import Any

from smart_journal.domain.change import Change
from smart_journal.domain.settings import Settings
from smart_journal.services.changes import Changes
from smart_journal.storage.settings import SettingTable


class SettingService:
    """Read once when the journal opens, written through at each change."""

    def __init__(self, table: SettingTable, changes: Changes) -> None:
        self._table, self._changes = table, changes
        self.current = _read(table.get_all())

    def change(self, **values: Any) -> None:
        """Change settings by name; only those that differ are written."""
        changed = replace(self.current, **values)
        before, after = asdict(self.current), asdict(changed)
        differing = {name: json.dumps(after[name]) for name in after if after[name] != before[name]}
        if differing:
            self._table.put(differing)
            self.current = changed
            self._changes.publish(Change(settings=True))


def _read(stored: dict[str, str]) -> Settings:
    """Return the stored settings; keys of a newer version are left alone."""
    known = {field.name for field in fields(Settings)}
    return Settings(**{name: _value(text) for name, text in stored.items() if name in known})


def _value(text: str) -> Any:
    value = json.loads(text)
    return tuple(value) if isinstance(value, list) else value
