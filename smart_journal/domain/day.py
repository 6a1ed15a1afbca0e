"""The person's own day: an hour after midnight still belongs to the evening before."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

DAY_ENDS = time(4, 0)
ONE_DAY = timedelta(days=1)


def day_of(moment: datetime, day_ends: time = DAY_ENDS) -> date:
    """Return the person's day that `moment` (local wall time) falls in.

    A moment before `day_ends` counts to the day before. Any offset is ignored: the wall clock
    is what the person lived by.
    """
    day = moment.date()
    return day - ONE_DAY if moment.time() < day_ends else day


def week_start(day: date, first_weekday: int) -> date:
    """Return the first day of the week of `day`; `first_weekday` runs from 0, Monday, to 6."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)
