"""Columns of answers, with the headings repeated on every page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from smart_journal.printing.block import SLACK, Block, Cut
from smart_journal.printing.canvas import Canvas
from smart_journal.printing.columns import shared
from smart_journal.printing.look import FAINT, INK, LINE, Align, Look
from smart_journal.printing.text import Text

# Fewer rows than this are not worth beginning a table in the last points of a page.
_FEW, _FOOT = 3, 130.0

# A table to fill in by hand that has less than this share of its rows goes to a new page.
_ENOUGH = 0.75

# How much higher rows may become than they need be.
_STRETCH = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column; a `width` above 1 is points, otherwise a share of the rest."""

    label: str
    width: float
    align: Align = "start"


@dataclass(frozen=True, kw_only=True, eq=False)
class Table(Block):
    """Rows of cells under headings; `blank` rows of `blank_height` to fill in by hand.

    Cut only between rows. With `grid` fine lines part the columns. With `least`, rows with
    cells are at least so high and may be stretched too.
    """

    look: Look
    columns: tuple[Column, ...]
    rows: tuple[tuple[Block, ...], ...] = ()
    blank: int = 0
    blank_height: float = 0.0
    least: float = 0.0
    grid: bool = True
    pad: tuple[float, float] = (5.0, 4.5)

    def widths(self, width: float) -> list[float]:
        """Return the widths of the columns in points, their padding included."""
        return shared((column.width for column in self.columns), width)

    @cached_property
    def _heads(self) -> list[Text]:
        style = self.look.head
        return [
            Text(text=column.label, style=replace(style, align=column.align))
            for column in self.columns
        ]

    def _inner(self, width: float) -> list[float]:
        return [each - 2 * self.pad[0] for each in self.widths(width)]

    def _head_height(self, width: float) -> float:
        pairs = zip(self._heads, self._inner(width), strict=True)
        return max(head.height(each) for head, each in pairs) + 9

    def _row_heights(self, width: float) -> list[float]:
        inner = self._inner(width)
        filled = [
            max(
                self.least,
                max(cell.height(each) for cell, each in zip(row, inner, strict=True))
                + 2 * self.pad[1],
            )
            for row in self.rows
        ]
        return filled + [self.blank_height] * self.blank

    def height(self, width: float) -> float:
        """Return the height of headings and rows."""
        return self._head_height(width) + sum(self._row_heights(width))

    def most(self, width: float) -> float:
        """Return the height up to which rows may be stretched."""
        lowest = self.blank * self.blank_height + len(self.rows) * self.least
        return self.height(width) + _STRETCH * lowest

    def cut(self, width: float, room: float) -> Cut:
        """Cut between rows; no single row is left over, and no blank one goes to a new page."""
        heights = self._row_heights(width)
        used, fit = self._head_height(width), 0
        while fit < len(heights) and used + heights[fit] <= room + SLACK:
            used += heights[fit]
            fit += 1
        filled = len(self.rows)
        if fit == len(heights):
            return self, None
        if fit == 0:
            return None, self
        if fit >= filled:
            if not filled and fit < self.blank * _ENOUGH:
                return None, self  # most of the rows to write on would be lost
            return replace(self, blank=fit - filled), None
        if fit < _FEW and room < _FOOT:
            return None, self
        if filled - fit == 1 and fit > 2:
            fit -= 1
        head = replace(self, rows=self.rows[:fit], blank=0)
        return head, replace(self, rows=self.rows[fit:], before=0.0)

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Draw headings, rows and the lines between them."""
        widths, head = self.widths(width), self._head_height(width)
        heights = self._stretched(width, height)
        self._paint_row(canvas, x, y, widths, self._heads, head)
        canvas.line(x, y + head, x + width, y + head, 0.9, INK)
        top = y + head
        for n, tall in enumerate(heights):
            if n < len(self.rows):
                self._paint_row(canvas, x, top + self.pad[1], widths, self.rows[n], 0.0)
            top += tall
            last = n == len(heights) - 1
            canvas.line(x, top, x + width, top, 0.7 if last else 0.5, INK if last else LINE)
        if self.grid:
            for edge in self._edges(x, widths):
                canvas.line(edge, y + head, edge, top, 0.35, FAINT)

    def _stretched(self, width: float, height: float) -> list[float]:
        heights = self._row_heights(width)
        firm = 0 if self.least else len(self.rows)
        if firm == len(heights):
            return heights
        free = max(0.0, height - self._head_height(width) - sum(heights))
        more = free / (len(heights) - firm)
        return heights[:firm] + [tall + more for tall in heights[firm:]]

    def _paint_row(
        self,
        canvas: Canvas,
        x: float,
        y: float,
        widths: Sequence[float],
        cells: Sequence[Block],
        foot: float,
    ) -> None:
        """Draw cells side by side: from the top, or ending above `foot` if it is given."""
        for cell, wide in zip(cells, widths, strict=True):
            inner = wide - 2 * self.pad[0]
            tall = cell.height(inner)
            top = y + foot - tall - 4.5 if foot else y
            cell.paint(canvas, x + self.pad[0], top, inner, tall)
            x += wide

    @staticmethod
    def _edges(x: float, widths: Sequence[float]) -> Iterator[float]:
        for wide in widths[:-1]:
            x += wide
            yield x


def cells(
    look: Look, columns: Sequence[Column], rows: Iterable[Sequence[str]], *, lead: bool
) -> tuple[tuple[Text, ...], ...]:
    """Return texts set as the cells of a table, the first column heavier with `lead`."""
    styles = [replace(look.cell, align=column.align) for column in columns]
    if lead:
        styles[0] = replace(look.lead, align=columns[0].align)
    return tuple(
        tuple(Text(text=text, style=style) for text, style in zip(row, styles, strict=True))
        for row in rows
    )
