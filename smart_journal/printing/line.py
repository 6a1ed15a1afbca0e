"""A question on one line with its answer."""

from __future__ import annotations

from dataclasses import dataclass

from smart_journal.printing.block import Block
from smart_journal.printing.canvas import Canvas
from smart_journal.printing.look import Look
from smart_journal.printing.text import Text


@dataclass(frozen=True, kw_only=True, eq=False)
class Line(Block):
    """A label, and behind it a rule to write on or the answer."""

    look: Look
    label: str
    answer: str = ""

    def _beside(self, width: float) -> float:
        """Return the width of the label, or 0 where it leaves too little beside it."""
        wide = Text(text=self.label, style=self.look.label).natural() + 9
        return wide if wide <= width * 0.6 else 0.0

    def _label(self, width: float) -> float:
        return Text(text=self.label, style=self.look.label).height(width)

    def _answer(self, width: float) -> float:
        if not self.answer:
            return self.look.pitch
        return Text(text=self.answer, style=self.look.body).height(width)

    def height(self, width: float) -> float:
        """Return the height of one line, or of label and answer under one another."""
        beside = self._beside(width)
        if beside:
            return max(self.look.label.leading, self._answer(width - beside))
        return self._label(width) + self._answer(width)

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Draw label and answer on one base line."""
        look, beside = self.look, self._beside(width)
        label = Text(text=self.label, style=look.label)
        tall = self._label(width)
        if self.answer:
            label.paint(canvas, x, y + 0.4, width, tall)
            text = Text(text=self.answer, style=look.body)
            below = 0.0 if beside else tall
            text.paint(canvas, x + beside, y + below, width - beside, height)
            return
        foot = y + height - 3.5
        if beside:
            label.paint(canvas, x, foot + 3 - look.label.leading, beside, tall)
        else:
            label.paint(canvas, x, y, width, tall)
        canvas.line(x + beside, foot, x + width, foot)
