"""What stands around the ways of coping, and how much room it needs. No matplotlib here."""

from __future__ import annotations

from smart_journal.charts.guess import most_lines
from smart_journal.charts.look import Look
from smart_journal.charts.rows_size import row_height
from smart_journal.insights.helping.ways import WhatHelps
from smart_journal.insights.pooling import Verdict
from smart_journal.language import gettext as _

# In text sizes:
ROW, TALL = 2.0, 2.8  # a way with a name of one line, and of two
GROUP = 2.1  # the heading above the ways of one verdict
LINE = 1.25  # a line of the words above
FOOT = 2.0  # the numbers below the axis


def above() -> tuple[str, str]:
    """Return what the axis measures, and what its middle line is."""
    return (
        _("Drop in strength, points more or fewer"),
        _("0: like other urges of similar strength"),
    )


def heading(verdict: Verdict) -> str:
    """Return the words above the ways of one verdict."""
    match verdict:
        case Verdict.MORE:
            return _("Larger drop")
        case Verdict.LESS:
            return _("Smaller drop")
        case Verdict.SAME:
            return _("About the same drop")
    return _("Not enough to tell yet")


def ways_height(helps: WhatHelps, look: Look) -> float:
    """Return the least height of the picture, in the look's units."""
    room = look.width / look.size
    pictured = helps.pictured
    row = row_height([way.name for way in pictured], look, ROW, TALL)
    groups = len({way.verdict for way in pictured})
    words = sum(most_lines([text], room) for text in above())
    foot = FOOT + (LINE if len(pictured) < len(helps.ways) else 0)
    return look.size * (row * len(pictured) + GROUP * groups + LINE * (words + 1) + foot)
