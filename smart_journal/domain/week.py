"""Week plans, read out of entries: what stands on which day, and in which part of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from smart_journal.domain.entry import Answer, Entry

WEEK_PLAN = "week-plan"
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class DayPart(StrEnum):
    """The parts of a day, in their order."""

    MORNING = "morning"
    MIDDAY = "midday"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


# Where each part begins, on the clock; the night goes on until the morning of the next day.
BEGINS = {
    DayPart.MORNING: time(5),
    DayPart.MIDDAY: time(11),
    DayPart.AFTERNOON: time(14),
    DayPart.EVENING: time(17),
    DayPart.NIGHT: time(22),
}

_PARTS = {part.value: part for part in DayPart}


def part_of(moment: datetime) -> DayPart:
    """Return the part of the day that `moment` (local wall time) falls in."""
    begun = [part for part, begins in BEGINS.items() if moment.time() >= begins]
    return begun[-1] if begun else DayPart.NIGHT


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One thing in a plan; every text is empty, and day and part None, where not given.

    `day` is an id of `WEEKDAYS`; `kind` and `done` are the ids of the tool's options; `person`
    and `if_urge` ids of the person's own lists.
    """

    what: str
    day: str | None = None
    part: DayPart | None = None
    kind: str = ""
    person: str = ""
    if_urge: str = ""
    done: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekPlan:
    """The plan for seven days from `start`."""

    start: date
    blocks: tuple[Block, ...]
    focus: str = ""
    entry: str = ""

    @classmethod
    def of(cls, entry: Entry) -> WeekPlan:
        """Return the plan that an entry records; rows that say nothing are left out.

        A plan without a first day begins on the day it was written.
        """
        rows = entry.answers.get("blocks")
        blocks = [_block(row) for row in (rows if isinstance(rows, list) else [])]
        return cls(
            start=_day(entry.answers.get("start")) or entry.at.date(),
            blocks=tuple(block for block in blocks if block is not None and block.what),
            focus=_text(entry.answers.get("focus")),
            entry=entry.id,
        )

    @property
    def last(self) -> date:
        """Return the last day of the plan."""
        return self.start + timedelta(days=len(WEEKDAYS) - 1)

    def day_of(self, block: Block) -> date | None:
        """Return the day of the plan's seven that a block is for; None when it has none."""
        if block.day is None:
            return None
        weekday = WEEKDAYS.index(block.day)
        return self.start + timedelta(days=(weekday - self.start.weekday()) % len(WEEKDAYS))

    def on(self, day: date) -> tuple[Block, ...]:
        """Return what is planned for `day`, by its parts; what has no part comes last."""
        if not self.start <= day <= self.last:
            return ()
        order = [*DayPart, None]
        planned = (block for block in self.blocks if block.day == WEEKDAYS[day.weekday()])
        return tuple(sorted(planned, key=lambda block: order.index(block.part)))


def _block(row: Answer) -> Block | None:
    if not isinstance(row, dict):
        return None
    return Block(
        what=_text(row.get("what")),
        day=day if (day := _text(row.get("day"))) in WEEKDAYS else None,
        part=_PARTS.get(_text(row.get("part"))),
        kind=_text(row.get("kind")),
        person=_text(row.get("person")),
        if_urge=_text(row.get("if_urge")),
        done=_text(row.get("done")),
    )


def _text(answer: Answer | None) -> str:
    return answer if isinstance(answer, str) else ""


def _day(answer: Answer | None) -> date | None:
    try:
        return date.fromisoformat(_text(answer))
    except ValueError:
        return None
