"""A sheet before it is cut, and the pages after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from smart_journal.printing.block import Block
from smart_journal.printing.look import Look
from smart_journal.printing.paper import Paper
from smart_journal.printing.stack import Stack


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One worksheet, table or chart: its blocks, and what the running head says.

    The `foot` is printed under the blocks where the last page has room for it.
    """

    title: str
    blocks: tuple[Block, ...]
    foot: tuple[Block, ...] = ()
    date: str = ""
    landscape: bool = False


# A sheet is built for a look and an upright paper, again when the look has to be tighter.
SheetMaker = Callable[[Look, Paper], Sheet]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of a job; `paper` lies the way the page does, `number` counts from 1."""

    sheet: Sheet
    body: Stack
    paper: Paper
    look: Look
    first: bool
    number: int = 0
    total: int = 0

    @property
    def landscape(self) -> bool:
        """Return whether the page is wider than high."""
        return self.paper.width > self.paper.height
