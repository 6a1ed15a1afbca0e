"""How dates and numbers are said: decided by the locale, used where no Qt may be."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol


class Words(Protocol):
    """Dates and numbers in the person's own form."""

    def long_day(self, day: date) -> str:
        """Return e.g. `Monday 23 November 2026`."""

    def day(self, day: date) -> str:
        """Return e.g. `23 Nov 2026`."""

    def short_day(self, day: date) -> str:
        """Return e.g. `23 Nov`."""

    def month(self, day: date) -> str:
        """Return e.g. `Nov 2026`."""

    def weekday(self, day: date) -> str:
        """Return e.g. `Mon`."""

    def time(self, moment: datetime) -> str:
        """Return e.g. `18:05`."""

    def number(self, value: float, decimals: int = 0) -> str:
        """Return the number with the locale's separators, rounded to `decimals`."""
