"""The strip under a week's table of urges."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from smart_journal.domain.day import day_of
from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.printing.context import Context
from smart_journal.printing.look import Look
from smart_journal.printing.strip import Dot, Strip

WEEK = 7
_STEP = 3


def week_strip(
    urges: Sequence[Urge], span: Span | None, context: Context, look: Look
) -> Strip | None:
    """Return the strip of at most seven of the person's days, None for more or for no urge."""
    if not urges:
        return None
    own = [day_of(urge.at, context.day_ends) for urge in urges]
    first = min([*own, span.first] if span else own)
    last = max([*own, span.last] if span else own)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    if len(days) > WEEK:
        return None
    dots = [
        Dot(row=(day - first).days, hour=_hour(urge.at, day), size=urge.strength)
        for urge, day in zip(urges, own, strict=True)
    ]
    return Strip(
        look=look,
        days=tuple(context.words.weekday(day) for day in days),
        dots=tuple(dots),
        hours=_hours(dots, context),
        before=look.gap(8),
    )


def _hour(at: datetime, day: date) -> float:
    """Return the hours since the day's midnight: above 24 for the small hours after it."""
    return (at - datetime.combine(day, time())).total_seconds() / 3600


def _hours(dots: Sequence[Dot], context: Context) -> tuple[tuple[int, str], ...]:
    """Return a mark every three hours, from six to midnight or as far as there are dots."""
    first = min(6, *(math.floor(dot.hour / _STEP) * _STEP for dot in dots))
    last = max(24, *(math.ceil(dot.hour / _STEP) * _STEP for dot in dots))
    midnight = datetime.combine(date(2000, 1, 1), time())
    return tuple(
        (hour, context.words.time(midnight + timedelta(hours=hour)))
        for hour in range(first, last + 1, _STEP)
    )
