"""Draw answers: those that fit a field, and anything JSON can hold."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.field import Field, FieldKind

NOW = datetime.fromisoformat("2026-11-23T17:05:00+00:00")

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(
    datetime.fromisoformat("1900-01-01"), datetime.fromisoformat("2200-01-01"), timezones=ZONES
)
DAYS = st.dates(date(1900, 1, 1), date(2200, 1, 1))
TEXTS = st.text(max_size=30)
ANYTHING: st.SearchStrategy[Any] = st.recursive(
    TEXTS | st.integers() | st.booleans() | st.floats(allow_nan=False) | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


def fitting(field: Field) -> st.SearchStrategy[Any]:
    """Return answers within the field's bounds, none of them empty."""
    match field.kind:
        case FieldKind.SHORT | FieldKind.MEMO:
            return st.text(min_size=1, max_size=field.limit)
        case FieldKind.PICK:
            item = st.text(min_size=1, max_size=8)
            return st.lists(item, min_size=1, max_size=4) if field.many else item
        case FieldKind.ROWS:
            rows = fitting_all(field.fields).filter(bool)
            return st.lists(rows, min_size=max(field.low, 1), max_size=min(field.high, 4))
        case _:
            return bounded(field)


def bounded(field: Field) -> st.SearchStrategy[Any]:
    """Return answers to a field whose definition alone says what they can be."""
    match field.kind:
        case FieldKind.SCALE:
            return st.sampled_from(range(field.low, field.high + 1, field.step))
        case FieldKind.DURATION:
            return st.integers(field.low, field.high)
        case FieldKind.NUMBER:
            scale = 10**field.places
            return st.integers(field.low * scale, field.high * scale).map(
                lambda number: round(number / scale, field.places) if field.places else number
            )
        case FieldKind.CHOICE:
            option = st.sampled_from([option.id for option in field.options])
            return st.lists(option, min_size=1, unique=True) if field.many else option
        case FieldKind.DATE:
            return _timed() if field.time else DAYS.map(str)
        case FieldKind.TICK:
            return st.just(True)
        case _:
            raise AssertionError(f"{field.kind} is bounded by more than its definition")


def _timed() -> st.SearchStrategy[str]:
    moments = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1))  # noqa: DTZ001 - local
    return moments.map(lambda moment: moment.replace(tzinfo=None).isoformat(timespec="minutes"))


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
