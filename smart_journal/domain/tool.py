"""A tool: a worksheet as data, read from one file, drawn by one form and one printer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field


class ToolKind(StrEnum):
    """What an entry of the tool is."""

    DATED = "dated"  # a page for a moment, compared over time
    LIVING = "living"  # a page one comes back to and changes; it keeps its history
    LIST = "list"  # one item of one of the person's own lists


class SectionLayout(StrEnum):
    """How the fields of a section stand on screen."""

    COLUMN = "column"  # one under another, `half` fields in pairs
    BOXES = "boxes"  # four boxes, two by two
    BESIDE = "beside"  # all beside one another where there is room


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
    LETTER = "letter"  # an area, rows or ratings behind a large letter
    ROWS = "rows"  # a table of the rows of one field
    BOXES = "boxes"  # four lists, two by two
    BESIDE = "beside"  # areas beside one another, one for each field
    WEEK = "week"  # seven days and their parts
    WAVE = "wave"  # a strength for each minute


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of a printed page.

    The answers to `fields` are joined under one `label`. `lines` is the least number of ruled
    lines, or rows, on a blank page, `grow` the share of the page's free space the block takes.
    `letter` stands large before it, or gives each of its boxes one; `columns` are the columns
    of rows that are printed, all when none are named. An `optional` block can be left out when
    printing.
    """

    kind: BlockKind
    fields: tuple[str, ...]
    label: str
    hint: str = ""
    lines: int = 3
    grow: float = 1.0
    letter: str = ""
    columns: tuple[str, ...] = ()
    optional: bool = False


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
    """A titled group of fields on screen; a `folded` one waits behind its title.

    A `letter` stands large at its left, where letters are how people know the parts.
    """

    title: str
    fields: tuple[Field, ...]
    hint: str = ""
    layout: SectionLayout = SectionLayout.COLUMN
    folded: bool = False
    letter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What can grow out of an entry: a new entry of the tool `to`, never forced.

    With `rows`, each row of that field offers it, and `copy` names columns of the row. With
    `into`, what is copied becomes a row of that field on the newest entry of `to` (a new entry
    where there is none); else it fills the fields of a new one. `copy` pairs a target with the
    sources joined in it, `fixed` a target with an answer. Shown only where the answers, or the
    row, hold one of the ids that `when` names for a field. A `twin` is not offered but written
    and kept in step each time the page is saved. With `same_time` the new page is about the
    moment of the entry it grows from, not about now.
    """

    to: str
    label: str
    rows: str = ""
    into: str = ""
    copy: tuple[tuple[str, tuple[str, ...]], ...] = ()
    fixed: tuple[tuple[str, Answer], ...] = ()
    when: tuple[tuple[str, tuple[str, ...]], ...] = ()
    twin: bool = False
    same_time: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """Why the tool may be worth a try at one stage of change."""

    stage: str
    why: str


@dataclass(frozen=True, kw_only=True)
class Tool:
    """One worksheet, or the form of one own list's items.

    `overview` are the columns of its list of entries on screen, beside the moment. Tools of a
    point stand in their `order`. A `single` living page exists once. An `instrument` is off
    until it is switched on, and has a `licence` note. `safety` is always in sight on the page.
    Entries print unless `prints` is false (a person can say otherwise for each). `pins` are
    fields whose answers may stand on the first page. `own` marks a page the person made.
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
    order: int = 0
    single: bool = False
    instrument: bool = False
    licence: str = ""
    safety: tuple[str, ...] = ()
    prints: bool = True
    pins: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()
    hints: tuple[Hint, ...] = ()
    own: bool = False

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
