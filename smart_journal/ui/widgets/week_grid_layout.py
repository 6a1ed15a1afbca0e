"""Where things stand on a week grid: days across, parts of the day down, a shelf below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics

_DAY = 5.0  # line heights that a day needs beside others; the seven fit on a page at 100 %
_LEAST = 1.95  # line heights of an empty cell: easy to hit
_PAD = 0.3  # line heights between blocks, and around them
MARK = 0.95  # line heights that shapes take in front of the words, one below the other
_LINES = 3  # of words in a block
LEADING = 0.95  # of a line from one to the next
_ON_SHELF = 11.0  # line heights of the widest block on the shelf


class Cell(NamedTuple):
    """A day of the grid and a part of the day, by their places; the shelf is neither."""

    day: int
    part: int


SHELF = Cell(-1, -1)


@dataclass(frozen=True, slots=True)
class GridBlock:
    """A block as the grid draws it: `kind` and `done` are places among the options, or None.

    `spoken` says everything about it in one line.
    """

    cell: Cell
    text: str
    kind: int | None = None
    done: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """The boxes of a grid at one width, in pixels; `blocks` in the order they were given."""

    width: float
    height: float
    per_band: int
    cells: dict[Cell, QRectF]
    blocks: tuple[QRectF, ...]
    lines: tuple[tuple[str, ...], ...]
    days: tuple[QRectF, ...]
    parts: tuple[tuple[int, QRectF], ...]

    def cell_at(self, x: float, y: float) -> Cell | None:
        """Return the cell at a place, or None."""
        return next((cell for cell, box in self.cells.items() if box.contains(x, y)), None)

    def block_at(self, x: float, y: float) -> int | None:
        """Return which block stands at a place, or None."""
        return next((at for at, box in enumerate(self.blocks) if box.contains(x, y)), None)


@dataclass(slots=True)
class _Build:
    """What a layout is gathered in."""

    boxes: list[QRectF]
    lines: list[tuple[str, ...]]
    cells: dict[Cell, QRectF] = field(default_factory=dict)
    days: list[QRectF] = field(default_factory=list)
    parts: list[tuple[int, QRectF]] = field(default_factory=list)


def lay_out(
    width: float, days: int, parts: Sequence[str], blocks: Sequence[GridBlock], words: QFontMetrics
) -> Layout:
    """Return the grid for `width` pixels: as many days beside one another as can be read.

    Where the week does not fit, it is broken into bands of days, each with all its parts.
    `words` measures the font of everything that is drawn.
    """
    line = float(words.height())
    names = min(max((words.horizontalAdvance(name) for name in parts), default=0), width * 0.3)
    left = names + line * 0.6
    fit = max(1, min(days, int((width - left) / (line * _DAY))))
    bands = -(-days // fit)
    per_band = -(-days // bands)
    size = (width - left - 1) / per_band
    by_cell: dict[Cell, list[int]] = {}
    for at, block in enumerate(blocks):
        by_cell.setdefault(block.cell, []).append(at)
    build = _Build([QRectF()] * len(blocks), [()] * len(blocks))
    top = 0.0
    for first in range(0, days, per_band):
        band = range(first, min(first + per_band, days))
        build.days += [QRectF(left + (day - first) * size, top, size, line * 1.5) for day in band]
        top += line * 1.5
        for part in range(len(parts)):
            height = line * _LEAST
            for day in band:
                box = QRectF(left + (day - first) * size, top, size, 0)
                mine = by_cell.get(Cell(day, part), [])
                height = max(height, _stack(build, box, mine, blocks, words))
                build.cells[Cell(day, part)] = box
            for day in band:
                build.cells[Cell(day, part)].setHeight(height)
            build.parts.append((part, QRectF(0, top, left - line * 0.4, height)))
            top += height
        top += line * 0.7
    box = QRectF(left, top, width - left - 1, 0)
    height = _flow(build, box, by_cell.get(SHELF, []), blocks, words)
    box.setHeight(max(height, line * _LEAST))
    build.cells[SHELF] = box
    return Layout(
        width,
        box.bottom() + 1,
        per_band,
        build.cells,
        tuple(build.boxes),
        tuple(build.lines),
        tuple(build.days),
        tuple(build.parts),
    )


def fold(metrics: QFontMetrics, text: str, width: float, most: int = _LINES) -> tuple[str, ...]:
    """Return `text` as up to `most` lines of `width` pixels, the last one shortened if need be."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most - 1:
        taken = [words.pop(0)]
        while words and metrics.horizontalAdvance(" ".join([*taken, words[0]])) <= width:
            taken.append(words.pop(0))
        lines.append(_short(metrics, " ".join(taken), width))
    return (*lines, _short(metrics, " ".join(words), width)) if words else tuple(lines)


def _short(metrics: QFontMetrics, text: str, width: float) -> str:
    if metrics.horizontalAdvance(text) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        fits = metrics.horizontalAdvance(text[:middle].rstrip() + "…") <= width
        low, high = (middle, high) if fits else (low, middle - 1)
    return text[:low].rstrip() + "…"


def _before_words(block: GridBlock) -> float:
    """Return how much of a block, in line heights, is not for its words."""
    return _PAD + (MARK if block.kind is not None or block.done else 0.0)


def _measure(block: GridBlock, room: float, metrics: QFontMetrics) -> tuple[tuple[str, ...], float]:
    """Return the lines of a block in `room` pixels, and how high it is."""
    line = float(metrics.height())
    lines = fold(metrics, block.text, max(room - line * _before_words(block), line)) or ("",)
    shapes = (block.kind is not None) + bool(block.done)
    return lines, max(len(lines), shapes) * line * LEADING + line * 0.2


def _stack(
    build: _Build,
    cell: QRectF,
    mine: Sequence[int],
    blocks: Sequence[GridBlock],
    metrics: QFontMetrics,
) -> float:
    """Set blocks below one another into a cell; return the height that they need."""
    pad = metrics.height() * _PAD
    top = cell.top() + pad
    for at in mine:
        build.lines[at], height = _measure(blocks[at], cell.width() - 2 * pad, metrics)
        build.boxes[at] = QRectF(cell.left() + pad, top, cell.width() - 2 * pad, height)
        top += height + pad / 2
    return top - cell.top() + pad / 2


def _flow(
    build: _Build,
    shelf: QRectF,
    mine: Sequence[int],
    blocks: Sequence[GridBlock],
    metrics: QFontMetrics,
) -> float:
    """Set blocks beside one another onto the shelf; return the height that they need."""
    line = float(metrics.height())
    pad = line * _PAD
    left, top, high = shelf.left() + pad, shelf.top() + pad, 0.0
    for at in mine:
        block = blocks[at]
        marks = line * _before_words(block) + 2
        room = min(line * _ON_SHELF, shelf.width() - 2 * pad)
        width = min(room, max(metrics.horizontalAdvance(block.text) + marks, line * 2))
        build.lines[at], height = _measure(block, width, metrics)
        if left > shelf.left() + pad and left + width > shelf.right() - pad:
            left, top, high = shelf.left() + pad, top + high + pad, 0.0
        build.boxes[at] = QRectF(left, top, width, height)
        left, high = left + width + pad, max(high, height)
    return top + high + pad - shelf.top()
