"""How much room the gaps of areas need, and what their signs stand for. No matplotlib here."""

from __future__ import annotations

from smart_journal.charts.guess import most_lines
from smart_journal.charts.key import key_height
from smart_journal.charts.look import Look
from smart_journal.domain.words import Words
from smart_journal.insights.balance.matters import Matters
from smart_journal.language import gettext as _

# In text sizes:
ROW = 2.4  # an area with a name of one line
TALL = 2.9  # with a name of two
FOOT = 1.9  # the numbers below the axis
KEY_GAP = 0.5  # below the key
NAMES = 0.4  # share of the width that names take
LONGEST_DAY = "30 September 2026"  # a guess is made without the words of the locale


def matters_key(found: Matters, words: Words) -> tuple[str, ...]:
    """Return what the signs stand for: how it is, how much it matters, and the fine ones."""
    if found.then is None:
        return _now()
    return (*_now(), _earlier(words.day(found.then)))


def matters_height(found: Matters, look: Look) -> float:
    """Return the least height of the areas, in the look's units."""
    room = look.width / look.size
    key = _now() if found.then is None else (*_now(), _earlier(LONGEST_DAY))
    row = TALL if most_lines([area.name for area in found.areas], room * NAMES) > 1 else ROW
    return key_height(key, look) + look.size * (KEY_GAP + row * len(found.areas) + FOOT)


def _now() -> tuple[str, str]:
    return _("How it is"), _("How much it matters")


def _earlier(day: str) -> str:
    return _("The same on {day}, below").format(day=day)
