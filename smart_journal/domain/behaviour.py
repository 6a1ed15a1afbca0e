"""Behaviours of concern: the person's own words, and their own goal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from smart_journal.domain.entry import Entry

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
        """Return the behaviour that an item of the behaviour list describes."""
        answers = entry.answers
        history = answers.get("goals", [])
        return cls(
            id=entry.id,
            name=str(answers.get("label", "")),
            goal=Goal(str(answers.get("goal", Goal.DECIDING))),
            unit=str(answers.get("unit", "")),
            goals=tuple(
                GoalChange(since=date.fromisoformat(str(row["since"])), goal=Goal(str(row["goal"])))
                for row in (history if isinstance(history, list) else [])
                if isinstance(row, dict)
            ),
            retired=entry.archived,
        )
