"""Which dates are written under a time axis so that none touches its neighbour."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise

from smart_journal.domain.words import Words

SHORT = 200  # days; beyond them months are written
MONTHS = 12


def date_labels(
    days: Sequence[date], places: Sequence[float], width: Callable[[str], float], words: Words
) -> list[tuple[float, str]]:
    """Return labels and the places of their middles; `days` are the days at `places`, in order.

    Up to 200 days the last day and every so many before it are written; beyond that months, from
    January on in even steps, at the first of `days` that lies in them.
    """
    if not days:
        return []
    if (days[-1] - days[0]).days <= SHORT:
        return _days(days, places, width, words)
    months = [
        (place, day)
        for at, (place, day) in enumerate(zip(places, days, strict=True))
        if at and _month(day) != _month(days[at - 1])
    ]
    step = 1
    while True:
        chosen = [(place, words.month(day)) for place, day in months if _month(day) % step == 0]
        if _apart(chosen, width):
            return chosen
        step = _next(step)


def _days(
    days: Sequence[date], places: Sequence[float], width: Callable[[str], float], words: Words
) -> list[tuple[float, str]]:
    texts = [words.short_day(day) for day in days]
    step = 1
    while True:
        chosen = [(places[at], texts[at]) for at in range(len(days) - 1, -1, -step)][::-1]
        if _apart(chosen, width):
            return chosen
        step += 1


def _apart(labels: Sequence[tuple[float, str]], width: Callable[[str], float]) -> bool:
    if len(labels) < 2:
        return True
    widest = max(width(text) for _place, text in labels)
    gaps = (later[0] - earlier[0] for earlier, later in pairwise(labels))
    return min(gaps) >= widest + width("00")


def _month(day: date) -> int:
    return day.year * MONTHS + day.month - 1


def _next(step: int) -> int:
    return {1: 2, 2: 3, 3: 6, 6: MONTHS}.get(step, step + MONTHS)
