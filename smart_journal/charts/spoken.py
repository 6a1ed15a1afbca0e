"""What is read out at a point of a chart."""

from __future__ import annotations

from datetime import date

from smart_journal.domain.words import Words
from smart_journal.insights.balance import AreaPair
from smart_journal.insights.urge_sentence import rate, urges_on_days
from smart_journal.insights.urge_week import Together
from smart_journal.insights.urges import UrgeWeeks
from smart_journal.language import gettext as _


def urge_bar(bar: Together, weeks: UrgeWeeks, words: Words) -> str:
    """Return e.g. `Week from 31 Aug 2026: 21 urges on 6 days, mean strength 7.1, strongest 9.`."""
    start = words.day(bar.start)
    if bar.weeks > 1:
        when = _("{first} to {last}").format(first=start, last=words.day(bar.last))
    elif bar.finished:
        when = _("Week from {day}").format(day=start)
    else:
        part = weeks.part(bar.last, words)
        when = _("Week from {day}, {part}").format(day=start, part=part)
    return _("{when}: {what}.").format(when=when, what=_what(bar, words))


def _what(bar: Together, words: Words) -> str:
    if bar.gap:
        return _("nothing logged")
    if bar.weeks > 1:
        what = _("about {urges} urges a week, {days} days logged a week").format(
            urges=rate(bar.urges or 0, words), days=rate(bar.days_logged, words)
        )
    else:
        what = urges_on_days(bar.total, bar.total_days, words)
    if bar.mean is None or bar.strongest is None:
        return what
    return _("{what}, mean strength {mean}, strongest {strongest}").format(
        what=what, mean=words.number(bar.mean, 1), strongest=words.number(bar.strongest)
    )


def wheel_area(pair: AreaPair, then: date | None, words: Words) -> str:
    """Return e.g. `Health: 6. On 28 Sep 2026: 4.`."""
    now = _("{area}: {rating}.").format(area=pair.name, rating=_rating(pair.now, words))
    if then is None:
        return now
    before = _("On {day}: {rating}.").format(day=words.day(then), rating=_rating(pair.then, words))
    return f"{now} {before}"


def area_point(name: str, day: date, value: int | None, words: Words) -> str:
    """Return e.g. `Health, 28 Sep 2026: 4.`."""
    return _("{area}, {day}: {rating}.").format(
        area=name, day=words.day(day), rating=_rating(value, words)
    )


def _rating(value: int | None, words: Words) -> str:
    return _("not rated") if value is None else words.number(value)
