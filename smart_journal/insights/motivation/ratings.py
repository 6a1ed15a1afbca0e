"""Ratings of importance, confidence and readiness, wherever they were written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from smart_journal.domain.change_plan import ChangePlan
from smart_journal.domain.rulers import Rulers


class Ruler(StrEnum):
    """What is rated."""

    IMPORTANCE = "importance"
    CONFIDENCE = "confidence"
    READINESS = "readiness"


class Source(StrEnum):
    """The page that a rating stands on."""

    RULERS = "rulers"
    PLAN = "plan"
    REVIEW = "review"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """Ratings of one time, 0 to 10, on the person's `day`; what was not rated is not in `values`.

    `subject` is the change the person had in mind, where they name one; `entry` the page's id.
    """

    day: date
    values: dict[Ruler, int]
    source: Source
    subject: str = ""
    entry: str = ""


def from_rulers(pages: Iterable[Rulers], day: Callable[[datetime], date]) -> Iterator[Rating]:
    """Yield the ratings of pages of rulers."""
    for page in pages:
        yield Rating(
            day=day(page.at),
            values=_given(page.importance, page.confidence, page.readiness),
            source=Source.RULERS,
            subject=page.subject,
            entry=page.entry,
        )


def from_plans(plans: Iterable[ChangePlan], day: Callable[[datetime], date]) -> Iterator[Rating]:
    """Yield the beginning of each plan and every look back at it."""
    for plan in plans:
        yield Rating(
            day=day(plan.at),
            values=_given(plan.importance, plan.confidence),
            source=Source.PLAN,
            entry=plan.entry,
        )
        for review in plan.reviews:
            yield Rating(
                day=review.day,
                values=_given(review.importance, review.confidence),
                source=Source.REVIEW,
                entry=plan.entry,
            )


def _given(*values: int | None) -> dict[Ruler, int]:
    return {ruler: value for ruler, value in zip(Ruler, values, strict=False) if value is not None}
