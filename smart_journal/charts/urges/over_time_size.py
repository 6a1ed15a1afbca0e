"""How much room urges over time need. No matplotlib here: widths of texts are guessed."""

from __future__ import annotations

from smart_journal.charts.guess import guessed
from smart_journal.charts.look import Look
from smart_journal.charts.urges.over_time_heads import Head, head_lines, heads
from smart_journal.insights.urges.over_time import UrgesOverTime

# In text sizes:
LINE = 1.4  # a line of a heading
UNDER = 0.7  # from a heading to its strip: half the height of a number beside it, and a little
PART = 1.1  # above the bars for a bar that is not whole
BELOW = 0.8  # below a strip
COUNTS = 5.0  # least height of a strip
STRENGTH = 3.4
PASSED = 2.9
DAYS = 1.15  # the low strip of days logged
DATES = 1.6


def over_time_height(over: UrgesOverTime, look: Look) -> float:
    """Return the least height of the picture, in the look's units."""
    found = heads(over)
    high = _head(found.counts, look) + PART + COUNTS + _head(found.strength, look) + STRENGTH
    if found.passed is not None:
        high += _head(found.passed, look) + PASSED + BELOW
    if found.days is not None:
        high += _head(found.days, look) - UNDER + DAYS
    return look.size * (high + 2 * BELOW + DATES)


def _head(head: Head, look: Look) -> float:
    room = look.width / look.size
    return LINE * len(head_lines(head, room, 1.0, guessed)) + UNDER
