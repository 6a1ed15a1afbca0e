"""The help lines the program brings along, read strictly from its resources."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from smart_journal.assets import resources
from smart_journal.domain.errors import InvalidDefinition
from smart_journal.domain.reading import Node
from smart_journal.language import gettext

FILE = "helplines.toml"
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpLine:
    """One number; `checked` is the month it was last read in `source`, None when never."""

    name: str
    contact: str
    about: str
    checked: date | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The lines of a place; `countries` are two-letter codes, none for anywhere."""

    name: str
    countries: tuple[str, ...]
    lines: tuple[HelpLine, ...]


def load(country: str = "", path: Path | None = None) -> list[Place]:
    """Return the places, that of `country` (two letters) first, in the installed language.

    Raises InvalidDefinition, with file, key and reason, when the file is wrong.
    """
    path = path or resources() / FILE
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidDefinition(path.name, "file", f"is not TOML: {error}") from error
    top = Node(path.name, values)
    places = [_place(node, gettext) for node in top.nodes("places")]
    top.finish()
    return sorted(places, key=lambda place: country not in place.countries)


def _place(node: Node, translate: Callable[[str], str]) -> Place:
    place = Place(
        name=translate(node.text("name")),
        countries=node.texts("countries"),
        lines=tuple(_line(each, translate) for each in node.nodes("lines")),
    )
    for country in place.countries:
        if not re.fullmatch("[A-Z]{2}", country):
            raise node.fault("countries", f"'{country}' is not a two-letter code")
    node.finish()
    return place


def _line(node: Node, translate: Callable[[str], str]) -> HelpLine:
    about, checked = node.text("about", ""), node.text("checked", "")
    line = HelpLine(
        name=translate(node.text("name")),
        contact=node.text("contact"),
        about=translate(about) if about else "",
        checked=_month(node, checked) if checked else None,
        source=node.text("source", ""),
    )
    if (line.checked is None) != (not line.source):
        raise node.fault("checked", "stands with a source, or neither is given")
    node.finish()
    return line


def _month(node: Node, text: str) -> date:
    if not (found := _MONTH.fullmatch(text)):
        raise node.fault("checked", "is not a month such as 2026-11")
    return date(int(found[1]), int(found[2]), 1)
