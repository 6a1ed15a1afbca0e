"""Cutting: whatever the blocks and the room, no line is lost and none is said twice."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.printing.block import Block, Rule, Space
from smart_journal.printing.flow import flow
from smart_journal.printing.framed import Framed
from smart_journal.printing.labelled import Labelled, labelled
from smart_journal.printing.look import Look
from smart_journal.printing.marked import Item, Marked
from smart_journal.printing.paper import Paper
from smart_journal.printing.prose import Measure, prose
from smart_journal.printing.ruled import Ruled
from smart_journal.printing.sheet import Sheet
from smart_journal.printing.shrunk import Shrunk
from smart_journal.printing.side import Side
from smart_journal.printing.stack import Stack, stack
from smart_journal.printing.table import Column, Table, cells
from smart_journal.printing.text import Text
from tests.printing.making import room_of

LOOK = Look()
WIDTH = 300.0

WORDS = st.lists(
    st.text(st.sampled_from("abcdefghij"), min_size=1, max_size=12), min_size=1, max_size=60
).map(" ".join)
PROSE = st.lists(WORDS, min_size=1, max_size=4).map("\n".join)


def _table(texts: list[str]) -> Table:
    columns = (Column(label="One", width=60), Column(label="Two", width=1))
    rows = cells(LOOK, columns, [("x", text) for text in texts], lead=False)
    return Table(look=LOOK, columns=columns, rows=rows)


def _framed(texts: list[str]) -> Framed:
    items = tuple(Item(Text(text=text, style=LOOK.body), (True,)) for text in texts)
    return Framed(
        head=Text(text="Box", style=LOOK.label), body=Marked(look=LOOK, items=items, marks=1)
    )


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
    st.lists(WORDS, min_size=1, max_size=9).map(_framed),
    st.just(Text(text="label", style=LOOK.label, keep=True)),
)


def said(block: Block, width: float) -> list[str]:
    """Return the lines that a block shows at a width, but not the labels it says again."""
    if isinstance(block, Text):
        count = block.lines(width)
        layout = block.laid.by_width[round(width, 2)].layout
        lines = [layout.lineAt(block.first + n) for n in range(count)]
        return [
            block.text[line.textStart() : line.textStart() + line.textLength()] for line in lines
        ]
    if isinstance(block, Ruled):
        return ["a line to write on"] * block.lines
    if isinstance(block, Table):
        return [cell.text for row in block.rows for cell in row if isinstance(cell, Text)]
    if isinstance(block, Marked):
        return [line for item in block.items for line in said(item.text, width - 49)]
    return [line for item, wide in _inside(block, width) for line in said(item, wide)]


def _inside(block: Block, width: float) -> list[tuple[Block, float]]:
    """Return the blocks in a block, with their widths."""
    if isinstance(block, Measure):
        return [(block.inner, min(width, block.widest))]
    if isinstance(block, Framed):
        return [(block.body, width - 20)]
    if isinstance(block, Labelled):
        return [(block.body, width)]
    if isinstance(block, Shrunk):
        return [(block.inner, width)]
    if isinstance(block, Stack):
        return [(item, width) for item in block.items]
    if isinstance(block, Side):
        return list(zip(block.items, block.columns(width), strict=True))
    return []


@settings(max_examples=150, deadline=None)
@given(
    blocks=st.lists(BLOCKS, min_size=1, max_size=12),
    tall=st.floats(90, 500),
    wide=st.floats(220, 700),
)
def test_no_line_is_lost_and_none_is_said_twice(
    blocks: list[Block], tall: float, wide: float
) -> None:
    paper = Paper(wide, tall + 108)
    pages = flow(Sheet(title="Sheet", blocks=tuple(blocks)), paper, LOOK)
    width = paper.text_width
    before = Counter(line for block in blocks for line in said(block, width))
    after = Counter(line for page in pages for line in said(page.body, width))
    assert after == before


@settings(max_examples=150, deadline=None)
@given(blocks=st.lists(BLOCKS, min_size=1, max_size=12), tall=st.floats(90, 500))
def test_no_page_overflows_and_no_label_is_left_behind(blocks: list[Block], tall: float) -> None:
    pages = flow(Sheet(title="Sheet", blocks=tuple(blocks)), Paper(400, tall + 108), LOOK)
    for page in pages:
        assert page.body.height(page.paper.text_width) <= room_of(page) + 0.1
        assert page.body.items
    for page in pages[:-1]:
        last = page.body.items[-1]
        assert not last.keep or len(page.body.items) == 1


def test_a_distance_that_meets_the_end_of_a_page_is_left_out() -> None:
    words = " ".join("a" * (n // 2 + 1) for n in range(32))
    blocks: list[Block] = [
        Text(text="a", style=LOOK.body, before=3),
        Text(text="a", style=LOOK.body, before=3),
        Space(tall=0.0),
        labelled(LOOK, "Question", "", prose(words, LOOK.body), before=9),
    ]
    pages = flow(Sheet(title="Sheet", blocks=tuple(blocks)), Paper(400, 198), LOOK)
    assert all(page.body.height(page.paper.text_width) > 0 for page in pages)


@given(lines=st.integers(3, 40), room=st.floats(0, 700))
def test_a_paragraph_leaves_no_line_alone(lines: int, room: float) -> None:
    text = Text(text="word\n" * (lines - 1) + "word", style=LOOK.body)
    head, tail = text.cut(300, room)
    assert isinstance(head, Text | None)
    assert isinstance(tail, Text | None)
    counts = [part.lines(300) for part in (head, tail) if part]
    assert sum(counts) == lines
    assert min(counts) >= 2


@given(pieces=st.lists(st.floats(0, 60), min_size=1, max_size=8), more=st.floats(0, 500))
def test_what_grows_stays_inside_its_place(pieces: list[float], more: float) -> None:
    blocks: list[Block] = [
        Ruled(lines=1 + int(piece) % 4, pitch=23.5, grow=piece / 10, before=13) for piece in pieces
    ]
    body = stack([Rule(), *blocks])
    height = body.height(WIDTH) + more
    bottom = 0.0
    for item, top, tall in body.places(WIDTH, height):
        assert top >= bottom - 0.01
        assert tall >= item.height(WIDTH) - 0.01
        assert tall <= item.most(WIDTH) + 0.01
        bottom = top + tall
    assert bottom <= height + 0.01


def test_a_question_is_said_again_where_its_answer_goes_on() -> None:
    answer = prose("A line of some length that says little.\n" * 40, LOOK.body)
    block = labelled(LOOK, "What I did", "Anything.", answer, before=0)
    head, tail = block.cut(WIDTH, 200)
    assert isinstance(head, Labelled)
    assert isinstance(tail, Labelled)
    assert head.label is block.label
    assert said(tail.label, WIDTH) == ["What I did, continued"]
