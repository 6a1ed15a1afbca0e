"""A short way to write down wheels with both ratings."""

from __future__ import annotations

from datetime import date, datetime, time

from smart_journal.domain.wheel import AreaRating, Wheel

Both = tuple[int | None, int | None]


def full(day: str, **ratings: Both) -> Wheel:
    """Return the wheel of a day; of each area how much it matters and how it is."""
    return Wheel(
        at=datetime.combine(date.fromisoformat(day), time(19)),
        areas=tuple(
            AreaRating(area=area, importance=importance, satisfaction=satisfaction)
            for area, (importance, satisfaction) in ratings.items()
        ),
        entry=day,
    )
