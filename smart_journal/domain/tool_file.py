"""Read a tool, or an own list, from the values of its file."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

from smart_journal.domain.field import Field, FieldKind, Option
from smart_journal.domain.reading import Node
from smart_journal.domain.tool import (
    Block,
    BlockKind,
    Column,
    OwnList,
    PaperWay,
    Section,
    Starter,
    Table,
    Tool,
    ToolKind,
)

Say = Callable[[str], str]
E = TypeVar("E", bound=StrEnum)

WHEN = "when"

Fields = dict[str, Field]

_TEXT_LIMITS = {FieldKind.SHORT: 120, FieldKind.MEMO: 4000}
# What is drawn on paper from the field itself, and not from its answer as text.
_DRAWN = {
    BlockKind.RATING: FieldKind.SCALE,
    BlockKind.CHOICE: FieldKind.CHOICE,
    BlockKind.WHEEL: FieldKind.ROWS,
}


def read_tool(file: str, values: Mapping[str, object], say: Say) -> Tool:
    """Return the tool that a file in `resources/tools` defines, its texts said by `say`.

    Raises InvalidDefinition with file, key and reason.
    """
    node = Node(file, values)
    tool_id = node.text("id")
    if tool_id != file.removesuffix(".toml"):
        raise node.fault("id", "is not the name of the file")
    kind = _choice(node, "kind", ToolKind)
    point = node.whole("point")
    if not 1 <= point <= 4:
        raise node.fault("point", "is not one of the four points")
    sections = tuple(_section(each, say) for each in node.nodes("sections"))
    known = _known(node, "sections", [field for each in sections for field in each.fields])
    if WHEN in known:
        raise node.fault("sections", f"use the field id '{WHEN}', which stands for the moment")
    way, blocks = _paper(node.node("paper"), known, say)
    tool = Tool(
        id=tool_id,
        version=node.whole("version", least=1),
        kind=kind,
        point=point,
        title=say(node.text("title")),
        also=tuple(say(text) for text in node.texts("also", ())),
        purpose=say(node.text("purpose")),
        steps=tuple(say(text) for text in node.texts("steps")),
        cautions=tuple(say(text) for text in node.texts("cautions", ())),
        sources=node.texts("sources"),
        sections=sections,
        way=way,
        blocks=blocks,
        table=_table(node.node("table"), known, say) if "table" in node else None,
        overview=_columns(node, "overview", known, say),
    )
    node.finish()
    return tool


def read_list(file: str, values: Mapping[str, object], say: Say) -> OwnList:
    """Return the own list that a file in `resources/lists` defines.

    Raises InvalidDefinition with file, key and reason.
    """
    node = Node(file, values)
    list_id = node.text("id")
    if list_id != file.removesuffix(".toml"):
        raise node.fault("id", "is not the name of the file")
    sections = tuple(_section(each, say) for each in node.nodes("sections"))
    fields = [field for each in sections for field in each.fields]
    if "label" not in _known(node, "sections", fields):
        raise node.fault("sections", "have no field 'label'")
    starters = tuple(_starter(each, say) for each in node.nodes("starters", required=False))
    if len({starter.id for starter in starters}) != len(starters):
        raise node.fault("starters", "use an id twice")
    tool = Tool(
        id=list_id,
        version=node.whole("version", least=1),
        kind=ToolKind.LIST,
        point=0,
        title=say(node.text("title")),
        also=(),
        purpose=say(node.text("purpose")),
        steps=(),
        cautions=(),
        sources=(),
        sections=sections,
    )
    node.finish()
    return OwnList(tool=tool, starters=starters)


def _choice(node: Node, key: str, kind: type[E]) -> E:
    text = node.text(key)
    try:
        return kind(text)
    except ValueError:
        raise node.fault(key, f"'{text}' is not known") from None


def _starter(node: Node, say: Say) -> Starter:
    starter = Starter(
        id=node.text("id"),
        label=say(node.text("label")),
        default=node.flag("default"),
        group=node.text("group", ""),
    )
    node.finish()
    return starter


def _section(node: Node, say: Say) -> Section:
    section = Section(
        title=say(node.text("title")),
        fields=tuple(_field(each, say) for each in node.nodes("fields")),
        hint=_said(node, "hint", say),
    )
    node.finish()
    return section


def _known(node: Node, key: str, fields: Iterable[Field]) -> Fields:
    known: Fields = {}
    for field in fields:
        if field.id in known:
            raise node.fault(key, f"use the field id '{field.id}' twice")
        known[field.id] = field
    return known


def _said(node: Node, key: str, say: Say) -> str:
    text = node.text(key, "")
    return say(text) if text else ""


def _field(node: Node, say: Say) -> Field:
    kind = _choice(node, "kind", FieldKind)
    field = Field(
        id=node.text("id"),
        kind=kind,
        label=say(node.text("label")),
        hint=_said(node, "hint", say),
        required=node.flag("required"),
        private=node.flag("private"),
        half=node.flag("half"),
        **_bounds(node, kind, say),  # type: ignore[arg-type]
    )
    node.finish()
    return field


def _bounds(node: Node, kind: FieldKind, say: Say) -> dict[str, object]:
    """Return what only this kind of field may say; `finish` then refuses the rest."""
    if kind in _TEXT_LIMITS:
        return {"limit": node.whole("limit", _TEXT_LIMITS[kind], least=1)}
    if kind is FieldKind.CHOICE:
        return {"options": _options(node, say)}
    if kind is FieldKind.PICK:
        return {"list": node.text("list"), "many": node.flag("many", default=True)}
    low, high = node.whole("low"), node.whole("high")
    if low >= high:
        raise node.fault("high", "is not above 'low'")
    if kind is FieldKind.ROWS:
        fields = tuple(_field(each, say) for each in node.nodes("fields"))
        _known(node, "fields", fields)
        return {"low": low, "high": high, "fields": fields}
    if kind is FieldKind.DURATION:
        quick = node.numbers("quick")
        if not all(low <= minutes <= high for minutes in quick):
            raise node.fault("quick", "are not between 'low' and 'high'")
        return {"low": low, "high": high, "quick": quick}
    ends = node.texts("ends")
    if len(ends) != 2:
        raise node.fault("ends", "are not two")
    return {"low": low, "high": high, "ends": (say(ends[0]), say(ends[1]))}


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


def _paper(node: Node, known: Fields, say: Say) -> tuple[PaperWay, tuple[Block, ...]]:
    way = _choice(node, "way", PaperWay)
    blocks = tuple(_block(each, known, say) for each in node.nodes("blocks"))
    node.finish()
    return way, blocks


def _block(node: Node, known: Fields, say: Say) -> Block:
    several = "fields" in node
    fields = node.texts("fields") if several else (node.text("field"),)
    _must_be_known(node, fields, known)
    if several and "label" not in node:
        raise node.fault("label", "is missing; several fields need one of their own")
    kind = _choice(node, "kind", BlockKind)
    drawn = _DRAWN.get(kind)
    if drawn and [known[field].kind for field in fields] != [drawn]:
        raise node.fault("kind", f"'{kind}' is drawn of one field of the kind '{drawn}'")
    block = Block(
        kind=kind,
        fields=fields,
        label=_said(node, "label", say),
        hint=_said(node, "hint", say),
        lines=node.whole("lines", 3, least=1),
        grow=node.number("grow", 1.0),
    )
    node.finish()
    return block


def _must_be_known(node: Node, fields: tuple[str, ...], known: Container[str]) -> None:
    if not fields:
        raise node.fault("fields", "are none")
    for field in fields:
        if field not in known:
            raise node.fault("fields", f"'{field}' is not a field of this tool")


def _table(node: Node, known: Fields, say: Say) -> Table:
    table = Table(
        title=say(node.text("title")),
        purpose=say(node.text("purpose")),
        way=_choice(node, "way", PaperWay),
        columns=_columns(node, "columns", {*known, WHEN}, say),
        blank_rows=node.whole("blank_rows", 10, least=1),
    )
    node.finish()
    return table


def _columns(node: Node, key: str, known: Container[str], say: Say) -> tuple[Column, ...]:
    columns = []
    for each in node.nodes(key):
        fields = each.texts("fields")
        _must_be_known(each, fields, known)
        width = each.number("width")
        if not width:
            raise each.fault("width", "is not above 0")
        columns.append(
            Column(
                fields=fields,
                label=say(each.text("label")),
                width=width,
                centred=each.flag("centred"),
            )
        )
        each.finish()
    return tuple(columns)
