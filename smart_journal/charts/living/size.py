"""How much room the charts of living need. Nothing here loads matplotlib: texts are guessed."""

from __future__ import annotations

from smart_journal.charts.guess import lines
from smart_journal.charts.key import BELOW, key_height, likely_words
from smart_journal.charts.look import Look
from smart_journal.charts.rows_size import rows_height
from smart_journal.insights.living.enjoyment import Enjoyment
from smart_journal.insights.living.goals import Goals
from smart_journal.insights.living.tension import TensionDrops, method_words
from smart_journal.insights.living.week_blocks import WeekBlocks, done_words
from smart_journal.language import gettext as _

# In text sizes:
DATES = 1.7  # the dates below
LINE = 1.25  # a line of text
TRACK = 1.5  # the line of a goal, with the room around it
BAR = 1.15  # the bar of a kind
BETWEEN = 0.7  # from one row to the next
BARS = 12.0  # a chart of bars over time

MOST_LINES = 2  # of a goal, and of how it stands
STANDING = 24.0  # how a goal stands, without its unit


def goals_key() -> tuple[str, str, str, str]:
    """Return what the signs of a goal's line stand for: two steps, its day, its going on."""
    return (
        _("Step done"),
        _("Step to come, or left"),
        _("The day I aim for"),
        _("Still on the way"),
    )


def enjoyment_key() -> tuple[str, str, str]:
    """Return what the signs beside a pursuit stand for: start, end, interval."""
    return _("Expected"), _("As it was, on average"), likely_words()


def tension_key() -> tuple[str, str, str]:
    """Return what the signs beside a way of relaxing stand for: start, end, interval."""
    return _("Tense before"), _("Tense after"), likely_words()


def goals_height(goals: Goals, look: Look) -> float:
    """Return the least height of the goals on their lines of time, in the look's units."""
    room = look.width / look.size
    texts = sum(
        min(MOST_LINES, lines(line.page.goal, room))
        + min(MOST_LINES, lines(line.page.unit, room - STANDING))
        for line in goals.shown
    )
    rows = LINE * texts + (TRACK + BETWEEN) * len(goals.shown)
    return key_height(goals_key(), look) + look.size * (BELOW + rows + DATES)


def blocks_height(blocks: WeekBlocks, look: Look) -> float:
    """Return the least height of the kinds of block, in the look's units."""
    rows = (LINE + BAR + BETWEEN) * len(blocks.rows)
    return key_height(done_words(), look) + look.size * (BELOW + rows)


def enjoyment_height(found: Enjoyment, look: Look) -> float:
    """Return the least height of the pursuits, in the look's units."""
    return rows_height([row.name for row in found.shown], enjoyment_key(), look)


def tension_height(found: TensionDrops, look: Look) -> float:
    """Return the least height of the ways of relaxing, in the look's units."""
    names = method_words()
    return rows_height([names[row.method] for row in found.rows], tension_key(), look)


def bars_height(look: Look) -> float:
    """Return the least height of bars over time, in the look's units."""
    return look.size * BARS
