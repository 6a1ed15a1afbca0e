"""Tool and list files: everything they say is read, and every fault is named."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.assets import resources
from smart_journal.domain.errors import InvalidDefinition
from smart_journal.domain.field import FieldKind
from smart_journal.domain.tool import BlockKind, OwnList, PaperWay, Tool, ToolKind
from smart_journal.domain.tool_file import read_list, read_tool
from tests.domain.definitions import FILE, MISSING, list_values, put, tool_values

TOOLS = sorted((resources() / "tools").glob("*.toml"))
LISTS = sorted((resources() / "lists").glob("*.toml"))

_FIELD = "sections.0.fields"
_KIND = "is not of the kind"

BROKEN_TOOLS: list[tuple[str, object, str, str]] = [
    ("id", "other", "id", "is not the name of the file"),
    ("id", MISSING, "id", "is missing"),
    ("id", 3, "id", f"{_KIND} str"),
    ("version", MISSING, "version", "is missing"),
    ("version", "1", "version", f"{_KIND} int"),
    ("version", True, "version", f"{_KIND} int"),
    ("version", 0, "version", "is below 1"),
    ("kind", "weekly", "kind", "'weekly' is not known"),
    ("point", 0, "point", "is not one of the four points"),
    ("point", 5, "point", "is not one of the four points"),
    ("title", "  ", "title", "is empty"),
    ("title", MISSING, "title", "is missing"),
    ("purpose", MISSING, "purpose", "is missing"),
    ("steps", MISSING, "steps", "is missing"),
    ("steps", [""], "steps", "holds something that is not a text"),
    ("also", [7], "also", "holds something that is not a text"),
    ("cautions", "Go gently.", "cautions", f"{_KIND} list"),
    ("sources", MISSING, "sources", "is missing"),
    ("colour", "red", "colour", "is not known here"),
    ("overview", MISSING, "overview", "is missing"),
    ("overview", [], "overview", "is empty"),
    ("overview.0.width", 0, "overview[1].width", "is not above 0"),
    ("overview.0.width", -0.5, "overview[1].width", "is not a number from 0 up"),
    ("overview.0.width", float("nan"), "overview[1].width", "is not a number from 0 up"),
    ("overview.0.width", float("inf"), "overview[1].width", "is not a number from 0 up"),
    ("overview.0.width", "wide", "overview[1].width", f"{_KIND} float"),
    ("overview.0.width", True, "overview[1].width", f"{_KIND} int"),
    ("overview.0.fields", ["when"], "overview[1].fields", "'when' is not a field of this tool"),
    ("overview.0.fields", [], "overview[1].fields", "are none"),
    ("overview.0.align", "left", "overview[1].align", "is not known here"),
    ("sections", MISSING, "sections", "is missing"),
    ("sections", [], "sections", "is empty"),
    ("sections", [1], "sections", "holds something that is not a table"),
    ("sections.0.title", MISSING, "sections[1].title", "is missing"),
    ("sections.0.hint", 1, "sections[1].hint", f"{_KIND} str"),
    ("sections.0.icon", "x", "sections[1].icon", "is not known here"),
    ("sections.0.fields", [], "sections[1].fields", "is empty"),
    (f"{_FIELD}.0.kind", "colour", "sections[1].fields[1].kind", "'colour' is not known"),
    (f"{_FIELD}.0.id", MISSING, "sections[1].fields[1].id", "is missing"),
    (f"{_FIELD}.0.label", "", "sections[1].fields[1].label", "is empty"),
    (f"{_FIELD}.0.low", 1, "sections[1].fields[1].low", "is not known here"),
    (f"{_FIELD}.0.limit", 0, "sections[1].fields[1].limit", "is below 1"),
    (f"{_FIELD}.0.half", "yes", "sections[1].fields[1].half", f"{_KIND} bool"),
    (f"{_FIELD}.1.id", "line", "sections", "use the field id 'line' twice"),
    (f"{_FIELD}.5.id", "when", "sections", "use the field id 'when', which stands for the moment"),
    (f"{_FIELD}.2.low", -1, "sections[1].fields[3].low", "is below 0"),
    (f"{_FIELD}.2.high", 1, "sections[1].fields[3].high", "is not above 'low'"),
    (f"{_FIELD}.2.high", MISSING, "sections[1].fields[3].high", "is missing"),
    (f"{_FIELD}.2.ends", ["one"], "sections[1].fields[3].ends", "are not two"),
    (f"{_FIELD}.2.limit", 5, "sections[1].fields[3].limit", "is not known here"),
    (
        f"{_FIELD}.3.quick",
        [5, 61],
        "sections[1].fields[4].quick",
        "are not between 'low' and 'high'",
    ),
    (
        f"{_FIELD}.3.quick",
        [5, 1.5],
        "sections[1].fields[4].quick",
        "holds something that is not a whole number",
    ),
    (f"{_FIELD}.4.options", [], "sections[1].fields[5].options", "is empty"),
    (f"{_FIELD}.4.options.1.id", "this", "sections[1].fields[5].options", "use an id twice"),
    (
        f"{_FIELD}.4.options.0.hint",
        "x",
        "sections[1].fields[5].options[1].hint",
        "is not known here",
    ),
    (f"{_FIELD}.5.list", MISSING, "sections[1].fields[6].list", "is missing"),
    (f"{_FIELD}.5.many", 1, "sections[1].fields[6].many", f"{_KIND} bool"),
    (f"{_FIELD}.7.fields", MISSING, "sections[1].fields[8].fields", "is missing"),
    (
        f"{_FIELD}.7.fields.1.id",
        "name",
        "sections[1].fields[8].fields",
        "use the field id 'name' twice",
    ),
    (
        f"{_FIELD}.7.fields.1.high",
        0,
        "sections[1].fields[8].fields[2].high",
        "is not above 'low'",
    ),
    ("paper", MISSING, "paper", "is missing"),
    ("paper", [1], "paper", f"{_KIND} dict"),
    ("paper.way", "upside-down", "paper.way", "'upside-down' is not known"),
    ("paper.size", "a4", "paper.size", "is not known here"),
    ("paper.blocks", [], "paper.blocks", "is empty"),
    ("paper.blocks.0.label", MISSING, "paper.blocks[1].label", "is missing; several fields need"),
    ("paper.blocks.0.fields", [], "paper.blocks[1].fields", "are none"),
    ("paper.blocks.0.lines", 0, "paper.blocks[1].lines", "is below 1"),
    ("paper.blocks.0.grow", -1, "paper.blocks[1].grow", "is not a number from 0 up"),
    ("paper.blocks.0.kind", "poem", "paper.blocks[1].kind", "'poem' is not known"),
    ("paper.blocks.1.field", "gone", "paper.blocks[2].fields", "'gone' is not a field"),
    ("paper.blocks.1.field", "line", "paper.blocks[2].kind", "is drawn of one field of the kind"),
    ("paper.blocks.2.field", "scale", "paper.blocks[3].kind", "is drawn of one field of the kind"),
    ("paper.blocks.3.field", "line", "paper.blocks[4].kind", "is drawn of one field of the kind"),
    ("table.columns", [], "table.columns", "is empty"),
    ("table.columns.0.fields", ["gone"], "table.columns[1].fields", "'gone' is not a field"),
    ("table.way", MISSING, "table.way", "is missing"),
    ("table.blank_rows", 0, "table.blank_rows", "is below 1"),
    ("table.rows", 3, "table.rows", "is not known here"),
]

BROKEN_LISTS: list[tuple[str, object, str, str]] = [
    ("id", "other", "id", "is not the name of the file"),
    ("version", 0, "version", "is below 1"),
    ("title", "", "title", "is empty"),
    ("purpose", MISSING, "purpose", "is missing"),
    ("point", 1, "point", "is not known here"),
    ("sections.0.fields.0.id", "name", "sections", "have no field 'label'"),
    ("starters.1.id", "first", "starters", "use an id twice"),
    ("starters.1.label", MISSING, "starters[2].label", "is missing"),
    ("starters.0.default", "yes", "starters[1].default", f"{_KIND} bool"),
    ("starters.0.colour", "red", "starters[1].colour", "is not known here"),
]


def same(text: str) -> str:
    return text


def marked(text: str) -> str:
    return f"«{text}»"


def texts_of(value: object) -> Iterator[str]:
    """Yield every text of a definition that a person reads."""
    shown = {"title", "label", "hint", "purpose", "short", "also", "steps", "cautions", "ends"}
    if isinstance(value, tuple):
        for each in value:
            yield from texts_of(each)
    elif is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            if field.name in shown:
                yield from (inner if isinstance(inner, tuple) else (inner,))
            else:
                yield from texts_of(inner)


@pytest.mark.parametrize("path", TOOLS, ids=lambda path: path.stem)
def test_every_shipped_tool_is_read_and_says_its_texts(path: Path) -> None:
    tool = read_tool(path.name, tomllib.loads(path.read_text("utf-8")), marked)
    assert tool.id == path.stem
    texts = [text for text in texts_of(tool) if text]
    assert len(texts) > 20
    assert [text for text in texts if not text.startswith("«") or text.count("«") > 1] == []


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_every_shipped_list_is_read_and_says_its_texts(path: Path) -> None:
    own = read_list(path.name, tomllib.loads(path.read_text("utf-8")), marked)
    assert own.tool.id == path.stem
    assert [text for text in texts_of(own) if text and not text.startswith("«")] == []


def test_everything_a_tool_file_says_is_read() -> None:
    tool = read_tool(FILE, tool_values(), same)

    assert (tool.id, tool.version, tool.kind, tool.point) == ("small", 1, ToolKind.DATED, 2)
    assert tool.also == ("Little tool",)
    assert (tool.steps, tool.cautions) == (("One.", "Two."), ("Go gently.",))
    kinds = {field.id: field.kind for field in tool.fields.values()}
    assert set(kinds.values()) == set(FieldKind)
    assert list(tool.fields) == [
        "line",
        "text",
        "scale",
        "minutes",
        "choice",
        "picks",
        "one",
        "rows",
    ]
    assert (tool.fields["line"].limit, tool.fields["text"].limit) == (120, 10)
    assert tool.fields["text"].private
    assert tool.fields["line"].half
    assert (tool.fields["scale"].low, tool.fields["scale"].high) == (1, 10)
    assert tool.fields["scale"].ends == ("little", "much")
    assert tool.fields["minutes"].quick == (5, 10)
    this, that = tool.fields["choice"].options
    assert (this.short, that.short) == ("This", "That one")
    assert tool.fields["choice"].option("that") is that
    assert tool.fields["choice"].option("gone") is None
    assert tool.fields["picks"].many
    assert not tool.fields["one"].many
    assert [column.id for column in tool.fields["rows"].fields] == ["name", "amount"]
    assert tool.way is PaperWay.LANDSCAPE
    assert tool.blocks[0].fields == ("line", "text")
    assert (tool.blocks[0].lines, tool.blocks[0].grow) == (2, 2.0)
    assert [block.kind for block in tool.blocks[1:]] == [
        BlockKind.RATING,
        BlockKind.CHOICE,
        BlockKind.WHEEL,
    ]
    assert tool.table is not None
    assert tool.table.blank_rows == 8
    assert [column.centred for column in tool.table.columns] == [False, True]


def test_a_tool_needs_no_table() -> None:
    values = tool_values()
    del values["table"]
    assert read_tool(FILE, values, same).table is None


def test_everything_a_list_file_says_is_read() -> None:
    own = read_list(FILE, list_values(), same)
    first, second = own.starters
    assert (first.id, first.label, first.default, first.group) == ("first", "First", True, "near")
    assert (second.default, second.group) == (False, "")
    assert own.tool.kind is ToolKind.LIST
    assert own.tool.fields["label"].limit == 40


def test_a_list_may_start_empty() -> None:
    values = list_values()
    del values["starters"]
    assert read_list(FILE, values, same).starters == ()


@pytest.mark.parametrize(("path", "value", "key", "reason"), BROKEN_TOOLS)
def test_a_fault_of_a_tool_is_named(path: str, value: object, key: str, reason: str) -> None:
    values = tool_values()
    put(values, path, value)
    with pytest.raises(InvalidDefinition) as refused:
        read_tool(FILE, values, same)
    assert (refused.value.file, refused.value.key) == (FILE, key)
    assert reason in refused.value.reason
    assert str(refused.value) == f"{FILE}: {key}: {refused.value.reason}"


@pytest.mark.parametrize(("path", "value", "key", "reason"), BROKEN_LISTS)
def test_a_fault_of_a_list_is_named(path: str, value: object, key: str, reason: str) -> None:
    values = list_values()
    put(values, path, value)
    with pytest.raises(InvalidDefinition) as refused:
        read_list(FILE, values, same)
    assert (refused.value.file, refused.value.key) == (FILE, key)
    assert reason in refused.value.reason


VALUES = st.recursive(
    st.integers()
    | st.just(10**400)
    | st.floats()
    | st.booleans()
    | st.text(max_size=5)
    | st.sampled_from(["scale", "rows", "pick", "choice", "when", "areas", "area", "portrait"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "kind", "label", "fields", "low", "high", "x"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=6,
)
SHIPPED = [(path.name, tomllib.loads(path.read_text("utf-8"))) for path in (*TOOLS, *LISTS)]
SHIPPED += [(FILE, tool_values()), (FILE, list_values())]


def places(values: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to every value inside the tables and lists of a definition."""
    inner = values.items() if isinstance(values, dict) else enumerate(values)
    for key, value in inner:
        yield (*way, key)
        if isinstance(value, dict | list):
            yield from places(value, (*way, key))


@given(st.sampled_from(SHIPPED), st.data())
@settings(deadline=None, max_examples=100)
def test_a_changed_definition_is_read_or_refused(
    shipped: tuple[str, dict[str, Any]], data: st.DataObject
) -> None:
    file, values = shipped[0], copy.deepcopy(shipped[1])
    for _change in range(data.draw(st.integers(1, 3))):
        *way, last = data.draw(st.sampled_from(list(places(values))))
        at: Any = values
        for step in way:
            at = at[step]
        action = data.draw(st.sampled_from(["replace", "remove", "copy", "add"]))
        if action == "replace":
            at[last] = data.draw(VALUES)
        elif action == "remove" and len(values) > 1:
            del at[last]
        elif isinstance(at, list):
            at.append(copy.deepcopy(at[last]))
        else:
            at[data.draw(st.text(max_size=4))] = data.draw(VALUES)
    read: Any = read_tool if "point" in shipped[1] else read_list
    try:
        made = read(file, values, same)
    except InvalidDefinition as refused:
        made = refused
    if isinstance(made, InvalidDefinition):
        assert made.file == file
        assert made.reason
    else:
        assert isinstance(made, Tool | OwnList)
