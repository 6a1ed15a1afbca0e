"""Cutting: whatever the blocks and the room, no line is lost and none is said twice."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.printing.block import Block, Rule, Space
from smart_journal.printing.labelled import Labelled, labelled
from smart_journal.printing.look import Look
from smart_journal.printing.prose import Measure, prose
from smart_journal.printing.ruled import Ruled
from smart_journal.printing.side import Side
from smart_journal.printing.stack import Stack, stack
from smart_journal.printing.table import Column, Table
from smart_journal.printing.text import Text

LOOK = Look()
WIDTH = 300.0

WORDS = st.lists(
    st.text(st.sampled_from("abcdefghij"), min_size=1, max_size=12), min_size=1, max_size=60
).map(" ".join)
PROSE = st.lists(WORDS, min_size=1, max_size=4).map("\n".join)


def _table(cells: list[str]) -> Table:
    columns = (Column(label="One", width=60), Column(label="Two", width=1))
    rows = tuple(("x", cell) for cell in cells)
    return Table(look=LOOK, columns=columns, rows=rows, lead=False)


BLOCKS = st.one_of(
    WORDS.map(lambda text: Text(text=text, style=LOOK.body, before=3)),
    PROSE.map(lambda text: prose(text, LOOK.body, before=5)),
    PROSE.map(lambda text: labelled(LOOK, "Question", "", prose(text, LOOK.body), before=9)),
    st.integers(1, 9).map(lambda lines: Ruled(lines=lines, pitch=23, grow=1)),
    st.lists(WORDS, min_size=1, max_size=9).map(_table),
    st.floats(0, 30).map(lambda tall: Space(tall=tall)),
    st.tuples(WORDS, WORDS).map(
        lambda texts: Side(
            widths=(0.5, 0.5),
            items=tuple(Text(text=text, style=LOOK.body) for text in texts),
            before=4,
        )
    ),
    st.just(Text(text="label", style=LOOK.label, keep=True)),
)


def _words(block: Block, width: float) -> list[str]:
    """Return what a block says, line by line, without labels that are said again."""
    if isinstance(block, Text):
        _, first, last = block._span(width)  # the lines that are drawn  # noqa: SLF001
        layout = block._lay(width).layout  # noqa: SLF001
        text = block.text
        lines = [layout.lineAt(n) for n in range(first, last)]
        return [text[line.textStart() : line.textStart() + line.textLength()] for line in lines]
    if isinstance(block, Stack):
        return [word for item in block.items for word in _words(item, width)]
    if isinstance(block, Measure):
        return _words(block.inner, min(width, block.widest))
    if isinstance(block, Labelled):
        return _words(block.body, width)
    if isinstance(block, Table):
        return [cell for row in block.rows for cell in row]
    return []
