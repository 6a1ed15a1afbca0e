"""All tools and own lists the program knows, read from its resources."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
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

    def of_point(self, point: int) -> list[Tool]:
        """Return the tools of one of the four points."""
        return [tool for tool in self.tools.values() if tool.point == point]


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
        _lists_exist(tool, lists)
    tools.sort(key=lambda tool: (tool.point, tool.title.casefold()))
    return Catalogue(tools={tool.id: tool for tool in tools}, lists=lists)


def _values(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidDefinition(path.name, "file", f"is not TOML: {error}") from error


def _lists_exist(tool: Tool, lists: dict[str, OwnList]) -> None:
    def fields(group: tuple[Field, ...]) -> list[Field]:
        return [inner for field in group for inner in (field, *fields(field.fields))]

    for field in fields(tuple(tool.fields.values())):
        if field.kind is FieldKind.PICK and field.list not in lists:
            raise InvalidDefinition(f"{tool.id}.toml", field.id, f"no list '{field.list}'")
