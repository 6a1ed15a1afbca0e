"""The days of meetings, as far as the notes know them: those of week plans that took place."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from smart_journal.domain.period import Span
from smart_journal.domain.week import WEEK_PLAN, WeekPlan
from smart_journal.insights.facts import Facts

MEETING = "meeting"  # the kind of a block
HAPPENED = "yes"


def meeting_days(facts: Facts) -> list[tuple[date, str]]:
    """Return the days in the period on which a meeting happened, each with its entry's id.

    Oldest first; two meetings on one day count twice. A block counts when it is noted as done,
    and only with its day: part of one, one that was moved, or one without a day says nothing
    about when.
    """
    return meetings_planned(map(WeekPlan.of, facts.pages_of(WEEK_PLAN)), facts.span)


def meetings_planned(plans: Iterable[WeekPlan], span: Span) -> list[tuple[date, str]]:
    """Return the same for the days of `span`, out of week plans that were read before."""
    days = [
        (plan.day_of(block), plan.entry)
        for plan in plans
        for block in plan.blocks
        if block.kind == MEETING and block.done == HAPPENED
    ]
    return sorted((day, entry) for day, entry in days if day and span.first <= day <= span.last)
