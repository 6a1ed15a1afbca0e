"""What stands around the slips laid side by side, and how much room it needs. No matplotlib."""

from __future__ import annotations

from smart_journal.charts.guess import lines, most_lines
from smart_journal.charts.key import key_height
from smart_journal.charts.look import Look
from smart_journal.charts.rows_size import NAMES
from smart_journal.domain.words import Words
from smart_journal.insights.slips.before import BeforeSlips, Sign
from smart_journal.language import gettext as _

# In text sizes:
NARROW = 34.0  # width below which names stand above their rows
CELL = 1.3  # least width of a slip
ROW = 2.0  # a row with a name of one line
LINE = 1.25  # a line of small words
NAME = 1.2  # a further line of a name
GROUP = 2.1  # the heading above the person's own words
DATES = 1.6  # the days of the slips, above the rows
HEADS = 3  # lines of the heads above the numbers
MOST_LINES = 2
HEADING, RATING = 52, 32  # letters of the heading, and of the name of a rating, at most


def heading(before: BeforeSlips, shown: int, words: Words) -> str:
    """Return of which slips the newest `shown` are laid out."""
    slips = before.slips[-shown:]
    first, last = (words.day(slip.at.date()) for slip in (slips[0], slips[-1]))
    if len(before.slips) == 1:
        return _("The slip of {day}").format(day=last)
    if shown == 1:
        text = _("The newest of {all} slips, {last}")
    elif shown < len(before.slips):
        text = _("The newest {shown} of {all} slips, {first} to {last}")
    else:
        text = _("Slips from {first} to {last}")
    return text.format(
        first=first, last=last, shown=words.number(shown), all=words.number(len(before.slips))
    )


def own_heading() -> str:
    """Return what stands above the person's own words."""
    return _("Signs in my own words")


def heads() -> tuple[str, str]:
    """Return the heads of the two columns of numbers."""
    return _("before slips"), _("on other days")


def key_texts() -> tuple[str, str, str]:
    """Return what a dot, a line and a quiet field stand for."""
    return _("noted"), _("not noted"), _("nothing known")


def beside(look: Look) -> bool:
    """Return whether names stand beside their rows, and not above them."""
    return look.width >= NARROW * look.size


def before_height(before: BeforeSlips, look: Look) -> float:
    """Return the least height of the picture, in the look's units."""
    rows = len(before.pictured) + len(before.own_pictured)
    height = (HEADS + heading_lines(look)) * LINE + DATES + rows * row_height(before, look)
    return look.size * (height + GROUP * bool(before.own_pictured)) + key_height(key_texts(), look)


def name_room(look: Look) -> float:
    """Return the room that a name has, in the look's units."""
    return look.width * (NAMES if beside(look) else 1.0)


def name_lines(before: BeforeSlips, look: Look) -> int:
    """Return the lines that a name may take: as many as the longest needs, 2 at most."""
    texts = [_rough(sign) for sign in before.pictured]
    texts += [sign.text for sign in before.own_pictured]
    return min(MOST_LINES, most_lines(texts, name_room(look) / look.size))


def row_height(before: BeforeSlips, look: Look) -> float:
    """Return the least height of a row, in text sizes."""
    count = name_lines(before, look)
    return ROW + NAME * (count - 1) * 0.7 if beside(look) else ROW + NAME * count


def heading_lines(look: Look) -> int:
    """Return how many lines the heading takes at most; its dates are not known here."""
    return lines("–" * HEADING, look.width / look.size)


def _rough(sign: Sign) -> str:
    """Return words about as long as the name of a row will be: its numbers are not known here."""
    return f"–––––––––– {sign.name}" if sign.name else "–" * RATING
