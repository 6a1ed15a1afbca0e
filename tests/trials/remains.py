"""Inside a child: what the living widgets still hold of a text."""

from __future__ import annotations

import gc
from dataclasses import fields, is_dataclass
from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QWidget

from smart_journal.services.session import Session
from smart_journal.ui.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST = 4
_ROWS, _COLUMNS = 60, 8


def holders(mark: str) -> list[str]:
    """Return the classes of all widgets, hidden and parentless ones too, that hold the mark."""
    found = [
        type(widget).__name__
        for widget in QApplication.allWidgets()
        if any(mark in text for text in texts(widget))
    ]
    return sorted(found)


def open_journals() -> list[str]:
    """Return the classes of what should be gone once the journal is locked."""
    gc.collect()
    return sorted(
        type(each).__name__ for each in gc.get_objects() if isinstance(each, (Session, Desk))
    )


def texts(widget: QWidget) -> Iterator[str]:
    """Return every text of a widget: Qt's properties, its actions, its items, its own fields."""
    meta = widget.metaObject()
    for number in range(meta.propertyCount()):
        yield from _inside(meta.property(number).read(widget))
    for action in widget.actions():
        yield from (action.text(), action.toolTip())
    if isinstance(widget, QComboBox | QAbstractItemView) and (model := widget.model()) is not None:
        for row, column in product(range(_ROWS), range(_COLUMNS)):
            if (index := model.index(row, column)).isValid():
                yield str(index.data())
    yield from _inside(vars(widget))


def _inside(value: object, depth: int = 0) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif depth >= _DEEPEST:
        return
    elif isinstance(value, dict):
        yield from _inside([*value.keys(), *value.values()], depth)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for each in value:
            yield from _inside(each, depth + 1)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _inside(getattr(value, field.name), depth + 1)
