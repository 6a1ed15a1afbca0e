"""Paper sizes and margins, in points (1/72 inch)."""

from __future__ import annotations

from dataclasses import dataclass, replace

# What the running head takes from the second page of a sheet on.
RUNNING = 26.0


@dataclass(frozen=True, slots=True)
class Paper:
    """One sheet of paper, upright unless turned; margins are inside every printer's own."""

    width: float
    height: float
    side: float = 60.0
    top: float = 50.0
    bottom: float = 58.0

    def turned(self, landscape: bool) -> Paper:
        """Return the paper lying on its long side if `landscape`, with the margins of that way."""
        if not landscape:
            return self
        return replace(
            self,
            width=self.height,
            height=self.width,
            side=self.side - 10,
            top=self.top - 8,
            bottom=self.bottom - 8,
        )

    @property
    def text_width(self) -> float:
        """Return the width between the margins."""
        return self.width - 2 * self.side

    @property
    def text_height(self) -> float:
        """Return the height between the margins."""
        return self.height - self.top - self.bottom


A4 = Paper(595.2756, 841.8898)
LETTER = Paper(612.0, 792.0)


def paper_named(name: str) -> Paper:
    """Return the paper called `a4` or `letter`.

    Raises KeyError for any other name.
    """
    return {"a4": A4, "letter": LETTER}[name]


def paper_sized(width: float, height: float) -> Paper:
    """Return the paper of a size in points, whichever way round it is given.

    Small paper gets smaller margins, never under 30 points.
    """
    width, height = sorted((width, height))
    small = max(0.5, min(1.0, width / A4.width))
    return Paper(width, height, side=60 * small, top=50 * small, bottom=58 * small)
