"""The three questions of the page, answered from what was read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time

from smart_journal.insights.area_lines import AreaLines, area_lines
from smart_journal.insights.balance import ThenAndNow, then_and_now
from smart_journal.insights.urges import UrgeWeeks, urge_weeks
from smart_journal.ui.progress.gather import Gathered


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the three cards show; `balance` is None without a wheel in the period."""

    weeks: UrgeWeeks
    balance: ThenAndNow | None
    areas: AreaLines


def answers(
    found: Gathered, *, first_weekday: int, day_ends: time, names: Mapping[str, str]
) -> Answers:
    """Return the answers; pure, so it may run in the worker."""
    return Answers(
        weeks=urge_weeks(
            found.urges,
            span=found.span,
            today=found.today,
            first_weekday=first_weekday,
            day_ends=day_ends,
        ),
        balance=then_and_now(found.wheels, span=found.span, names=names, day_ends=day_ends),
        areas=area_lines(found.wheels, span=found.span, names=names, day_ends=day_ends),
    )
