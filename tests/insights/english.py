"""Dates and numbers as an English reader writes them, for sentences and charts in tests."""

from __future__ import annotations

from datetime import date, datetime


class English:
    """Plain English forms: `23 Nov 2026`, `1,234.5`."""

    def long_day(self, day: date) -> str:
        return f"{day:%A} {day.day} {day:%B %Y}"

    def day(self, day: date) -> str:
        return f"{day.day} {day:%b %Y}"

    def short_day(self, day: date) -> str:
        return f"{day.day} {day:%b}"

    def month(self, day: date) -> str:
        return f"{day:%b %Y}"

    def weekday(self, day: date) -> str:
        return f"{day:%a}"

    def time(self, moment: datetime) -> str:
        return f"{moment:%H:%M}"

    def number(self, value: float, decimals: int = 0) -> str:
        return f"{value:,.{decimals}f}"
