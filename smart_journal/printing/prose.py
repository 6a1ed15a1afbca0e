"""What a person wrote: paragraphs, in lines not too long to read."""

from __future__ import annotations

from dataclasses import dataclass, replace

from smart_journal.printing.block import Block, Cut
from smart_journal.printing.canvas import Canvas
from smart_journal.printing.look import Style
from smart_journal.printing.stack import stack
from smart_journal.printing.text import Text


@dataclass(frozen=True, kw_only=True, eq=False)
class Measure(Block):
    """Keeps what is inside from running wider than `widest`."""

    inner: Block
    widest: float

    def height(self, width: float) -> float:
        """Return the height at the narrower width."""
        return self.inner.height(min(width, self.widest))

    def cut(self, width: float, room: float) -> Cut:
        """Cut what is inside."""
        head, tail = self.inner.cut(min(width, self.widest), room)
        return (
            replace(self, inner=head) if head else None,
            replace(self, inner=tail, before=0.0 if head else self.before) if tail else None,
        )

    def paint(self, canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
        """Paint what is inside, at the left."""
        self.inner.paint(canvas, x, y, min(width, self.widest), height)


def prose(text: str, style: Style, *, before: float = 0.0, between: float = 4.0) -> Measure:
    """Return the paragraphs of a text, at most some 90 letters wide."""
    paragraphs = [line.strip() for line in text.split("\n") if line.strip()]
    texts = [Text(text=line, style=style, before=between) for line in paragraphs]
    return Measure(inner=stack(texts), widest=46 * style.size, before=before)
