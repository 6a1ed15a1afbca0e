"""Point 4 in an invented journal, and the ratings that are taken again and again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from smart_journal.domain.entry import Entry
from smart_journal.sample.balance_goals import goals
from smart_journal.sample.balance_people import acquaintances, audits, support_circle
from smart_journal.sample.balance_pursuits import pursuits
from smart_journal.sample.balance_ratings import penn_craving, situation_confidence
from smart_journal.sample.balance_week import week_plans
from smart_journal.sample.story import Story

BALANCE: tuple[Callable[[Story], Iterator[Entry]], ...] = (
    acquaintances,
    goals,
    week_plans,
    pursuits,
    audits,
    support_circle,
    situation_confidence,
    penn_craving,
)
