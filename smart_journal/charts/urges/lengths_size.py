"""How much room the curve of lengths and the waves need. Nothing here loads matplotlib."""

from __future__ import annotations

from smart_journal.charts.look import Look
from smart_journal.insights.urges.lengths import Lengths

# In text sizes:
HEADING = 1.9  # above each strip
MINUTES = 3.0  # below the lowest strip: the minutes, and what they are
BETWEEN = 0.9  # from the one strip to the heading of the other
CURVE = 8.5  # least heights of the strips
WAVES = 6.5


def lengths_height(lengths: Lengths, look: Look) -> float:
    """Return the least height of the strips that are drawn, in the look's units."""
    strips = [*([CURVE] if lengths.curve else []), *([WAVES] if lengths.waves.drawn else [])]
    between = BETWEEN * (len(strips) - 1)
    return look.size * (sum(strips) + HEADING * len(strips) + between + MINUTES)
