"""Read how a tool stands on paper and in lists from the values of its file."""

from __future__ import annotations

from collections.abc import Container

from smart_journal.domain.field import FieldKind, FieldView
from smart_journal.domain.field_file import Fields, Say, one_of, said
from smart_journal.domain.reading import Node
from smart_journal.domain.tool import Block, BlockKind, Column, PaperWay, Table

WHEN = "when"

# What is drawn on paper from the fields themselves, and not from their answers as text.
_DRAWN = {
    BlockKind.RATING: {FieldKind.SCALE},
    BlockKind.CHOICE: {FieldKind.CHOICE, FieldKind.TICK},
    BlockKind.WHEEL: {FieldKind.ROWS},
    BlockKind.ROWS: {FieldKind.ROWS},
    BlockKind.BOXES: {FieldKind.ROWS},
    BlockKind.WEEK: {FieldKind.ROWS},
    BlockKind.WAVE: {FieldKind.ROWS},
}
_SEVERAL = {BlockKind.BOXES, BlockKind.CHOICE}
_VIEWS = {
    BlockKind.WHEEL: FieldView.WHEEL,
    BlockKind.WEEK: FieldView.WEEK,
    BlockKind.WAVE: FieldView.WAVE,
}


def read_paper(node: Node, known: Fields, say: Say) -> tuple[PaperWay, tuple[Block, ...]]:
    """Return which way up the tool's paper is, and its blocks."""
    way = one_of(node, "way", PaperWay)
    blocks = tuple(_block(each, known, say) for each in node.nodes("blocks"))
    node.finish()
    return way, blocks


def _block(node: Node, known: Fields, say: Say) -> Block:
    several = "fields" in node
    fields = node.texts("fields") if several else (node.text("field"),)
    _must_be_known(node, fields, known)
    kind = one_of(node, "kind", BlockKind)
    own_labels = kind in (BlockKind.BOXES, BlockKind.BESIDE)
    if several and not own_labels and "label" not in node:
        raise node.fault("label", "is missing; several fields need one of their own")
    _must_be_drawable(node, kind, fields, known)
    block = Block(
        kind=kind,
        fields=fields,
        label=said(node, "label", say),
        hint=said(node, "hint", say),
        lines=node.whole("lines", 3, least=1),
        grow=node.number("grow", 1.0),
        letter=said(node, "letter", say),
        columns=_shown_columns(node, fields, known),
        optional=node.flag("optional"),
    )
    node.finish()
    return block


def _must_be_drawable(node: Node, kind: BlockKind, fields: tuple[str, ...], known: Fields) -> None:
    kinds = _DRAWN.get(kind)
    if kinds and not {known[field].kind for field in fields} <= kinds:
        raise node.fault("kind", f"'{kind}' is drawn of fields of the kind {sorted(kinds)}")
    if kinds and len(fields) > 1 and kind not in _SEVERAL:
        raise node.fault("kind", f"'{kind}' is drawn of one field")
    view = _VIEWS.get(kind)
    if view and known[fields[0]].view is not view:
        raise node.fault("kind", f"'{kind}' is drawn of rows with the view '{view}'")


def _shown_columns(node: Node, fields: tuple[str, ...], known: Fields) -> tuple[str, ...]:
    columns = node.texts("columns", ())
    there = {column.id for column in known[fields[0]].fields}
    for column in columns:
        if column not in there:
            raise node.fault("columns", f"'{column}' is not a column of '{fields[0]}'")
    return columns


def _must_be_known(node: Node, fields: tuple[str, ...], known: Container[str]) -> None:
    if not fields:
        raise node.fault("fields", "are none")
    for field in fields:
        if field not in known:
            raise node.fault("fields", f"'{field}' is not a field of this tool")


def read_table(node: Node, known: Fields, say: Say) -> Table:
    """Return the sheet with a row for each entry."""
    table = Table(
        title=say(node.text("title")),
        purpose=say(node.text("purpose")),
        way=one_of(node, "way", PaperWay),
        columns=read_columns(node, "columns", {*known, WHEN}, say),
        blank_rows=node.whole("blank_rows", 10, least=1),
    )
    node.finish()
    return table


def read_columns(node: Node, key: str, known: Container[str], say: Say) -> tuple[Column, ...]:
    """Return the columns of a table of entries, on paper or on screen."""
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
