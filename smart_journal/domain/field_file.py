"""Read the fields of a tool from the values of its file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any, TypeVar

from smart_journal.domain.field import Field, FieldKind, FieldView, Option
from smart_journal.domain.reading import Node

Say = Callable[[str], str]
Fields = dict[str, Field]
E = TypeVar("E", bound=StrEnum)

_TEXT_LIMITS = {FieldKind.SHORT: 120, FieldKind.MEMO: 4000}
_DEEPEST_PLACES = 2


def one_of(node: Node, key: str, kind: type[E], default: E | None = None) -> E:
    """Return the member of `kind` that is named under `key`.

    Raises InvalidDefinition when it is none.
    """
    text = node.text(key, default)
    try:
        return kind(text)
    except ValueError:
        raise node.fault(key, f"'{text}' is not known") from None


def said(node: Node, key: str, say: Say) -> str:
    """Return a text that may be absent, in the person's language."""
    text = node.text(key, "")
    return say(text) if text else ""


def known_fields(node: Node, key: str, fields: Iterable[Field]) -> Fields:
    """Return the fields by id.

    Raises InvalidDefinition when an id is used twice.
    """
    known: Fields = {}
    for field in fields:
        if field.id in known:
            raise node.fault(key, f"use the field id '{field.id}' twice")
        known[field.id] = field
    return known


def read_field(node: Node, say: Say) -> Field:
    """Return one field, with the columns of its rows.

    Raises InvalidDefinition with file, key and reason.
    """
    kind = one_of(node, "kind", FieldKind)
    field = Field(
        id=node.text("id"),
        kind=kind,
        label=say(node.text("label")),
        hint=said(node, "hint", say),
        required=node.flag("required"),
        private=node.flag("private"),
        half=node.flag("half"),
        carries=node.flag("carries"),
        **_bounds(node, kind, say),
    )
    node.finish()
    return field


def _bounds(node: Node, kind: FieldKind, say: Say) -> dict[str, Any]:
    """Return what only this kind of field may say; `finish` then refuses the rest."""
    if kind in _TEXT_LIMITS:
        limit = node.whole("limit", _TEXT_LIMITS[kind], least=1)
        return {"limit": limit, "list": node.text("list", "") if kind is FieldKind.SHORT else ""}
    if kind is FieldKind.CHOICE:
        return {"options": _options(node, say), "many": node.flag("many")}
    if kind is FieldKind.PICK:
        return {"list": node.text("list"), "many": node.flag("many", default=True)}
    if kind is FieldKind.TICK:
        return {}
    if kind is FieldKind.DATE:
        ahead = node.whole("ahead") if "ahead" in node else None
        return {"time": node.flag("time"), "ahead": ahead}
    low, high = node.whole("low"), node.whole("high")
    if low >= high:
        raise node.fault("high", "is not above 'low'")
    return {"low": low, "high": high} | _NUMBERED[kind](node, say, low, high)


def _rows(node: Node, say: Say, _low: int, _high: int) -> dict[str, Any]:
    fields = tuple(read_field(each, say) for each in node.nodes("fields"))
    for column in fields:
        if column.kind is FieldKind.ROWS:
            raise node.fault("fields", "hold rows within rows")
    known = known_fields(node, "fields", fields)
    view = one_of(node, "view", FieldView, FieldView.PLAIN)
    if missing := [column for column in view.columns if column not in known]:
        raise node.fault("view", f"'{view}' needs the columns {missing}")
    return {"fields": fields, "view": view}


def _duration(node: Node, _say: Say, low: int, high: int) -> dict[str, Any]:
    quick = node.numbers("quick")
    if not all(low <= minutes <= high for minutes in quick):
        raise node.fault("quick", "are not between 'low' and 'high'")
    return {"quick": quick}


def _amount(node: Node, say: Say, _low: int, _high: int) -> dict[str, Any]:
    places = node.whole("places", 0)
    if places > _DEEPEST_PLACES:
        raise node.fault("places", f"are more than {_DEEPEST_PLACES}")
    return {"places": places, "unit": said(node, "unit", say)}


def _scale(node: Node, say: Say, low: int, high: int) -> dict[str, Any]:
    ends = node.texts("ends")
    if len(ends) != 2:
        raise node.fault("ends", "are not two")
    step = node.whole("step", 1, least=1)
    if (high - low) % step:
        raise node.fault("step", "does not lead from 'low' to 'high'")
    return {"ends": (say(ends[0]), say(ends[1])), "step": step}


_NUMBERED: dict[FieldKind, Callable[[Node, Say, int, int], dict[str, Any]]] = {
    FieldKind.ROWS: _rows,
    FieldKind.DURATION: _duration,
    FieldKind.NUMBER: _amount,
    FieldKind.SCALE: _scale,
}


def _options(node: Node, say: Say) -> tuple[Option, ...]:
    options = []
    for each in node.nodes("options"):
        label = each.text("label")
        short = each.text("short", label)
        options.append(Option(id=each.text("id"), label=say(label), short=say(short)))
        each.finish()
    if len({option.id for option in options}) != len(options):
        raise node.fault("options", "use an id twice")
    return tuple(options)
