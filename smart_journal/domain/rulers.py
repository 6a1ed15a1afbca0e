"""Importance, confidence and readiness, read out of the entries of the rulers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from smart_journal.domain.entry import Entry
from smart_journal.domain.numbers import whole

RULERS = "rulers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rulers:
    """One time of rating, 0 to 10 each; None is what was not rated.

    `at` is local wall time without an offset; `subject` is the change the person had in mind,
    where they name one.
    """

    at: datetime
    importance: int | None = None
    confidence: int | None = None
    readiness: int | None = None
    subject: str = ""
    entry: str = ""

    @classmethod
    def of(cls, entry: Entry) -> Rulers:
        """Return the ratings that an entry records; an odd answer counts as not given."""
        answers = entry.answers
        subject = answers.get("about")
        return cls(
            at=entry.at.replace(tzinfo=None),
            importance=whole(answers.get("importance"), 0, 10),
            confidence=whole(answers.get("confidence"), 0, 10),
            readiness=whole(answers.get("readiness"), 0, 10),
            subject=subject if isinstance(subject, str) else "",
            entry=entry.id,
        )
