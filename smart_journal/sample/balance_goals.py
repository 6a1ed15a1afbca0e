"""The goals of an invented journal: most of them what a balance wheel asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.sample.pages import Turn, changed, filled, in_order, spread
from smart_journal.sample.profiles import YEAR
from smart_journal.sample.story import Story, clock
from smart_journal.sample.texts.balance import STEPS
from smart_journal.sample.texts.balance_goals import BOAT, CHANGED, GOALS, LET_GO, Goal
from smart_journal.sample.wheels import wheels

# Week and day, how many weeks it takes, and how it ends. The third is the boat.
_DAYS = ((1, 3), (8, 1), (18, 3), (20, 4), (27, 2), (34, 1), (46, 3))
_WEEKS = (6, 8, 32, 7, 6, 8, 9)
_ENDS = ("met", "met", "met", "changed", "let-go", "met", "active")
_BOAT = 2

_AREAS = {text.split(" > ")[0]: words.split()[0] for words, text in STEPS}
_STEPS = dict(text.split(" > ") for _words, text in STEPS)
_CHECKS = ("specific", "measurable", "achievable", "realistic", "time-bound")
_NEAR = timedelta(weeks=9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """One goal of a story: its page, and its steps with the day each is meant for."""

    entry: Entry
    steps: tuple[tuple[str, date], ...]


def goals(story: Story) -> Iterator[Entry]:
    """Yield the pages of the goals, oldest first, as they are at the end of the story."""
    yield from in_order(aim.entry for aim in aims(story))


def aims(story: Story) -> list[Aim]:
    """Return the goals of the story with what they ask for, in the order of their turns."""
    rng = story.dice("goals")
    drawn = [each for each in wheels(story) if each.answers.get("plus_one") in GOALS]
    taken: list[str] = []
    found = []
    for turn in spread(story, "goals", _DAYS):
        if turn.number % len(_DAYS) == _BOAT:
            found.append(_aim(story, rng, turn, BOAT, None, ("creativity", BOAT.steps[0])))
            continue
        fresh = [each for each in drawn if each.answers["plus_one"] not in taken[-len(_DAYS) :]]
        wheel = _newest(story, fresh, turn)
        if wheel is None:
            plus_one = _other(drawn, taken, turn)
        else:
            plus_one = str(wheel.answers["plus_one"])
            drawn = [each for each in drawn if each.at > wheel.at]
        taken.append(plus_one)
        about = _AREAS[plus_one], _STEPS[plus_one]
        found.append(_aim(story, rng, turn, GOALS[plus_one], wheel, about))
    return found


def _newest(story: Story, drawn: list[Entry], turn: Turn) -> Entry | None:
    """Return the last wheel of the weeks before a turn that can become a goal then."""
    by = turn.at(story, 0)
    fitting = [
        wheel
        for wheel in drawn
        if by - _NEAR < wheel.at < by
        and turn.week % YEAR in GOALS[str(wheel.answers["plus_one"])].weeks
    ]
    return fitting[-1] if fitting else None


def _other(drawn: list[Entry], taken: list[str], turn: Turn) -> str:
    """Return the goal that was taken up least, where no wheel asks for one, nor will soon."""
    fitting = [name for name, goal in GOALS.items() if turn.week % YEAR in goal.weeks]
    coming = {str(wheel.answers["plus_one"]) for wheel in drawn[: len(_DAYS)]}
    return min(fitting, key=lambda name: (taken.count(name), name in coming))


def _aim(
    story: Story,
    rng: Random,
    turn: Turn,
    goal: Goal,
    wheel: Entry | None,
    about: tuple[str, str],
) -> Aim:
    area, first = about
    number = turn.number % len(_DAYS)
    start = story.day(turn.week, turn.day)
    days = 7 * _WEEKS[number]
    due = start + timedelta(days=days)
    end = _ENDS[number]
    if due > _last_day(story):
        end = "active"
    elif end == "active":
        end = "met"
    steps = goal.steps if goal is BOAT else (first, *goal.steps)
    planned = tuple(
        (step, start + timedelta(days=days * (place + 1) // len(steps)))
        for place, step in enumerate(steps)
    )
    notes = _notes(story, goal, end, start, days, number)
    answers: Answers = {
        "goal": goal.goal,
        "area": area,
        "value": goal.value,
        "checks": [check for check in _CHECKS if rng.random() < 0.8],
        "measure": goal.measure,
        "start": start.isoformat(),
        "due": due.isoformat(),
        "steps": [_step(story, end, place, *each) for place, each in enumerate(planned)],
        "obstacles": goal.obstacles,
        "progress": list(notes),
        "status": end,
    }
    if goal.target is not None:
        answers |= {"target": goal.target, "unit": goal.unit}
    if goal.person:
        answers["person"] = goal.person
    entry = story.entry(
        rng,
        tool="goals",
        at=clock(start, rng.randrange(10 * 60, 21 * 60)),
        answers=filled(story, {key: each for key, each in answers.items() if each != []}, start),
        written=timedelta(minutes=rng.randrange(5, 20)),
        sources=(wheel.id if wheel is not None else None,),
    )
    entry = replace(entry, id=turn.id(story))
    last = date.fromisoformat(str(notes[-1]["date"])) if notes else start
    return Aim(entry=changed(story, entry, last), steps=planned)


def _step(story: Story, end: str, place: int, step: str, due: date) -> Answer:
    # What was let go, or became something else, has its first steps done.
    row: dict[str, Answer] = {"step": step, "due": due.isoformat()}
    past = due < _last_day(story)
    if past and (end in ("met", "active") or place < (1 if end == "let-go" else 2)):
        row["done"] = True
    return row


def _notes(
    story: Story, goal: Goal, end: str, start: date, days: int, number: int
) -> list[dict[str, Answer]]:
    """Return what was written on the way, up to the end of the story; nothing on its last day."""
    told = list(goal.notes)
    if end == "let-go":
        told = [*told[:1], (None, LET_GO[number % len(LET_GO)])]
    elif end == "changed":
        told = [*told[:-1], (None, CHANGED[number % len(CHANGED)])]
    found: list[dict[str, Answer]] = []
    for place, (amount, note) in enumerate(told, start=1):
        day = start + timedelta(days=days * place // len(told))
        if day < _last_day(story):
            row: dict[str, Answer] = {"date": day.isoformat(), "note": note}
            found.append(row if amount is None else row | {"amount": amount})
    return found


def _last_day(story: Story) -> date:
    return story.day(story.plan.weeks - 1, 6)
