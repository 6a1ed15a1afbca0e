"""Draw answers: those that fit a field, and anything JSON can hold."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.field import Field, FieldKind

NOW = datetime.fromisoformat("2026-11-23T17:05:00+00:00")

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(
    datetime.fromisoformat("1900-01-01"), datetime.fromisoformat("2200-01-01"), timezones=ZONES
)
TEXTS = st.text(max_size=30)
ANYTHING: st.SearchStrategy[Any] = st.recursive(
    TEXTS | st.integers() | st.booleans() | st.floats(allow_nan=False) | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


def fitting(field: Field) -> st.SearchStrategy[Any]:
    """Return answers within the field's bounds, none of them empty."""
    item = st.text(min_size=1, max_size=8)
    if field.kind in (FieldKind.SHORT, FieldKind.MEMO):
        return st.text(min_size=1, max_size=field.limit)
    if field.kind in (FieldKind.SCALE, FieldKind.DURATION):
        return st.integers(field.low, field.high)
    if field.kind is FieldKind.CHOICE:
        return st.sampled_from([option.id for option in field.options])
    if field.kind is FieldKind.PICK:
        return st.lists(item, min_size=1, max_size=4) if field.many else item
    return st.lists(
        fitting_all(field.fields), min_size=max(field.low, 1), max_size=min(field.high, 4)
    )


def fitting_all(fields: Iterable[Field]) -> st.SearchStrategy[dict[str, Any]]:
    """Return sets of answers in which the required ones are given and others may be."""
    fields = list(fields)
    return st.fixed_dictionaries(
        {field.id: fitting(field) for field in fields if field.required},
        optional={field.id: fitting(field) for field in fields if not field.required},
    )


def entry(tool: str, answers: dict[str, Answer], at: datetime = NOW) -> Entry:
    """Return an entry of a tool with these answers."""
    return Entry.new(tool=tool, tool_version=1, at=at, answers=answers, now=NOW)
