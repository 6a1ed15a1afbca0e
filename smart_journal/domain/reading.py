"""Read a resource file strictly: every key known, every value of its kind, every fault named."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import TypeVar

from smart_journal.domain.entry import Answer
from smart_journal.domain.errors import InvalidDefinition

T = TypeVar("T")


class Node:
    """One table of a resource file; knows where it stands, and which keys were not asked for."""

    def __init__(self, file: str, values: Mapping[str, object], where: str = "") -> None:
        self._file, self._values, self._where = file, values, where
        self._asked: set[str] = set()

    def fault(self, key: str, reason: str) -> InvalidDefinition:
        """Return the error that names this file, the key and the reason."""
        return InvalidDefinition(self._file, f"{self._where}{key}", reason)

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def _get(self, key: str, kind: type[T], default: T | None) -> T:
        self._asked.add(key)
        if key not in self._values:
            if default is None:
                raise self.fault(key, "is missing")
            return default
        value = self._values[key]
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.fault(key, f"is not of the kind {kind.__name__}")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text; one that is asked for without a default may not be empty."""
        value = self._get(key, str, default)
        if default is None and not value.strip():
            raise self.fault(key, "is empty")
        return value

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Return a list of texts, none of them empty."""
        values = self._get(key, list, None if default is None else list(default))
        for value in values:
            if not isinstance(value, str) or not value.strip():
                raise self.fault(key, "holds something that is not a text")
        return tuple(values)

    def numbers(self, key: str) -> tuple[int, ...]:
        """Return a list of whole numbers, empty when the key is absent."""
        values = self._get(key, list, [])
        for value in values:
            if not isinstance(value, int) or isinstance(value, bool):
                raise self.fault(key, "holds something that is not a whole number")
        return tuple(values)

    def whole(self, key: str, default: int | None = None, *, least: int = 0) -> int:
        """Return a whole number, not below `least`."""
        value = self._get(key, int, default)
        if value < least:
            raise self.fault(key, f"is below {least}")
        return value

    def number(self, key: str, default: float | None = None) -> float:
        """Return a number from 0 up; a whole one will do."""
        whole = isinstance(self._values.get(key), int)
        value = self._get(key, int, None) if whole else self._get(key, float, default)
        if not 0 <= value < math.inf:
            raise self.fault(key, "is not a number from 0 up")
        return value

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return true or false."""
        return self._get(key, bool, default)

    def names(self) -> tuple[str, ...]:
        """Return the keys of a table that may have any."""
        self._asked.update(self._values)
        return tuple(self._values)

    def answer(self, key: str) -> Answer:
        """Return an answer to a field: a text, a whole number or a list of texts."""
        value = self._values[key]
        if isinstance(value, str | int) and not isinstance(value, bool):
            return value
        return [*self.texts(key)]

    def node(self, key: str) -> Node:
        """Return the table under `key`."""
        return Node(self._file, self._get(key, dict, None), f"{self._where}{key}.")

    def nodes(self, key: str, *, required: bool = True) -> Iterator[Node]:
        """Yield the tables of the list under `key`."""
        values = self._get(key, list, None if required else [])
        if required and not values:
            raise self.fault(key, "is empty")
        for number, value in enumerate(values, start=1):
            if not isinstance(value, dict):
                raise self.fault(key, "holds something that is not a table")
            yield Node(self._file, value, f"{self._where}{key}[{number}].")

    def finish(self) -> None:
        """Refuse keys that nothing asked for."""
        for key in self._values:
            if key not in self._asked:
                raise self.fault(key, "is not known here")
