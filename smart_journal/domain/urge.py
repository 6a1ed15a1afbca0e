"""Urges, read out of the entries of the urge log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smart_journal.domain.entry import Entry
from smart_journal.domain.numbers import whole

URGE_LOG = "urge-log"


class Outcome(StrEnum):
    """What became of an urge, in neutral words."""

    PASSED = "passed"
    PARTLY = "partly"
    ACTED = "acted"
    GOING = "going"


@dataclass(frozen=True, slots=True, kw_only=True)
class Urge:
    """The numbers of one urge: what charts are made of.

    `at` is local wall time without an offset; `strength` 1 to 10, or 0 when it was not given;
    `minutes` 0 to 1440 or None when it was not given.
    """

    at: datetime
    strength: int
    minutes: int | None = None
    outcome: Outcome | None = None
    behaviours: tuple[str, ...] = ()

    @classmethod
    def of(cls, entry: Entry) -> Urge:
        """Return the urge that an entry records; an odd answer counts as not given."""
        outcome = entry.answers.get("outcome")
        return cls(
            at=entry.at.replace(tzinfo=None),
            strength=whole(entry.answers.get("strength"), 1, 10) or 0,
            minutes=whole(entry.answers.get("minutes"), 0, 1440),
            outcome=next((known for known in Outcome if known == outcome), None),
            behaviours=entry.behaviours,
        )
