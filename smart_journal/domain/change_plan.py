"""Change plans, read out of their entries: how much it mattered then, and at each look back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from smart_journal.domain.dates import date_of
from smart_journal.domain.entry import Answers, Entry
from smart_journal.domain.numbers import rows, whole

CHANGE_PLAN = "change-plan"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanReview:
    """One look back at a plan; importance and confidence 0 to 10, None where not rated."""

    day: date
    importance: int | None = None
    confidence: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePlan:
    """A plan at a moment (local wall time without an offset) and the looks back at it."""

    at: datetime
    importance: int | None = None
    confidence: int | None = None
    reviews: tuple[PlanReview, ...] = ()
    entry: str = ""

    @classmethod
    def of(cls, entry: Entry) -> ChangePlan:
        """Return the plan that an entry records; a look back without a day is left out."""
        answers = entry.answers
        return cls(
            at=entry.at.replace(tzinfo=None),
            importance=whole(answers.get("important"), 0, 10),
            confidence=whole(answers.get("confident"), 0, 10),
            reviews=tuple(
                review for row in rows(answers.get("reviews")) if (review := _review(row))
            ),
            entry=entry.id,
        )


def _review(row: Answers) -> PlanReview | None:
    day = date_of(row.get("date"))
    if day is None:
        return None
    return PlanReview(
        day=day,
        importance=whole(row.get("important"), 0, 10),
        confidence=whole(row.get("confident"), 0, 10),
    )
