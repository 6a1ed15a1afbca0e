"""A tool: a worksheet as data, read from one file, drawn by one form and one printer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from smart_journal.domain.field import Field


class ToolKind(StrEnum):
    """What an entry of the tool is."""

    DATED = "dated"  # a page for a moment, compared over time
    LIST = "list"  # one item of one of the person's own lists


class PaperWay(StrEnum):
    """Which way up the tool's paper is."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class BlockKind(StrEnum):
    """The vocabulary of a printed page."""

    AREA = "area"  # a label with lines, or the answer
    LINE = "line"  # a label with one rule, or the answer
    RATING = "rating"  # numbers to circle
    CHOICE = "choice"  # boxes to tick
    WHEEL = "wheel"  # the balance wheel with its table


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of a printed page.

    The answers to `fields` are joined under one `label`. `lines` is the least number of ruled
    lines on a blank page, `grow` the share of the page's free space the block takes.
    """

    kind: BlockKind
    fields: tuple[str, ...]
    label: str
    hint: str = ""
    lines: int = 3
    grow: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table with a row for each entry, on paper or on screen.

    `fields` are joined in the cell; `when` stands for the entry's moment. A `width` above 1 is
    points, otherwise a share of what is left.
    """

    fields: tuple[str, ...]
    label: str
    width: float
    centred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The sheet with one row for each entry."""

    title: str
    purpose: str
    way: PaperWay
    columns: tuple[Column, ...]
    blank_rows: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A titled group of fields on screen."""

    title: str
    fields: tuple[Field, ...]
    hint: str = ""


@dataclass(frozen=True, kw_only=True)
class Tool:
    """One worksheet, or the form of one own list's items.

    `overview` are the columns of its list of entries on screen, beside the moment.
    """

    id: str
    version: int
    kind: ToolKind
    point: int
    title: str
    also: tuple[str, ...]
    purpose: str
    steps: tuple[str, ...]
    cautions: tuple[str, ...]
    sources: tuple[str, ...]
    sections: tuple[Section, ...]
    way: PaperWay = PaperWay.PORTRAIT
    blocks: tuple[Block, ...] = ()
    table: Table | None = None
    overview: tuple[Column, ...] = ()

    @cached_property
    def fields(self) -> dict[str, Field]:
        """Return all fields by id, in the order of the page."""
        return {field.id: field for section in self.sections for field in section.fields}


@dataclass(frozen=True, slots=True, kw_only=True)
class Starter:
    """An item that a list offers from the first day."""

    id: str
    label: str
    default: bool = False
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnList:
    """One of the person's own lists: what it starts with, and the form of an item.

    An item is an entry of `tool`; its label is the answer to the field `label`.
    """

    tool: Tool
    starters: tuple[Starter, ...]
