"""How much room the chart of days in line needs, and the words of its key."""

from __future__ import annotations

from smart_journal.charts.key import key_height
from smart_journal.charts.look import Look
from smart_journal.insights.goal.in_line import InLine
from smart_journal.language import gettext as _

# In text sizes:
HEADING = 1.6  # above a strip
GOALS = 1.9  # the words of the goals, clear of the numbers of the axis
SHARES = 7.0  # least height of the strip of shares
KNOWN = 0.55  # the strip of days known
BELOW = 0.9  # between the shares, with their ticks, and what follows
AMOUNTS = 4.0  # least height of the strip of amounts
DATES = 1.9


def key_texts() -> list[str]:
    """Return the words of the key: the two lines, the ticks, and the days that are unknown."""
    return [_("28 days"), _("all days so far"), _("not in line"), _("unknown")]


def in_line_height(days: InLine, look: Look) -> float:
    """Return the least height of the chart, in the look's units."""
    rows = HEADING + GOALS + SHARES + BELOW + HEADING + KNOWN + DATES
    if days.counts_amounts:
        rows += BELOW + HEADING + AMOUNTS
    return rows * look.size + key_height(key_texts(), look)
