"""A list with small boxes at the right, and lines to add to it by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace

from smart_journal.printing.block import SLACK, Block, Cut
from smart_journal.printing.box import draw_mark
from smart_journal.printing.canvas import Canvas
from smart_journal.printing.look import INK, Look
from smart_journal.printing.text import Text

_BULLET = 9.0
_GAP = 3.5
# As many lines as anybody would add by hand under what is already there.
_MORE = 3
# A point of more lines than this may be cut.
_LONG = 5


def mark_width(look: Look) -> float:
    """Return the width of one column of marks."""
    return 30.0 * look.grown(0.6)


@dataclass(frozen=True, slots=True)
class Item:
    """A point of the list: its words, and which of the boxes beside it are marked.

    One that `goes_on` from the page before has neither a bullet nor boxes again.
    """

    text: Text
    marked: tuple[bool, ...]
    goes_on: bool = False


@dataclass(frozen=True, kw_only=True, eq=False)
class Marked(Block):
    """Points with `marks` boxes each; `lines` ruled ones at the end, more where there is room."""

    look: Look
    items: tuple[Item, ...]
    marks: int
    lines: int = 0

    def _words(self, width: float) -> float:
        boxes = mark_width(self.look) * self.marks
        return width - boxes - (10.0 if self.marks else 0.0)

    def _item(self, item: Item, width: float) -> float:
        return item.text.height(self._words(width) - _BULLET) + _GAP

    def height(self, width: float) -> float:
        """Return the height of the points and of the lines asked for."""
        points = sum(self._item(item, width) for item in self.items)
        return points + self.lines * self.look.pitch

    def most(self, width: float) -> float:
        """Return the height beyond which nobody would write more."""
        lines = _MORE if self.items else 2 * self.lines
        return self.height(width) + lines * self.look.pitch

    def cut(self, width: float, room: float) -> Cut:
        """Cut between points, or inside a long one; no page is begun for lines to write on."""
        used, fit = 0.0, 0
        while fit < len(self.items):
            tall = self._item(self.items[fit], width)
            if used + tall > room + SLACK:
                return self._parted(fit, width, room - used)
            used += tall
            fit += 1
        lines = min(self.lines, int((room - used + SLACK) // self.look.pitch))
        if lines == self.lines or self.items:
            return replace(self, lines=lines), None
        return None, self

    def _parted(self, fit: int, width: float, room: float) -> Cut:
        """Return the first `fit` points with what a long next one gives, and the rest."""
        head, tail = self.items[:fit], self.items[fit:]
        long, wide = tail[0], self._words(width) - _BULLET
        if long.text.lines(wide) > _LONG:
            first, rest = long.text.cut(wide, room - _GAP)
            if isinstance(first, Text) and isinstance(rest, Text):
                head = (*head, replace(long, text=first))
                tail = (Item(rest, (), goes_on=True), *tail[1:])
        if not head:
            return None, self
        return replace(self, items=head, lines=0), replace(self, items=tail, before=0.0)

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Draw the points with their boxes, then lines as far as the height goes."""
        body, foot = self.look.body, y + height
        for item in self.items:
            tall = self._item(item, width)
            if not item.goes_on:
                canvas.circle(x + 2, y + body.leading * 0.53, 1.25, 0, fill=INK)
            item.text.paint(canvas, x + _BULLET, y, self._words(width) - _BULLET, tall)
            self._boxes(canvas, x, y + body.leading / 2, width, item.marked)
            y += tall
        lines = int((foot - y + SLACK) // self.look.pitch)
        step = min((foot - y) / lines, self.look.pitch * 1.25) if lines else 0.0
        for n in range(1, lines + 1):
            line = y + n * step - 2
            canvas.line(x, line, x + self._words(width), line)
            self._boxes(canvas, x, line - 5, width, (False,) * self.marks)

    def _boxes(
        self, canvas: Canvas, x: float, middle: float, width: float, marked: tuple[bool, ...]
    ) -> None:
        wide, size = mark_width(self.look), 7.5 * self.look.grown(0.5)
        left = x + width - wide * self.marks
        for n, each in enumerate(marked):
            draw_mark(canvas, left + (n + 0.5) * wide, middle, size, marked=each)
