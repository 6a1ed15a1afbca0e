"""Behaviours of concern: the person's own words, and their own goal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from smart_journal.domain.entry import Answer, Entry

BEHAVIOUR = "behaviour"


class Goal(StrEnum):
    """The kinds of goal a person can choose; none is the default."""

    STOP = "stop"
    BREAK = "break"
    CUT_DOWN = "cut-down"
    REDUCE_HARM = "reduce-harm"
    DECIDING = "deciding"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalChange:
    """The goal from a day on."""

    since: date
    goal: Goal


@dataclass(frozen=True, slots=True, kw_only=True)
class Behaviour:
    """One behaviour of concern; `goals` is its history, oldest first."""

    id: str
    name: str
    goal: Goal
    unit: str = ""
    goals: tuple[GoalChange, ...] = ()
    retired: bool = False

    @classmethod
    def of(cls, entry: Entry) -> Behaviour:
        """Return the behaviour that an item of the behaviour list describes.

        A goal this version doesn't know counts as still deciding; odd rows are left out.
        """
        answers = entry.answers
        history = answers.get("goals", [])
        return cls(
            id=entry.id,
            name=str(answers.get("label", "")),
            goal=_goal(answers.get("goal")) or Goal.DECIDING,
            unit=str(answers.get("unit", "")),
            goals=tuple(
                change
                for row in (history if isinstance(history, list) else [])
                if (change := _change(row))
            ),
            retired=entry.archived,
        )


def _goal(answer: Answer | None) -> Goal | None:
    return next((known for known in Goal if known == answer), None)


def _change(row: Answer) -> GoalChange | None:
    if not isinstance(row, dict):
        return None
    goal = _goal(row.get("goal"))
    try:
        since = date.fromisoformat(str(row.get("since")))
    except ValueError:
        return None
    return GoalChange(since=since, goal=goal) if goal else None
