"""Every tool on paper: blank, with no answer, with a lot of them; all there, nothing cut off."""

from __future__ import annotations

import pytest

from smart_journal.assets import resources
from smart_journal.domain.entry import Entry
from smart_journal.domain.field import FieldKind
from smart_journal.domain.tool import Block, BlockKind, PaperWay, Tool
from smart_journal.printing.answers import printed
from smart_journal.printing.paper import A4, LETTER
from smart_journal.printing.pdf import to_pdf
from smart_journal.printing.sheet import Page
from smart_journal.printing.worksheet import blank_table, worksheet
from smart_journal.services.catalogue import Catalogue
from tests.printing.answering import A_LOT, SOME, answered, unanswered
from tests.printing.making import CONTEXT, fill_of, opened, pages_of
from tests.printing.test_sheets import nothing_over_the_edge

NAMES = sorted(path.stem for path in (resources() / "tools").glob("*.toml"))
TOOLS = pytest.mark.parametrize("name", NAMES)
PAPERS = ((A4, False), (A4, True), (LETTER, False), (LETTER, True))

# A page after the first holds more than a running head and a line or two.
LEAST = 0.2


def entries(tool: Tool) -> list[Entry | None]:
    """Return no entry, one without answers, one of a few words and one of very many."""
    return [None, unanswered(tool), answered(tool, SOME), answered(tool, A_LOT)]


@TOOLS
def test_nothing_overflows_and_no_page_is_nearly_empty(name: str, catalogue: Catalogue) -> None:
    tool = catalogue.tools[name]
    for entry in entries(tool):
        for paper, large in PAPERS:
            pages = pages_of(worksheet(tool, entry, context=CONTEXT), paper, large=large)
            holds_together(pages, tool.way)


def holds_together(pages: list[Page], way: PaperWay) -> None:
    """Fail when a page is too full, lies the wrong way, or holds nearly nothing."""
    assert all(fill_of(page) <= 1.0001 for page in pages)
    assert all(fill_of(page) > LEAST for page in pages[1:])
    assert all(page.landscape is (way is PaperWay.LANDSCAPE) for page in pages)
    assert all(_lines(page) > 1 for page in pages)


def _lines(page: Page) -> float:
    """Return how many lines of text would fill what the page holds."""
    return page.body.height(page.paper.text_width) / page.look.body.leading


@TOOLS
def test_a_blank_page_says_its_title_and_every_label(name: str, catalogue: Catalogue) -> None:
    tool = catalogue.tools[name]
    large = len(name) % 2 == 1  # half of them in large print, on the other paper
    pages = pages_of(worksheet(tool, None, context=CONTEXT), LETTER if large else A4, large=large)
    text = read(pages)
    assert squeezed(tool.title) in text
    for label in labels(tool):
        assert squeezed(label) in text, label
    if tool.instrument:
        assert squeezed(tool.licence) in text


def read(pages: list[Page]) -> str:
    """Return the letters of the pages' PDF, and see that none lies outside the margins."""
    with opened(to_pdf(pages)) as document:
        for page, sheet in zip(pages, document.pages, strict=True):
            nothing_over_the_edge(page, sheet)
        return squeezed(" ".join(page.extract_text(use_text_flow=True) for page in document.pages))


def squeezed(text: str) -> str:
    """Return the letters alone: where a line ends is not the question."""
    return "".join(text.split())


def labels(tool: Tool) -> list[str]:
    """Return what stands on a blank page: the label of each part, or those of its fields."""
    return [label for block in tool.blocks for label in _labels(tool, block)]


def _labels(tool: Tool, block: Block) -> list[str]:
    fields = printed(tool, block.fields)
    if not fields:
        return []
    own = [field.label for field in fields]
    if block.kind in {BlockKind.BOXES, BlockKind.BESIDE}:
        return own
    if block.kind is BlockKind.WHEEL:
        return []
    named = [block.label or own[0]]
    if block.kind is BlockKind.CHOICE:
        named += [option.label for field in fields for option in field.options]
        named += [field.label for field in fields if field.kind is FieldKind.TICK]
    return named


@TOOLS
def test_what_was_answered_stands_on_the_page(name: str, catalogue: Catalogue) -> None:
    tool = catalogue.tools[name]
    entry = answered(tool, SOME)
    text = read(pages_of(worksheet(tool, entry, context=CONTEXT), A4))
    for block in tool.blocks:
        for field in printed(tool, block.fields):
            if field.kind in {FieldKind.SHORT, FieldKind.MEMO}:
                assert squeezed(str(entry.answers[field.id])) in text, field.id


def test_every_table_has_a_blank_page(catalogue: Catalogue) -> None:
    tables = [tool for tool in catalogue.tools.values() if tool.table]
    assert tables
    for tool in tables:
        assert tool.table is not None
        for paper, large in PAPERS:
            pages = pages_of(blank_table(tool, CONTEXT), paper, large=large)
            assert len(pages) == 1
            holds_together(pages, tool.table.way)
