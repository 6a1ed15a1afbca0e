"""How dates and numbers are said where the person lives, as far as services write words."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

from smart_journal.domain.words import Words


class Region(Words, Protocol):
    """Dates and numbers in the person's own form, and the day their week begins with."""

    @property
    def first_weekday(self) -> int:
        """Return the first day of the week, 0 for Monday to 6 for Sunday."""


class PlainRegion:
    """ISO dates and weeks, for where no window says better."""

    first_weekday = 0

    def long_day(self, day: date) -> str:
        """Return e.g. `2026-11-23`."""
        return day.isoformat()

    day = short_day = long_day

    def month(self, day: date) -> str:
        """Return e.g. `2026-11`."""
        return day.isoformat()[:7]

    def weekday(self, day: date) -> str:
        """Return the number of the day in its week, `1` for Monday."""
        return str(day.isoweekday())

    def time(self, moment: datetime) -> str:
        """Return e.g. `18:05`."""
        return moment.time().isoformat(timespec="minutes")

    def number(self, value: float, decimals: int = 0) -> str:
        """Return the number, rounded to `decimals`."""
        return f"{value:.{decimals}f}"
