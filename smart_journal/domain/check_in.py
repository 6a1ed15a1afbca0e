"""Daily check-ins, read out of their entries."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from smart_journal.domain.entry import Entry
from smart_journal.domain.numbers import decimal, whole

CHECK_IN = "check-in"
MOST = 100_000  # of an amount, in the person's own unit


class Did(StrEnum):
    """Whether the behaviour happened, as the person puts it."""

    NO = "no"
    IN_PLAN = "in-plan"
    OUTSIDE_PLAN = "outside-plan"
    RATHER_NOT = "rather-not"


class CheckIn(NamedTuple):
    """The numbers of one check-in; None is what was not answered.

    `at` is local wall time without an offset; `mood`, `stress` and `urge` (the strongest of the
    day) 0 to 10, `sleep` in hours, `amount` in the unit of the behaviour.
    """

    at: datetime
    did: Did | None = None
    amount: float | None = None
    mood: int | None = None
    stress: int | None = None
    urge: int | None = None
    sleep: float | None = None
    behaviours: tuple[str, ...] = ()
    entry: str = ""

    @classmethod
    def of(cls, entry: Entry) -> CheckIn:
        """Return the check-in that an entry records; an odd answer counts as not given."""
        answers = entry.answers
        did = answers.get("did")
        return cls(
            at=entry.at.replace(tzinfo=None),
            did=next((known for known in Did if known == did), None),
            amount=decimal(answers.get("amount"), 0, MOST),
            mood=whole(answers.get("mood"), 0, 10),
            stress=whole(answers.get("stress"), 0, 10),
            urge=whole(answers.get("urge"), 0, 10),
            sleep=decimal(answers.get("sleep"), 0, 24),
            behaviours=entry.behaviours,
            entry=entry.id,
        )
