"""All tools and own lists the program knows, read from its resources."""

from __future__ import annotations

import tomllib
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from smart_journal.assets import resources
from smart_journal.domain.errors import InvalidDefinition
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.tool import OwnList, Tool
from smart_journal.domain.tool_file import read_list, read_tool
from smart_journal.language import gettext


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Tools in the order of the points, and own lists, both by id."""

    tools: dict[str, Tool]
    lists: dict[str, OwnList]

    def of_point(self, point: int, instruments: Container[str] = ()) -> list[Tool]:
        """Return the tools of one of the four points; of `instruments` those switched on."""
        return [
            tool
            for tool in self.tools.values()
            if tool.point == point and (not tool.instrument or tool.id in instruments)
        ]

    def with_own(self, own: Iterable[Tool]) -> Catalogue:
        """Return this catalogue with the pages that a person made, each behind its point's."""
        tools = sorted((*self.tools.values(), *own), key=_place)
        return replace(self, tools={tool.id: tool for tool in tools})


def load(folder: Path | None = None) -> Catalogue:
    """Return the catalogue, its texts in the installed language.

    Raises InvalidDefinition, with file, key and reason, when a resource file is wrong.
    """
    folder = folder or resources()
    lists = {
        each.tool.id: each
        for path in sorted((folder / "lists").glob("*.toml"))
        for each in [read_list(path.name, _values(path), gettext)]
    }
    tools = [
        read_tool(path.name, _values(path), gettext)
        for path in sorted((folder / "tools").glob("*.toml"))
    ]
    for tool in (*tools, *(each.tool for each in lists.values())):
        lists_exist(tool, lists)
    tools.sort(key=_place)
    known = {tool.id: tool for tool in tools}
    for tool in tools:
        _offers_lead_somewhere(tool, known)
    return Catalogue(tools=known, lists=lists)


def _place(tool: Tool) -> tuple[int, bool, int, str]:
    return tool.point, tool.own, tool.order, tool.title.casefold()


def _values(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidDefinition(path.name, "file", f"is not TOML: {error}") from error


def lists_exist(tool: Tool, lists: Mapping[str, OwnList]) -> None:
    """Raise InvalidDefinition when a field picks from a list that is not there."""

    def fields(group: tuple[Field, ...]) -> list[Field]:
        return [inner for field in group for inner in (field, *fields(field.fields))]

    for field in fields(tuple(tool.fields.values())):
        picks = field.kind is FieldKind.PICK or field.list
        if picks and field.list not in lists:
            raise InvalidDefinition(f"{tool.id}.toml", field.id, f"no list '{field.list}'")


def _offers_lead_somewhere(tool: Tool, tools: Mapping[str, Tool]) -> None:
    for offer in tool.offers:
        target = tools.get(offer.to)
        if target is None:
            raise InvalidDefinition(f"{tool.id}.toml", "offers", f"no tool '{offer.to}'")
        there = target.fields
        if offer.into:
            if offer.into not in there:
                raise InvalidDefinition(
                    f"{tool.id}.toml", "offers", f"'{offer.to}' has no '{offer.into}'"
                )
            there = {column.id: column for column in there[offer.into].fields}
        for name, _value in (*offer.copy, *offer.fixed):
            if name not in there:
                raise InvalidDefinition(
                    f"{tool.id}.toml", "offers", f"'{offer.to}' has no field '{name}'"
                )
