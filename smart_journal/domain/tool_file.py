"""Read a tool, or an own list, from the values of its file."""

from __future__ import annotations

from collections.abc import Mapping

from smart_journal.domain.field_file import Say, known_fields, one_of, read_field, said
from smart_journal.domain.offer_file import read_hint, read_offer
from smart_journal.domain.paper_file import WHEN, read_columns, read_paper, read_table
from smart_journal.domain.reading import Node
from smart_journal.domain.tool import (
    OwnList,
    Section,
    SectionLayout,
    Starter,
    Tool,
    ToolKind,
)

__all__ = ["WHEN", "Say", "read_list", "read_tool"]


def read_tool(file: str, values: Mapping[str, object], say: Say, *, own: bool = False) -> Tool:
    """Return the tool that a file in `resources/tools` defines, its texts said by `say`.

    `own` marks a page that the person made. Raises InvalidDefinition with file, key and reason.
    """
    node = Node(file, values)
    tool_id = node.text("id")
    if tool_id != file.removesuffix(".toml"):
        raise node.fault("id", "is not the name of the file")
    kind = one_of(node, "kind", ToolKind)
    point = node.whole("point")
    if not 1 <= point <= 4:
        raise node.fault("point", "is not one of the four points")
    sections = tuple(_section(each, say) for each in node.nodes("sections"))
    known = known_fields(node, "sections", [field for each in sections for field in each.fields])
    if WHEN in known:
        raise node.fault("sections", f"use the field id '{WHEN}', which stands for the moment")
    way, blocks = read_paper(node.node("paper"), known, say)
    offers = node.nodes("offers", required=False)
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
        table=read_table(node.node("table"), known, say) if "table" in node else None,
        overview=read_columns(node, "overview", known, say),
        order=node.whole("order", 99),
        single=node.flag("single"),
        instrument=node.flag("instrument"),
        licence=said(node, "licence", say),
        safety=tuple(say(text) for text in node.texts("safety", ())),
        prints=node.flag("prints", default=True),
        pins=node.texts("pins", ()),
        offers=tuple(read_offer(each, known, say) for each in offers),
        hints=tuple(read_hint(each, say) for each in node.nodes("hints", required=False)),
        own=own,
    )
    _holds_together(node, tool)
    node.finish()
    return tool


def _holds_together(node: Node, tool: Tool) -> None:
    if tool.single and tool.kind is not ToolKind.LIVING:
        raise node.fault("single", "is for a living page")
    if tool.instrument and not tool.licence:
        raise node.fault("licence", "is missing; an instrument has one")
    for field in tool.pins:
        if field not in tool.fields:
            raise node.fault("pins", f"'{field}' is not a field of this tool")


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
    if "label" not in known_fields(node, "sections", fields):
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
        fields=tuple(read_field(each, say) for each in node.nodes("fields")),
        hint=said(node, "hint", say),
        layout=one_of(node, "layout", SectionLayout, SectionLayout.COLUMN),
        folded=node.flag("folded"),
        letter=said(node, "letter", say),
    )
    node.finish()
    return section
