"""Urges, read out of the entries of the urge log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smart_journal.domain.entry import Entry

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

    `at` is local wall time without an offset; `strength` 1 to 10; `minutes` 0 to 1440 or None
    when it was not given.
    """

    at: datetime
    strength: int
    minutes: int | None = None
    outcome: Outcome | None = None
    behaviours: tuple[str, ...] = ()

    @classmethod
    def of(cls, entry: Entry) -> Urge:
        """Return the urge that an entry of the urge log records."""
        strength = entry.answers["strength"]
        minutes = entry.answers.get("minutes")
        outcome = entry.answers.get("outcome")
        return cls(
            at=entry.at.replace(tzinfo=None),
            strength=int(strength) if isinstance(strength, int | float) else 0,
            minutes=int(minutes) if isinstance(minutes, int | float) else None,
            outcome=Outcome(outcome) if isinstance(outcome, str) and outcome else None,
            behaviours=entry.behaviours,
        )
