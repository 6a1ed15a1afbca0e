"""Motivation to draw: every size, with plans and meetings, and with next to nothing."""

from __future__ import annotations

from datetime import timedelta

from smart_journal.domain.entry import Entry
from smart_journal.insights.insight import Insight
from smart_journal.insights.motivation.motivation import Motivation
from tests.insights.journal import TODAY
from tests.insights.motivation.pages import answer, met, plan, rulers


def weeks_rated(weeks: int, *, gap: int = 0) -> Motivation:
    """Return so many weeks of ratings, plans and meetings; `gap` weeks in the middle are empty."""
    pages: list[Entry] = []
    for back in range(weeks):
        if weeks // 2 <= back < weeks // 2 + gap:
            continue
        day = TODAY - timedelta(weeks=back)
        readiness = back * 5 % 11 if back % 3 else None
        pages.append(rulers(f"{day} 19:00", 10 - back % 4, back * 3 % 11, readiness))
        pages.append(met(f"{day - timedelta(days=day.weekday())}", "tue"))
        if back % 8 == 4:
            looked = (f"{day + timedelta(days=14)}", 8, back % 9)
            pages.append(plan(f"{day} 20:00", 7, back % 7, looked))
    return answer(pages, days=7 * weeks)


def motivation_samples() -> dict[str, Insight]:
    """Return one insight of each kind and size, by name."""
    alike = [rulers(f"{TODAY - timedelta(days=back)} 19:00", 10, 10, 10) for back in range(8)]
    return {
        "motivation, a season": weeks_rated(13),
        "motivation, a year": weeks_rated(52, gap=9),
        "motivation, ten years": weeks_rated(520, gap=40),
        "motivation, all ten": answer(alike, days=28),
        "motivation, one rating": answer(alike[:1], days=28),
    }
