"""Relaxation practice, read out of its entries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smart_journal.domain.entry import Entry
from smart_journal.domain.numbers import whole

RELAXATION = "relaxation"
LONGEST = 120  # minutes


class Method(StrEnum):
    """The ways to relax, in the order of the page."""

    BREATHING = "breathing"
    MEDITATION = "meditation"
    MUSCLE = "muscle"
    PLACE = "place"
    OTHER = "other"


_METHODS = {method.value: method for method in Method}


@dataclass(frozen=True, slots=True, kw_only=True)
class Relaxation:
    """One practice; `at` is local wall time, `before` and `after` tension 0 to 10.

    None is what was not answered; a method that is not known counts as something else.
    """

    at: datetime
    method: Method
    before: int | None = None
    after: int | None = None
    minutes: int | None = None
    entry: str = ""

    @classmethod
    def of(cls, entry: Entry) -> Relaxation:
        """Return the practice that an entry records; an odd answer counts as not given."""
        answers = entry.answers
        kind = answers.get("type")
        return cls(
            at=entry.at.replace(tzinfo=None),
            method=_METHODS.get(kind, Method.OTHER) if isinstance(kind, str) else Method.OTHER,
            before=whole(answers.get("before"), 0, 10),
            after=whole(answers.get("after"), 0, 10),
            minutes=whole(answers.get("minutes"), 1, LONGEST),
            entry=entry.id,
        )

    @property
    def drop(self) -> int | None:
        """Return by how much the tension went down, below 0 when it rose; None if not rated."""
        return None if self.before is None or self.after is None else self.before - self.after
