"""The head of a sheet: title, date, and what the sheet is for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from smart_journal.language import gettext as _
from smart_journal.printing.answers import listed
from smart_journal.printing.block import Block, Rule, Space
from smart_journal.printing.canvas import Canvas
from smart_journal.printing.line import Line
from smart_journal.printing.look import Look, Style
from smart_journal.printing.side import Side
from smart_journal.printing.stack import Stack, stack
from smart_journal.printing.text import Text

_GAP = 20.0


@dataclass(frozen=True, kw_only=True, eq=False)
class Headline(Block):
    """A title and a date `beside` one another, or `under` where the width is not the least."""

    beside: Block
    under: Block
    least: float

    def _inner(self, width: float) -> Block:
        return self.beside if width >= self.least else self.under

    def height(self, width: float) -> float:
        """Return the height of the one or the other."""
        return self._inner(width).height(width)

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Paint the one or the other."""
        self._inner(width).paint(canvas, x, y, width, height)


def heading(
    look: Look,
    *,
    title: str,
    also: Sequence[str] = (),
    date: str = "",
    ask: str = "",
    purpose: str = "",
) -> Stack:
    """Return the head of a sheet; without a `date`, `ask` labels a rule to write one on."""
    names = _("also called {names}").format(names=listed(also)) if also else ""
    return stack(
        [
            _dated(look, Text(text=title, style=look.title), date, ask),
            Text(text=names, style=look.also, before=1) if names else None,
            Rule(before=look.gap(6)),
            Text(text=purpose, style=look.purpose, before=look.gap(7)) if purpose else None,
            Space(tall=look.gap(6)),
        ],
        whole=True,
    )


def _dated(look: Look, title: Text, date: str, ask: str) -> Block:
    """Return the title, and at the right on its base line the date or a rule for it."""
    if not date and not ask:
        return title
    if date:
        right: Block = Text(text=date, style=replace(look.body, align="right"))
        wide = Text(text=date, style=look.body).natural() + 2
        lower = _base(look.title) - _base(look.body)
    else:
        right = Line(look=look, label=ask)
        wide = Text(text=ask, style=look.label).natural() + 110 * look.grown(0.5)
        lower = look.title.leading - look.pitch
    lowered = stack([Space(tall=max(0.0, lower)), right])
    return Headline(
        beside=Side(widths=(1, wide), items=(title, lowered), gap=_GAP),
        under=stack([title, Text(text=date, style=look.body) if date else right]),
        least=title.natural() + wide + _GAP,
    )


def _base(style: Style) -> float:
    """Return how far below its top a line's letters stand."""
    return style.leading / 2 + style.size * 0.335
