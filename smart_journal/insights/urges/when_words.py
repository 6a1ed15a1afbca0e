"""Days of the week and hours in words, and what a map of them says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from smart_journal.domain.words import Words
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.said import from_on, no_urges, urges_words
from smart_journal.language import gettext as _

MONDAY = date(2024, 1, 1)  # a Monday: the days of its week lend their names
UNEVEN = 1.5  # times as many days logged of one weekday as of another
WEEK = 7


def weekday(day: int, words: Words) -> str:
    """Return e.g. `Fri` for 4."""
    return words.weekday(MONDAY + timedelta(days=day))


def hour(moment: time, words: Words) -> str:
    """Return e.g. `17:00`."""
    return words.time(datetime.combine(MONDAY, moment))


def few(urges: int, words: Words) -> str:
    """Return what there is when it is too little for a map."""
    if not urges:
        return no_urges()
    logged = _("{urges} logged.").format(urges=urges_words(urges, words))
    return f"{logged} {from_on(ENOUGH, words)}"


def standing_out(
    days: Sequence[str], hours: tuple[time, time] | None, part: str, words: Words
) -> str:
    """Return what stands out: `part` of the urges came on neighbouring `days` in these `hours`.

    `hours` are the two ends, None for whole days; all seven days make no difference.
    """
    if hours is None:
        text = _("More urges came on {days} than on other days: {part}.")
        return text.format(days=_days(days), part=part)
    start, end = (hour(moment, words) for moment in hours)
    if len(days) == WEEK:
        text = _("More urges came between {start} and {end} than at other hours: {part}.")
        return text.format(start=start, end=end, part=part)
    text = _("More urges came on {days} between {start} and {end} than at other times: {part}.")
    return text.format(days=_days(days), start=start, end=end, part=part)


def uneven(logged: Sequence[int], words: Words) -> str:
    """Return that some weekdays were logged more often than others, where that is so."""
    least, most = min(logged), max(logged)
    if most <= max(UNEVEN * least, least + 1):
        return ""
    return _("Not every weekday was logged as often: {least} to {most} of each.").format(
        least=words.number(least), most=words.number(most)
    )


def _days(days: Sequence[str]) -> str:
    match days:
        case [day]:
            return day
        case [one, other]:
            return _("{one} and {other}").format(one=one, other=other)
    return _("{first} to {last}").format(first=days[0], last=days[-1])
