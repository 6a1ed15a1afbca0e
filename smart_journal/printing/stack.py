"""Blocks one under another: a page itself, or a part of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from smart_journal.printing.block import SLACK, Block, Space
from smart_journal.printing.canvas import Canvas
from smart_journal.printing.growth import Grower, share_out


@dataclass(frozen=True, kw_only=True, eq=False)
class Stack(Block):
    """Blocks under one another; a `whole` one is never cut."""

    items: tuple[Block, ...]
    whole: bool = False

    @property
    def step(self) -> float:
        """Return the step of the growing items, 0 when they differ."""
        steps = {item.step for item in self.items if item.grow}
        return steps.pop() if len(steps) == 1 else 0.0

    def height(self, width: float) -> float:
        """Return the sum of the items and their distances."""
        return sum(
            (item.before if n else 0) + item.height(width) for n, item in enumerate(self.items)
        )

    def most(self, width: float) -> float:
        """Return the sum of what the items can use."""
        return sum(
            (item.before if n else 0) + item.most(width) for n, item in enumerate(self.items)
        )

    def cut(self, width: float, room: float) -> tuple[Stack | None, Stack | None]:
        """Return the items that fit and the rest; a label never stays behind its answer."""
        if self.height(width) <= room + SLACK:
            return self, None
        if self.whole:
            return None, self
        head: list[Block] = []
        used = 0.0
        for n, item in enumerate(self.items):
            gap = item.before if head else 0.0
            tall = item.height(width)
            if used + gap + tall <= room + SLACK:
                head.append(item)
                used += gap + tall
                continue
            fits, left = item.cut(width, room - used - gap)
            rest = list(self.items[n + 1 :])
            if fits is not None:
                head.append(fits)
                return self._of(head), self._of([left, *rest] if left else rest)
            tail = [item, *rest]
            while head and (head[-1].keep or isinstance(head[-1], Space)):
                tail.insert(0, head.pop())
            return self._of(head), self._of(tail)
        return self, None

    def _of(self, items: list[Block]) -> Stack | None:
        return replace(self, items=tuple(items)) if items else None

    def places(self, width: float, height: float) -> Iterator[tuple[Block, float, float]]:
        """Yield each item with its top and height when the stack is given `height`."""
        free = max(0.0, height - self.height(width))
        growers = [
            Grower(item.grow, item.step, item.most(width) - item.height(width))
            for item in self.items
        ]
        given = share_out(free, growers)
        gap = self._gap(free - sum(given))
        top = 0.0
        for n, item in enumerate(self.items):
            if n:
                top += item.before + (gap if item.before else 0.0)
            tall = item.height(width) + given[n]
            yield item, top, tall
            top += tall

    def _gap(self, left: float) -> float:
        """Spread what is left of the last step over the distances; more is left at the foot."""
        steps = [item.step for item in self.items if item.grow and item.step]
        gaps = sum(1 for item in self.items[1:] if item.before)
        return left / gaps if steps and gaps and left < 1.5 * min(steps) else 0.0

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Paint the items, each in its place."""
        for item, top, tall in self.places(width, height):
            item.paint(canvas, x, y + top, width, tall)


def stack(
    items: Iterable[Block | None], *, before: float = 0.0, keep: bool = False, whole: bool = False
) -> Stack:
    """Return a stack of the items that are there, which grows as they do."""
    there = tuple(item for item in items if item is not None)
    grow = sum(item.grow for item in there)
    return Stack(items=there, before=before, keep=keep, whole=whole, grow=grow)
