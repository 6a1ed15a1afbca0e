"""Settings: what a fresh journal has."""

from __future__ import annotations

from datetime import time

from smart_journal.domain.day import DAY_ENDS
from smart_journal.domain.period import PeriodKind
from smart_journal.domain.settings import Settings


def test_a_fresh_journal_locks_after_five_minutes_and_follows_the_locale() -> None:
    fresh = Settings()
    assert fresh.lock_minutes == 5
    assert (fresh.first_weekday, fresh.dates, fresh.hours, fresh.paper) == (None, "", "", "")
    assert PeriodKind(fresh.period_kind) is PeriodKind.MONTHS_3
    assert not fresh.words_confirmed


def test_the_day_ends_at_the_hour_chosen() -> None:
    assert Settings().day_ends == DAY_ENDS
    assert Settings(day_ends_hour=0).day_ends == time(0)
    assert Settings(day_ends_hour=11).day_ends == time(11)
