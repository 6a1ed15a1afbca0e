"""Goals, read out of the pages of the goal tool."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from smart_journal.domain.dates import date_of
from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.numbers import decimal, rows

GOALS = "goals"
MOST = 1_000_000  # of an amount, in the person's own unit


class GoalStatus(StrEnum):
    """How a goal stands."""

    ACTIVE = "active"
    MET = "met"
    CHANGED = "changed"
    LET_GO = "let-go"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalStep:
    """A step to a goal, the day it is meant for if it has one, and whether it is done."""

    what: str
    due: date | None = None
    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalNote:
    """A line written on the way: its day, and how far, in the unit of the goal, where given."""

    day: date
    amount: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalPage:
    """One goal; None and empty are what was not given. Notes are oldest first.

    Without a first day of its own a goal starts on the day its page was begun.
    """

    goal: str
    start: date
    due: date | None = None
    status: GoalStatus | None = None
    steps: tuple[GoalStep, ...] = ()
    notes: tuple[GoalNote, ...] = ()
    target: float | None = None
    unit: str = ""
    entry: str = ""

    @classmethod
    def of(cls, entry: Entry) -> GoalPage:
        """Return the goal that an entry records; rows that say nothing are left out."""
        answers = entry.answers
        status = answers.get("status")
        notes = (_note(row) for row in rows(answers.get("progress")))
        return cls(
            goal=_text(answers.get("goal")),
            start=date_of(answers.get("start")) or entry.at.date(),
            due=date_of(answers.get("due")),
            status=next((known for known in GoalStatus if known == status), None),
            steps=tuple(_step(row) for row in rows(answers.get("steps")) if row.get("step")),
            notes=tuple(sorted((note for note in notes if note), key=lambda note: note.day)),
            target=decimal(answers.get("target"), 0, MOST),
            unit=_text(answers.get("unit")),
            entry=entry.id,
        )

    @property
    def steps_done(self) -> int:
        """Return how many steps are done."""
        return sum(step.done for step in self.steps)

    def last_day(self, today: date) -> date:
        """Return the last day that the goal took up, or will: of one on its way at least today."""
        days = [self.start, *(note.day for note in self.notes[-1:])]
        if self.due is not None:
            days.append(self.due)
        if self.status is GoalStatus.ACTIVE:
            days.append(today)
        return max(days)


def _step(row: Answers) -> GoalStep:
    return GoalStep(
        what=_text(row.get("step")), due=date_of(row.get("due")), done=row.get("done") is True
    )


def _note(row: Answers) -> GoalNote | None:
    day = date_of(row.get("date"))
    return GoalNote(day=day, amount=decimal(row.get("amount"), 0, MOST)) if day else None


def _text(answer: Answer | None) -> str:
    return answer if isinstance(answer, str) else ""
