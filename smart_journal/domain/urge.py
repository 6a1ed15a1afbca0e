"""Urges, read out of the entries of the urge log."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from smart_journal.domain.entry import Entry
from smart_journal.domain.numbers import ids, whole

URGE_LOG = "urge-log"


class Outcome(StrEnum):
    """What became of an urge, in neutral words."""

    PASSED = "passed"
    PARTLY = "partly"
    ACTED = "acted"
    GOING = "going"


class Urge(NamedTuple):
    """The numbers and choices of one urge: what charts are made of.

    A tuple, not a dataclass: of ten years there are many thousands, made four times as fast.

    `at` is local wall time without an offset; `strength` 1 to 10, or 0 when it was not given;
    `minutes` 0 to 1440, `after` (strength afterwards) and `helped` 0 to 10, None when they were
    not given. `triggers`, `coping`, `feelings`, `people` and `place` are ids of list items,
    `entry` is the id of its page.
    """

    at: datetime
    strength: int
    minutes: int | None = None
    outcome: Outcome | None = None
    behaviours: tuple[str, ...] = ()
    after: int | None = None
    helped: int | None = None
    triggers: tuple[str, ...] = ()
    coping: tuple[str, ...] = ()
    feelings: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    place: str = ""
    entry: str = ""

    @classmethod
    def of(cls, entry: Entry) -> Urge:
        """Return the urge that an entry records; an odd answer counts as not given."""
        answers = entry.answers
        outcome = answers.get("outcome")
        return cls(
            at=entry.at.replace(tzinfo=None),
            strength=whole(answers.get("strength"), 1, 10) or 0,
            minutes=whole(answers.get("minutes"), 0, 1440),
            outcome=next((known for known in Outcome if known == outcome), None),
            behaviours=entry.behaviours,
            after=whole(answers.get("after"), 0, 10),
            helped=whole(answers.get("helped"), 0, 10),
            triggers=ids(answers.get("triggers")),
            coping=ids(answers.get("coping")),
            feelings=ids(answers.get("feelings")),
            people=ids(answers.get("people")),
            place=str(answers.get("place", "")),
            entry=entry.id,
        )
