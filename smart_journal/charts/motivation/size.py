"""How much room the chart of motivation needs, and the words of its key."""

from __future__ import annotations

from enum import Enum, auto

from smart_journal.charts.key import key_height
from smart_journal.charts.look import Look
from smart_journal.insights.motivation.motivation import Motivation
from smart_journal.insights.motivation.ratings import Ruler, Source
from smart_journal.insights.motivation.words import ruler_name
from smart_journal.language import gettext as _

# In text sizes:
HEADING = 1.6
FLAGS = 0.8  # above the strip, for change plans
RATINGS = 10.0  # least height of the strip
MEETINGS = 1.0  # below the strip
DATES = 1.7
LABELLED = 42.0  # least width of a chart with the names at the ends of the lines


class Sign(Enum):
    """What is in the key beside the rulers."""

    PLAN = auto()
    REVIEW = auto()
    RATED = auto()
    MEETING = auto()


def labelled(look: Look) -> bool:
    """Return whether there is room for names at the right ends of the lines."""
    return look.width >= LABELLED * look.size


def key_of(motivation: Motivation, look: Look) -> dict[Ruler | Sign, str]:
    """Return what the key explains, with its words: only what is drawn."""
    sources = {plan.source for plan in motivation.plans}
    found: dict[Ruler | Sign, str] = {}
    if not labelled(look):
        found |= {ruler: ruler_name(ruler) for ruler in Ruler if motivation.runs(ruler)}
    if Source.PLAN in sources:
        found[Sign.PLAN] = _("change plan")
    if Source.REVIEW in sources:
        found[Sign.REVIEW] = _("looked at again")
    if any(plan.values for plan in motivation.plans) and not motivation.long:
        found[Sign.RATED] = _("rated in a plan")
    if motivation.meetings:
        found[Sign.MEETING] = _("meeting")
    return found


def motivation_height(motivation: Motivation, look: Look) -> float:
    """Return the least height of the chart, in the look's units."""
    rows = HEADING + FLAGS + RATINGS + MEETINGS + DATES
    return rows * look.size + key_height(list(key_of(motivation, look).values()), look)
