"""The behaviours of an invented journal, and the goals that the person had for each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, timedelta

from smart_journal.domain.behaviour import BEHAVIOUR, Goal
from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.sample.story import Story, clock


@dataclass(frozen=True, slots=True, kw_only=True)
class _Behaviour:
    """A behaviour of concern; `goals` are weeks with the goal from then on."""

    label: str
    kind: str
    unit: str
    detail: str
    goals: tuple[tuple[int, Goal], ...]


_BEHAVIOURS = {
    "drink": _Behaviour(
        label="Evening drinking",
        kind="substance",
        unit="drinks",
        detail="Evenings that I remember, and mornings that are mine.",
        goals=((0, Goal.CUT_DOWN), (6, Goal.STOP), (150, Goal.CUT_DOWN), (212, Goal.STOP)),
    ),
    "bet": _Behaviour(
        label="Online betting",
        kind="activity",
        unit="pounds",
        detail="A break until the holiday is paid for, then I'll look again.",
        goals=(
            (0, Goal.DECIDING),
            (4, Goal.BREAK),
            (20, Goal.STOP),
            (280, Goal.CUT_DOWN),
            (330, Goal.STOP),
        ),
    ),
    "smoke": _Behaviour(
        label="Smoking when I'm out",
        kind="substance",
        unit="cigarettes",
        detail="Fewer, and none indoors.",
        goals=(
            (0, Goal.REDUCE_HARM),
            (26, Goal.CUT_DOWN),
            (170, Goal.STOP),
            (364, Goal.REDUCE_HARM),
        ),
    ),
}


def goal_in(name: str, week: int) -> Goal:
    """Return the goal that the person had for a behaviour in a week."""
    return [goal for since, goal in _BEHAVIOURS[name].goals if since <= week][-1]


def behaviour(story: Story, name: str) -> Entry:
    """Return the item of a behaviour with its goals up to the end of the story."""
    kind = _BEHAVIOURS[name]
    rng = story.dice(f"behaviour {name}")
    at = clock(story.day(0, -1), 19 * 60 + 30)
    had = [(week, goal) for week, goal in kind.goals if week < story.plan.weeks]
    goals: list[Answer] = [
        {"since": story.day(week).isoformat(), "goal": goal.value} for week, goal in had
    ]
    last, goal = had[-1]
    answers: Answers = {
        "label": kind.label,
        "kind": kind.kind,
        "goal": goal.value,
        "goal_detail": kind.detail,
        "unit": kind.unit,
        "goals": goals,
    }
    entry = story.entry(rng, tool=BEHAVIOUR, at=at, answers=answers, written=timedelta())
    changed = clock(story.day(last), 20 * 60).astimezone(UTC) if last else entry.saved
    return replace(entry, id=story.own(name), saved=changed)
