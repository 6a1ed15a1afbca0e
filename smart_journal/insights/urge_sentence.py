"""What weeks of urges say, in words, and what they do not say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import sqrt

from smart_journal.domain.words import Words
from smart_journal.insights.urge_week import Together, UrgeWeek, together
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

ENOUGH = 4  # logged, finished weeks in each half: fewer are told, not compared
MEANT = 0.1  # a smaller difference of the two halves is not worth a word
DAY = 0.5  # days logged a week that make two halves differ


def said(weeks: Sequence[UrgeWeek], words: Words) -> str:
    """Return what was logged, and how the later half of the weeks compares with the earlier.

    Only finished weeks with something logged are compared, from the first of them to the last,
    when each half has at least 4. "Fewer" and "more" are said when the difference is more than
    twice the standard error of two Poisson counts and more than a tenth; days logged are always
    said beside it, and named as a possible reason when they differ in the same direction.
    """
    halves = _halves(weeks)
    if halves is None:
        return _plain(weeks, words)
    earlier, later = halves
    parts = [_urges(earlier, later, words), _days(earlier, later, words)]
    if earlier.mean is not None and later.mean is not None:
        parts.append(
            _("Mean strength {later}, before that {earlier}.").format(
                later=words.number(later.mean, 1), earlier=words.number(earlier.mean, 1)
            )
        )
    left_out = earlier.weeks + later.weeks - earlier.logged - later.logged
    if left_out:
        parts.append(
            ngettext(
                "{count} week with nothing logged is left out.",
                "{count} weeks with nothing logged are left out.",
                left_out,
            ).format(count=words.number(left_out))
        )
    return " ".join(parts)


def urges_on_days(urges: int, days: int, words: Words) -> str:
    """Return e.g. `7 urges on 5 days`."""
    return _("{urges} on {days}").format(
        urges=ngettext("{count} urge", "{count} urges", urges).format(count=words.number(urges)),
        days=ngettext("{count} day", "{count} days", days).format(count=words.number(days)),
    )


def rate(value: float, words: Words) -> str:
    """Return a mean a week: whole from 10 on, with one decimal below where it has one."""
    whole = value >= 10 or abs(value - round(value)) < 0.05
    return words.number(value, 0 if whole else 1)


def _plain(weeks: Sequence[UrgeWeek], words: Words) -> str:
    urges = sum(week.urges for week in weeks)
    days = sum(week.days_logged for week in weeks)
    if urges:
        return _("{logged}.").format(logged=urges_on_days(urges, days, words))
    if days:
        return ngettext(
            "No urges were logged; something else was, on {count} day.",
            "No urges were logged; something else was, on {count} days.",
            days,
        ).format(count=words.number(days))
    return _("Nothing was logged in this time.")


def _halves(weeks: Sequence[UrgeWeek]) -> tuple[Together, Together] | None:
    finished = [week for week in weeks if week.finished]
    while finished and finished[-1].gap:
        finished.pop()
    start = next((at for at, week in enumerate(finished) if not week.gap), 0)
    compared = finished[start:]
    middle = len(compared) // 2
    if middle < ENOUGH:
        return None
    earlier, later = together(compared[:middle]), together(compared[middle:])
    return (earlier, later) if min(earlier.logged, later.logged) >= ENOUGH else None


def _urges(earlier: Together, later: Together, words: Words) -> str:
    way = _way(earlier, later, words)
    if way < 0:
        text = _(
            "Fewer urges were logged in the later weeks: about {later} a week from {start} to "
            "{last}, about {earlier} a week before that, from {first}."
        )
    elif way > 0:
        text = _(
            "More urges were logged in the later weeks: about {later} a week from {start} to "
            "{last}, about {earlier} a week before that, from {first}."
        )
    else:
        text = _(
            "About as many urges were logged in the later weeks as before: about {later} a week "
            "from {start} to {last}, about {earlier} a week before that, from {first}."
        )
    year = earlier.start.year != later.last.year

    def day(moment: date) -> str:
        return words.day(moment) if year else words.short_day(moment)

    return text.format(
        later=rate(later.urges or 0, words),
        earlier=rate(earlier.urges or 0, words),
        first=day(earlier.start),
        start=day(later.start),
        last=day(later.last),
    )


def _way(earlier: Together, later: Together, words: Words) -> int:
    """Return -1 for fewer urges a week in the later half, 1 for more, 0 for about as many."""
    before, after = earlier.urges or 0, later.urges or 0
    error = sqrt(earlier.total / earlier.logged**2 + later.total / later.logged**2)
    meant = abs(after - before) > max(2 * error, MEANT * max(before, after))
    if not meant or rate(before, words) == rate(after, words):
        return 0
    return 1 if after > before else -1


def _days(earlier: Together, later: Together, words: Words) -> str:
    difference = later.days_logged - earlier.days_logged
    way = _way(earlier, later, words)
    if way < 0 and difference <= -DAY:
        text = _(
            "Fewer days were logged too: {later} a week, before that {earlier}; so this may be "
            "less logging rather than fewer urges."
        )
    elif way > 0 and difference >= DAY:
        text = _(
            "More days were logged too: {later} a week, before that {earlier}; so this may be "
            "more logging rather than more urges."
        )
    else:
        text = _("Days logged: about {later} a week, before that about {earlier}.")
    return text.format(
        later=rate(later.days_logged, words), earlier=rate(earlier.days_logged, words)
    )
