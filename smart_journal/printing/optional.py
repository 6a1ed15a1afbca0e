"""What a person may leave out of a tool's page when printing it."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass, replace

from smart_journal.domain.tool import Block, BlockKind, Tool


@dataclass(frozen=True, slots=True)
class Leaner:
    """A tool without one of its parts: what that part is called, and the tool."""

    label: str
    tool: Tool


def leaner(tool: Tool) -> list[Leaner]:
    """Return the tool without each of its optional parts in turn.

    Of boxes only the first one is left out: what a behaviour gives is not for every reader.
    """
    return [
        Leaner(_name(tool, block), replace(tool, blocks=tuple(_without(tool, {n}))))
        for n, block in enumerate(tool.blocks)
        if block.optional
    ]


def leanest(tool: Tool) -> Tool:
    """Return the tool without any of its optional parts."""
    optional = {n for n, block in enumerate(tool.blocks) if block.optional}
    return replace(tool, blocks=tuple(_without(tool, optional)))


def _without(tool: Tool, numbers: Container[int]) -> Iterator[Block]:
    """Yield the blocks but those of the numbers; of boxes all but the first box stay."""
    for n, block in enumerate(tool.blocks):
        if n not in numbers:
            yield block
        elif block.kind is BlockKind.BOXES:
            yield replace(block, fields=block.fields[1:], letter=block.letter[1:])


def _name(tool: Tool, block: Block) -> str:
    first = tool.fields[block.fields[0]].label
    return first if block.kind is BlockKind.BOXES else block.label or first
