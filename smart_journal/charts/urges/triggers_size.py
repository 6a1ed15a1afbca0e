"""How the rows of triggers stand, and how much room they need. Nothing here loads matplotlib."""

from __future__ import annotations

from smart_journal.charts.key import key_height
from smart_journal.charts.look import Look
from smart_journal.charts.rows_size import FOOT, row_height
from smart_journal.insights.urges.triggers import Triggers
from smart_journal.insights.urges.triggers_around import Around
from smart_journal.language import gettext as _

# In text sizes:
BESIDE = 30.0  # a picture narrower than this has each name above its row
ROW, TALL = 2.0, 2.8  # a row beside a name of one line, and of two
STACKED = 3.1  # a row with its name above
HEADING = 2.0  # the heading of a group
HEADS = 2.2  # the heads of the columns


def key_texts() -> tuple[str, str, str]:
    """Return what the parts of a bar stand for."""
    return _("alone"), _("with others"), _("company not noted")


def beside(look: Look) -> bool:
    """Return whether there is room for the names beside their rows."""
    return look.width / look.size >= BESIDE


def triggers_height(insight: Triggers | Around, look: Look) -> float:
    """Return the least height of the rows, in the look's units."""
    names = [row.name for group in insight.groups for row in group.pictured]
    row = row_height(names, look, ROW, TALL) if beside(look) else STACKED
    headings = sum(bool(group.heading) for group in insight.groups)
    rows = row * len(names) + HEADING * headings
    return key_height(key_texts(), look) + look.size * (rows + HEADS + FOOT)
