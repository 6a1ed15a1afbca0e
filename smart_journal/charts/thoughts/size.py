"""How much room the charts about thoughts need, and what their signs stand for.

Nothing here loads matplotlib: the widths of texts are guessed.
"""

from __future__ import annotations

from smart_journal.charts.key import BELOW, key_height, likely_words
from smart_journal.charts.look import Look
from smart_journal.charts.rows_size import row_height, rows_height
from smart_journal.domain.abc import BeliefKind
from smart_journal.insights.thoughts.conviction import Conviction
from smart_journal.insights.thoughts.feelings import Feelings
from smart_journal.insights.thoughts.kinds import Kinds
from smart_journal.insights.thoughts.words import kind_words
from smart_journal.language import gettext as _

# In text sizes:
CONVICTION = 11.0  # the strip of conviction
KIND = 3.0  # the bars of a kind of belief
KIND_TALL = 3.4  # with a name of two lines
DATES = 2.0  # the dates below


def feelings_key(found: Feelings) -> tuple[str, ...]:
    """Return what the signs beside a feeling stand for: start, end, and any interval."""
    both = (_("As it was"), _("At the end of the page"))
    likely = any(each.rated.likely is not None for each in found.shown)
    return (*both, likely_words()) if likely else both


def conviction_key(found: Conviction) -> tuple[str, ...]:
    """Return what the signs stand for: old belief, new belief, and the old one asked again."""
    both = (_("Old belief, before"), _("New belief"))
    asked = any(each.later is not None for each in found.rated)
    return (*both, _("Old belief, after")) if asked else both


def kinds_key(found: Kinds) -> tuple[str, ...]:
    """Return what bars and bands stand for: whole, in part, nothing known; those there are."""
    whole = any(month.stretch.whole for month in found.months)
    part = any(not month.stretch.whole for month in found.months)
    return (
        whole_words(found) if whole else "",
        _("Part of one") if part and whole else _("Part of a month") if part else "",
        _("No ABC page") if found.gaps else "",
    )


def whole_words(found: Kinds) -> str:
    """Return what a whole bar stands for."""
    match found.size:
        case 1:
            return _("Beliefs of a month")
        case 3:
            return _("Beliefs of a quarter")
    return _("Beliefs of a year")


def feelings_height(found: Feelings, look: Look) -> float:
    """Return the least height of the feelings, in the look's units."""
    return rows_height([each.name for each in found.shown], feelings_key(found), look)


def conviction_height(found: Conviction, look: Look) -> float:
    """Return the least height of conviction over time, in the look's units."""
    key = key_height(conviction_key(found), look)
    return key + look.size * (BELOW + CONVICTION + DATES)


def kinds_height(found: Kinds, look: Look) -> float:
    """Return the least height of the kinds of belief, in the look's units."""
    key = key_height([text for text in kinds_key(found) if text], look)
    names = [kind_words(kind) for kind in BeliefKind]
    row = row_height(names, look, KIND, KIND_TALL)
    return key + look.size * (BELOW + row * len(names) + DATES)
