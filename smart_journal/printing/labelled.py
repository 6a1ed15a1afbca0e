"""A question with its answer, said again on the next page where the answer goes on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from smart_journal.language import gettext as _
from smart_journal.printing.block import SLACK, Block, Cut
from smart_journal.printing.canvas import Canvas
from smart_journal.printing.look import Look
from smart_journal.printing.text import Text


@dataclass(frozen=True, kw_only=True, eq=False)
class Labelled(Block):
    """`label` above `body`; `again` stands above what is carried over a page."""

    label: Block
    again: Block
    body: Block

    @property
    def step(self) -> float:
        """Return the step of the body."""
        return self.body.step

    def _above(self, width: float) -> float:
        return self.label.height(width) + self.body.before

    def height(self, width: float) -> float:
        """Return the height of both."""
        return self._above(width) + self.body.height(width)

    def most(self, width: float) -> float:
        """Return what the body can use."""
        return self._above(width) + self.body.most(width)

    def cut(self, width: float, room: float) -> Cut:
        """Cut the body; the label stays with its beginning."""
        if self.height(width) <= room + SLACK:
            return self, None
        head, tail = self.body.cut(width, room - self._above(width))
        if head is None:
            return None, self
        if tail is None:  # blank rows that found no room are given up
            return replace(self, body=head), None
        rest = replace(tail, before=self.body.before)
        return replace(self, body=head), replace(self, label=self.again, body=rest, before=0.0)

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Paint the label, and the body in the rest."""
        self.label.paint(canvas, x, y, width, self.label.height(width))
        above = self._above(width)
        self.body.paint(canvas, x, y + above, width, height - above)


def title(look: Look, label: str, hint: str, *, before: float = 0.0) -> Text:
    """Return a question, its hint running on behind it, that stays with what is below."""
    return Text(
        text=label,
        style=look.label,
        tail=f"   {hint}" if hint else "",
        tail_style=look.hint,
        before=before,
        keep=True,
    )


def again(look: Look, label: str) -> Text:
    """Return the question as it is said where its answer goes on."""
    return Text(text=_("{title}, continued").format(title=label), style=look.label)


def labelled(look: Look, label: str, hint: str, body: Block, *, before: float) -> Labelled:
    """Return a question, its hint running on behind it, and the answer."""
    return Labelled(
        label=title(look, label, hint),
        again=again(look, label),
        body=body,
        before=before,
        grow=body.grow,
    )
