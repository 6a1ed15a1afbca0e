"""Disputed beliefs, read out of their pages: how sure of the old one, and of the new."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from smart_journal.domain.entry import Entry
from smart_journal.domain.numbers import whole

DISPUTING = "disputing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """One belief put to the test at a moment (local wall time without an offset).

    `before` and `after` say how sure of the old belief, `new_sure` of the new one, 0 to 100 %;
    None where it was not rated.
    """

    at: datetime
    before: int | None = None
    after: int | None = None
    new_sure: int | None = None
    entry: str = ""

    @classmethod
    def of(cls, entry: Entry) -> Dispute:
        """Return the dispute that an entry records; an odd answer counts as not given."""
        answers = entry.answers
        return cls(
            at=entry.at.replace(tzinfo=None),
            before=whole(answers.get("before"), 0, 100),
            after=whole(answers.get("after"), 0, 100),
            new_sure=whole(answers.get("new_sure"), 0, 100),
            entry=entry.id,
        )
