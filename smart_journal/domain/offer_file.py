"""Read what can grow out of a tool's entries, and when the tool may be worth a try."""

from __future__ import annotations

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import FieldKind
from smart_journal.domain.field_file import Fields, Say
from smart_journal.domain.reading import Node
from smart_journal.domain.tool import Hint, Offer


def read_offer(node: Node, known: Fields, say: Say) -> Offer:
    """Return one offer; that its target exists is for the catalogue to see.

    Raises InvalidDefinition with file, key and reason.
    """
    rows = node.text("rows", "")
    if rows and (rows not in known or known[rows].kind is not FieldKind.ROWS):
        raise node.fault("rows", f"'{rows}' is not a field with rows")
    sources = {column.id: column for column in known[rows].fields} if rows else known
    offer = Offer(
        to=node.text("to"),
        label=say(node.text("label")),
        rows=rows,
        into=node.text("into", ""),
        copy=_texts(node, "copy", sources),
        fixed=_fixed(node),
        when=_when(node, sources),
        twin=node.flag("twin"),
        same_time=node.flag("same_time"),
    )
    node.finish()
    return offer


def _texts(node: Node, key: str, sources: Fields) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if key not in node:
        return ()
    inner = node.node(key)
    pairs = []
    for target in inner.names():
        names = inner.texts(target)
        for name in names:
            if name not in sources:
                raise inner.fault(target, f"'{name}' is not a field here")
        pairs.append((target, names))
    return tuple(pairs)


def _when(node: Node, sources: Fields) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if "when" not in node:
        return ()
    inner = node.node("when")
    for name in inner.names():
        if name not in sources:
            raise inner.fault(name, "is not a field here")
    return tuple((name, inner.texts(name)) for name in inner.names())


def _fixed(node: Node) -> tuple[tuple[str, Answer], ...]:
    if "fixed" not in node:
        return ()
    inner = node.node("fixed")
    return tuple((target, inner.answer(target)) for target in inner.names())


def read_hint(node: Node, say: Say) -> Hint:
    """Return why the tool may be worth a try at one stage."""
    hint = Hint(stage=node.text("stage"), why=say(node.text("why")))
    node.finish()
    return hint
