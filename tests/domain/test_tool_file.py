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
from smart_journal.domain.field import FieldKind, FieldView
from smart_journal.domain.tool import (
    BlockKind,
    Hint,
    Offer,
    OwnList,
    PaperWay,
    SectionLayout,
    Tool,
    ToolKind,
)
from smart_journal.domain.tool_file import read_list, read_tool
from tests.domain.broken_files import BROKEN_LISTS, BROKEN_TOOLS
from tests.domain.definitions import FILE, list_values, put, tool_values

TOOLS = sorted((resources() / "tools").glob("*.toml"))
LISTS = sorted((resources() / "lists").glob("*.toml"))


def same(text: str) -> str:
    return text


def marked(text: str) -> str:
    return f"«{text}»"


def texts_of(value: object) -> Iterator[str]:
    """Yield every text of a definition that a person reads."""
    shown = {"title", "label", "hint", "purpose", "short", "also", "steps", "cautions", "ends"}
    shown |= {"licence", "safety", "unit", "letter", "why"}
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
        "named",
        "several",
        "day",
        "moment",
        "sum",
        "tick",
        "tens",
        "ranked",
        "wheel",
        "week",
        "wave",
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
    assert (tool.fields["named"].list, tool.fields["line"].list) == ("things", "")
    assert (tool.fields["several"].many, tool.fields["choice"].many) == (True, False)
    assert (tool.fields["day"].ahead, tool.fields["day"].time) == (7, False)
    assert (tool.fields["moment"].ahead, tool.fields["moment"].time) == (None, True)
    assert (tool.fields["sum"].places, tool.fields["sum"].unit) == (1, "miles")
    assert (tool.fields["tens"].step, tool.fields["scale"].step) == (10, 1)
    assert [tool.fields[name].view for name in ("rows", "ranked", "wheel", "week", "wave")] == [
        FieldView.PLAIN,
        FieldView.RANKED,
        FieldView.WHEEL,
        FieldView.WEEK,
        FieldView.WAVE,
    ]
    first, second = tool.sections
    assert (first.layout, first.folded) == (SectionLayout.COLUMN, False)
    assert (second.layout, second.folded) == (SectionLayout.BESIDE, True)


def test_everything_a_tool_file_says_of_its_use_is_read() -> None:
    tool = read_tool(FILE, tool_values(), same)

    assert (tool.order, tool.single, tool.prints, tool.own) == (3, False, False, False)
    assert (tool.instrument, tool.licence) == (True, "Free to use.")
    assert tool.safety == ("Not alone.",)
    assert tool.pins == ("line", "ranked")
    assert tool.hints == (Hint(stage="thinking", why="It is small."),)
    assert tool.offers == (
        Offer(
            to="other",
            label="Go on elsewhere",
            copy=(("text", ("line", "text")),),
            fixed=(("kind", "urge"), ("marks", ["a", "b"]), ("number", 3)),
            when=(("choice", ("this",)),),
        ),
        Offer(
            to="other",
            label="Put a row there",
            rows="rows",
            into="lines",
            copy=(("what", ("name",)),),
        ),
        Offer(
            to="other",
            label="Write it there too",
            copy=(("strength", ("scale",)),),
            twin=True,
        ),
    )


def test_a_tool_need_say_little_of_its_use() -> None:
    values = tool_values()
    for key in ("order", "instrument", "licence", "safety", "prints", "pins", "offers", "hints"):
        del values[key]
    tool = read_tool(FILE, values, same, own=True)
    assert (tool.order, tool.instrument, tool.licence, tool.prints) == (99, False, "", True)
    assert (tool.safety, tool.pins, tool.offers, tool.hints) == ((), (), (), ())
    assert tool.own


def test_a_living_page_may_be_the_only_one() -> None:
    tool = read_tool(FILE, tool_values() | {"kind": "living", "single": True}, same)
    assert (tool.kind, tool.single) == (ToolKind.LIVING, True)


def test_everything_a_tool_file_says_of_its_paper_is_read() -> None:
    tool = read_tool(FILE, tool_values(), same)

    assert tool.way is PaperWay.LANDSCAPE
    assert tool.blocks[0].fields == ("line", "text")
    assert (tool.blocks[0].lines, tool.blocks[0].grow) == (2, 2.0)
    assert {block.kind for block in tool.blocks} == set(BlockKind)
    by_kind = {block.kind: block for block in tool.blocks}
    assert by_kind[BlockKind.ROWS].columns == ("name",)
    assert by_kind[BlockKind.BOXES].fields == ("rows", "ranked", "week", "wave")
    assert by_kind[BlockKind.LETTER].letter == "A"
    assert [block.kind for block in tool.blocks if block.optional] == [BlockKind.WAVE]
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
