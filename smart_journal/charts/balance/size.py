"""How much room charts of life balance need, and what their signs stand for. No matplotlib."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from smart_journal.charts.balance.wheel_round import LEADING, LEAST_ROUND, PAD, fit
from smart_journal.charts.guess import guessed, most_lines
from smart_journal.charts.look import Look
from smart_journal.charts.rows_size import rows_height
from smart_journal.domain.words import Words
from smart_journal.insights.balance.matters import Matters
from smart_journal.language import gettext as _

# In text sizes:
WHEELS = (18.0, 21.0)  # heights that suit a wheel with its names around it
KEY_ROW = 1.5  # a row of the key or of the legend below a wheel
LEGEND_FOOT = 0.7
NUMBER = 2.0  # a number of the key, before its name

ROW, TALL = 2.4, 2.9  # a row of two wheels with a name of one line, and of two

AREA = 10.0  # height of the small chart of an area with a title of two lines
DATES = 1.6  # below the lowest ones
NARROW = 13.0  # least width of a small chart
BETWEEN = 2.0  # from one small chart to the next
MOST = 4  # small charts in a row

LONGEST_DAY = "30 September 2026"  # a guess is made without the words of the locale


def columns(count: int, look: Look) -> int:
    """Return how many of `count` small charts stand in a row, the rows as even as can be."""
    fit_in = int((look.width / look.size + BETWEEN) / (NARROW + BETWEEN))
    most = max(1, min(MOST, fit_in, count))
    return ceil(count / ceil(count / most)) if count else 1


def areas_height(names: Sequence[str], look: Look) -> float:
    """Return the least height of the small charts of the named areas, in the look's units."""
    across = columns(len(names), look)
    room = look.width / look.size / across - BETWEEN - NUMBER
    lines = most_lines(names, room)
    rows = ceil(len(names) / across)
    return (rows * (AREA + LEADING * max(0, lines - 2)) + DATES) * look.size


def wheel_height(names: Sequence[str], look: Look) -> float:
    """Return the least height of a wheel, with room for a key where names don't fit around it."""
    legend = (LEGEND_FOOT + 2 * KEY_ROW) * look.size
    for height in WHEELS:
        free = height * look.size - legend
        round_ = fit(names, names, look, (free, free), lambda text: look.size * guessed(text))
        if not round_.keyed:
            return height * look.size
    room = look.width / look.size - NUMBER
    rows = sum(ceil(guessed(name) / room) for name in names)
    return 2 * (LEAST_ROUND + PAD + LEADING) * look.size + legend + rows * KEY_ROW * look.size


def matters_key(found: Matters, words: Words) -> tuple[str, ...]:
    """Return what the signs stand for: how it is, how much it matters, and the fine ones."""
    if found.then is None:
        return _now()
    return (*_now(), _earlier(words.day(found.then)))


def matters_height(found: Matters, look: Look) -> float:
    """Return the least height of the areas, in the look's units."""
    key = _now() if found.then is None else (*_now(), _earlier(LONGEST_DAY))
    return rows_height([area.name for area in found.areas], key, look, ROW, TALL)


def _now() -> tuple[str, str]:
    return _("How it is"), _("How much it matters")


def _earlier(day: str) -> str:
    return _("The same on {day}, below").format(day=day)
