"""What is written above the strips of urges over time, and how much room it takes.

No matplotlib here: widths of texts come from the caller, guessed or measured.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from smart_journal.charts.wrap import wrapped
from smart_journal.insights.urges.bucket import Unit
from smart_journal.insights.urges.over_time import UrgesOverTime, UrgeWeeks
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

# In text sizes:
SIGN = 1.2  # a sign of the key
BESIDE = 0.35  # from a sign to its word
BETWEEN = 0.9  # from one word of the key to the next sign
APART = 1.5  # from a heading to the key beside it


class Sign(Enum):
    """The signs that a key explains."""

    FEW = auto()
    NOTHING = auto()
    MEAN = auto()
    STRONGEST = auto()
    SHARE = auto()
    INTERVAL = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The heading of a strip, and the key to the signs in it."""

    text: str
    key: tuple[tuple[Sign, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Heads:
    """The headings of the strips; `passed` is None in short, `days` where a bar is a day."""

    counts: Head
    strength: Head
    passed: Head | None
    days: Head | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadLine:
    """One line of a heading: its words at the left, and the numbers of the signs beside them."""

    text: str
    signs: tuple[int, ...]


def heads(over: UrgesOverTime) -> Heads:
    """Return what is written above the strips; a sign that does not occur is not explained."""
    few = any(each.sparse and each.finished for each in over.buckets)
    signs = (
        *([(Sign.FEW, _("few days logged"))] if few else ()),
        *([(Sign.NOTHING, _("nothing logged"))] if over.unknown() else ()),
    )
    match over.unit:
        case Unit.DAY:
            counts, days = _("Urges a day"), None
        case Unit.WEEK:
            counts, days = _("Urges a week"), Head(text=_("Days logged a week"))
        case Unit.MONTH:
            counts, days = _("Urges a month"), Head(text=_("Days logged a month"))
    strength = ((Sign.MEAN, _("mean")), (Sign.STRONGEST, _("strongest")))
    return Heads(
        counts=Head(text=counts, key=signs),
        strength=Head(text=_("Strength, 0 to 10"), key=strength),
        passed=None if isinstance(over, UrgeWeeks) else _passed(over),
        days=days,
    )


def head_lines(
    head: Head, room: float, size: float, width: Callable[[str], float]
) -> tuple[HeadLine, ...]:
    """Return a heading in lines no wider than `room`, the key beside or below it."""
    lines = [HeadLine(text=text, signs=()) for text in wrapped(head.text, room, width)]
    for at, (_sign, text) in enumerate(head.key):
        own = size * (SIGN + BESIDE) + width(text)
        last = lines[-1]
        if (
            head_width(last, head, size, width) + size * (BETWEEN if last.signs else APART) + own
            > room
        ):
            lines.append(HeadLine(text="", signs=(at,)))
        else:
            lines[-1] = HeadLine(text=last.text, signs=(*last.signs, at))
    return tuple(lines)


def head_width(line: HeadLine, head: Head, size: float, width: Callable[[str], float]) -> float:
    """Return how wide a line of a heading is with the signs beside it."""
    return key_width([head.key[at][1] for at in line.signs], size, width) + (
        width(line.text) + (size * APART if line.signs else 0.0) if line.text else 0.0
    )


def key_width(texts: Sequence[str], size: float, width: Callable[[str], float]) -> float:
    """Return how wide signs with these words are side by side."""
    signs = sum(size * (SIGN + BESIDE) + width(text) for text in texts)
    return signs + size * BETWEEN * max(0, len(texts) - 1)


def _passed(over: UrgesOverTime) -> Head:
    found = over.shares()
    key = ((Sign.SHARE, _("share")), (Sign.INTERVAL, _("likely (95 %)")))
    return Head(text=_together(found.size, over.unit), key=key if found.shares else ())


def _together(size: int, unit: Unit) -> str:
    """Return the heading of the strip of shares, with what is taken together in one."""
    if size == 1:
        return _("Passed without acting")
    match unit:
        case Unit.DAY:
            text = ngettext(
                "Passed without acting, {count} day together",
                "Passed without acting, {count} days together",
                size,
            )
        case Unit.WEEK:
            text = ngettext(
                "Passed without acting, {count} week together",
                "Passed without acting, {count} weeks together",
                size,
            )
        case Unit.MONTH:
            text = ngettext(
                "Passed without acting, {count} month together",
                "Passed without acting, {count} months together",
                size,
            )
    return text.format(count=size)
