"""Sheets become pages: cut, fitted, balanced, numbered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from smart_journal.printing.block import Space
from smart_journal.printing.fonts import load_fonts
from smart_journal.printing.look import LARGE, NORMAL, TIGHT, Look
from smart_journal.printing.paper import RUNNING, Paper
from smart_journal.printing.sheet import Page, Sheet, SheetMaker
from smart_journal.printing.shrunk import Shrunk
from smart_journal.printing.stack import Stack, stack

# A last page less full than this is a spill: worth one more try with a little less air.
SPILL = 0.35

# No last page is emptier than this if the page before it can give it something.
LEAST = 0.24


def make_pages(makers: Sequence[SheetMaker], paper: Paper, *, large: bool) -> list[Page]:
    """Return the pages of all sheets, numbered through the job.

    `large` is large print: text of 16 points instead of 11. Raises RuntimeError when the
    bundled fonts cannot be loaded.
    """
    load_fonts()
    scale = LARGE if large else NORMAL
    pages = [page for maker in makers for page in _fit(maker, paper, scale)]
    return [replace(page, number=n, total=len(pages)) for n, page in enumerate(pages, start=1)]


def flow(sheet: Sheet, paper: Paper, look: Look) -> list[Page]:
    """Cut one sheet into pages on an upright `paper`, with no last page that is nearly empty."""
    lying = paper.turned(sheet.landscape)
    bodies = _footed(_balanced(_cut(sheet, lying), sheet, lying), sheet, lying)
    return [
        Page(sheet=sheet, body=body, paper=lying, look=look, first=not n)
        for n, body in enumerate(bodies)
    ]


def _fit(maker: SheetMaker, paper: Paper, scale: float) -> list[Page]:
    """Build with comfortable distances, and once more with tighter ones if that saves a spill."""
    look = Look(scale)
    sheet = maker(look, paper)
    lying = paper.turned(sheet.landscape)
    bodies = _cut(sheet, lying)
    if len(bodies) > 1 and _fill(bodies[-1], lying) < SPILL:
        tight = Look(scale, TIGHT)
        pages = flow(maker(tight, paper), paper, tight)
        if len(pages) < len(bodies):
            return pages
    return flow(sheet, paper, look)


def _footed(bodies: list[Stack], sheet: Sheet, paper: Paper) -> list[Stack]:
    """Put the foot under the last page if it has room."""
    *others, last = bodies
    whole = stack([*last.items, *sheet.foot])
    fits = whole.height(paper.text_width) <= _room(paper, len(others))
    return [*others, whole] if fits else bodies


def _fill(body: Stack, paper: Paper) -> float:
    return body.height(paper.text_width) / paper.text_height


def _room(paper: Paper, page: int) -> float:
    return paper.text_height - (RUNNING if page else 0.0)


def _cut(sheet: Sheet, paper: Paper, short: float = 0.0, at: int = -1) -> list[Stack]:
    """Return the pages' bodies; page `at` is made shorter by `short` points."""
    width = paper.text_width
    bodies: list[Stack] = []
    rest: Stack | None = stack(sheet.blocks)
    while rest is not None:
        page = len(bodies)
        room = _room(paper, page) - (short if page == at else 0.0)
        head, tail = rest.cut(width, room)
        if head is None and len(rest.items) > 1 and isinstance(rest.items[0], Space):
            rest = stack(rest.items[1:])  # a distance to what stands on the page before
            continue
        if head is None:
            head, tail = _shrunk(rest, _room(paper, page))
        bodies.append(head)
        rest = tail
    return bodies


def _shrunk(rest: Stack, room: float) -> tuple[Stack, Stack | None]:
    first, *others = rest.items
    return stack([Shrunk(inner=first, room=room)]), stack(others) if others else None


def _balanced(bodies: list[Stack], sheet: Sheet, paper: Paper) -> list[Stack]:
    """Give a nearly empty last page something from the page before."""
    if len(bodies) < 2 or _fill(bodies[-1], paper) >= LEAST:
        return bodies
    before = len(bodies) - 2
    slack = _room(paper, before) - bodies[before].height(paper.text_width)
    for share in (LEAST, 0.3, 0.38, 0.46):
        wanted = (share - _fill(bodies[-1], paper)) * paper.text_height
        others = _cut(sheet, paper, slack + wanted, before)
        if len(others) == len(bodies) and _fill(others[-1], paper) >= LEAST:
            return others
    return bodies
