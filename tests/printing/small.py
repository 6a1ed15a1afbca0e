"""Small tools made for one part of a page, and the text they print."""

from __future__ import annotations

from typing import Any

from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.field import Field, FieldKind, FieldView, Option
from smart_journal.domain.tool import Block, BlockKind, PaperWay, Section, Tool, ToolKind
from smart_journal.printing.paper import A4
from smart_journal.printing.sheet import Page
from smart_journal.printing.worksheet import worksheet
from tests.printing.making import CONTEXT, MONDAY, entry, pages_of, text_of

K = FieldKind


def options(*names: str) -> tuple[Option, ...]:
    """Return options, each with its name in small letters as its id."""
    return tuple(Option(id=name.lower(), label=name, short=name) for name in names)


TEXT = Field(id="text", kind=K.SHORT, label="In words", limit=2000)
NOTE = Field(id="note", kind=K.MEMO, label="A note", limit=4000, private=True)
SURE = Field(
    id="sure", kind=K.SCALE, label="How sure", low=0, high=100, step=10, ends=("no", "yes")
)
DONE = Field(id="done", kind=K.TICK, label="Done")
FELT = Field(
    id="horizon", kind=K.CHOICE, label="When it is felt", options=options("now", "later", "both")
)


def rows(field_id: str, label: str, *columns: Field, view: FieldView = FieldView.PLAIN) -> Field:
    """Return a field of rows."""
    return Field(id=field_id, kind=K.ROWS, label=label, low=0, high=60, fields=columns, view=view)


def block(kind: BlockKind, *fields: str, label: str = "", **more: Any) -> Block:
    """Return a part of a page."""
    return Block(kind=kind, fields=fields, label=label, **more)


def tool(
    fields: list[Field], *blocks: Block, way: PaperWay = PaperWay.PORTRAIT, **more: Any
) -> Tool:
    """Return a tool with these parts."""
    return Tool(
        id="small",
        version=1,
        kind=ToolKind.DATED,
        point=1,
        title="Small tool",
        also=(),
        purpose="To try.",
        steps=(),
        cautions=(),
        sources=("Somewhere 1999",),
        sections=(Section(title="All", fields=tuple(fields)),),
        way=way,
        blocks=blocks,
        **more,
    )


def boxes(**more: Any) -> Tool:
    """Return a tool of four boxes."""
    fields = [rows(f"box{n}", f"Box {n}", TEXT, FELT, NOTE) for n in range(4)]
    ids = [field.id for field in fields]
    part = block(BlockKind.BOXES, *ids, letter="ABCD", **more)
    return tool(fields, part, way=PaperWay.LANDSCAPE)


def week() -> Tool:
    """Return a week's tool."""
    days = options("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    columns = [
        Field(id="day", kind=K.CHOICE, label="Day", options=days),
        Field(id="part", kind=K.CHOICE, label="Part", options=options("Morning", "Evening")),
        Field(id="what", kind=K.SHORT, label="What", limit=300),
        Field(id="kind", kind=K.CHOICE, label="Kind", options=options("fun", "risk")),
        Field(id="done", kind=K.CHOICE, label="Done", options=options("done")),
        NOTE,
    ]
    start = Field(id="start", kind=K.DATE, label="From")
    plan = rows("blocks", "Week", *columns, view=FieldView.WEEK)
    return tool([start, plan], block(BlockKind.WEEK, "blocks"), way=PaperWay.LANDSCAPE)


def wave() -> Tool:
    """Return a wave's tool."""
    minute = Field(id="minute", kind=K.DURATION, label="Minute", high=240)
    strength = Field(id="strength", kind=K.SCALE, label="Strength", high=10)
    points = rows("wave", "The wave", minute, strength, view=FieldView.WAVE)
    return tool([points], block(BlockKind.WAVE, "wave"))


def small(**answers: Answer) -> Entry:
    """Return an entry of a small tool."""
    return entry("small", MONDAY, **answers)


def sheet(of: Tool, entry: Entry | None) -> list[Page]:
    """Return the pages of an entry, or blank ones."""
    return pages_of(worksheet(of, entry, context=CONTEXT), A4)


def page(of: Tool, **answers: Answer) -> str:
    """Return the text of the page with these answers, or of the blank one without any."""
    return text_of(sheet(of, small(**answers) if answers else None))
