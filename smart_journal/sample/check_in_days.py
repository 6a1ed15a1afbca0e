"""What check-ins of every behaviour share: their days, and what else tells of those."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random

from smart_journal.domain.behaviour import Goal
from smart_journal.domain.entry import Entry
from smart_journal.domain.urge import Outcome
from smart_journal.sample.behaviours import goal_in
from smart_journal.sample.pages import SLIP_REVIEW, about, script_of, turns
from smart_journal.sample.profiles import YEAR
from smart_journal.sample.story import Story, clock
from smart_journal.sample.texts.slips import SLIPS
from smart_journal.sample.texts.slips_other import OTHER_SLIPS
from smart_journal.sample.urge_weeks import QUIET
from smart_journal.sample.weeks import Week

_ACTED = {Outcome.ACTED.value, Outcome.PARTLY.value}

# Check-ins a week: nearly every day in the first weeks, then fewer.
_KEEN, _KEEN_WEEKS, _THEN, _AT_LAST = 6.0, 9, 4.5, 3.7


def days_of(story: Story, rng: Random, week: int, share: float = 1.0) -> list[date]:
    """Return the days of a week with a check-in; the last day of the story is not over."""
    of_year = week % YEAR
    part = max(0.0, (of_year - _KEEN_WEEKS) / (YEAR - _KEEN_WEEKS))
    mean = _KEEN if of_year < _KEEN_WEEKS else _THEN + (_AT_LAST - _THEN) * part
    if of_year in QUIET:
        mean = 0.2
    if story.plan.only and week not in story.plan.only:
        mean = 0.0
    chance = min(1.0, mean * share * story.plan.check_ins / 7)
    days = (story.day(week, day) for day in range(7) if rng.random() < chance)
    return [day for day in days if clock(day, 23 * 60) <= story.until]


def slips_of(story: Story, name: str, most: float) -> dict[date, float]:
    """Return the evenings with a slip review about a behaviour, and how much it was on each."""
    found: dict[date, float] = {}
    for turn in turns(story, SLIP_REVIEW):
        if about(story, turn) == name:
            amount = script_of(story, turn, SLIPS, OTHER_SLIPS).get("amount")
            day = story.day(turn.week, turn.day)
            found[day] = min(amount, most) if isinstance(amount, int) else 3
    return found


def urges_about(story: Story, week: Week, name: str) -> list[Entry]:
    """Return the urges of a week that are about a behaviour, oldest first."""
    return [urge for urge in week.urges if story.own(name) in urge.behaviours]


def days_acted(urges: list[Entry]) -> Iterator[date]:
    """Yield the day of every urge that was acted on, in whole or in part."""
    for urge in urges:
        if urge.answers.get("outcome") in _ACTED:
            yield urge.at.date()


def strongest(urges: list[Entry], day: date) -> int:
    """Return the strength of the strongest of the urges on a day, 0 where none was."""
    noted = (urge.answers["strength"] for urge in urges if urge.at.date() == day)
    return max((each for each in noted if isinstance(each, int)), default=0)


def in_plan(name: str, week: int, amount: float, limit: float) -> str:
    """Return whether an amount was within the plan that the person had for a behaviour."""
    planned = goal_in(name, week) in (Goal.CUT_DOWN, Goal.REDUCE_HARM)
    return "in-plan" if planned and amount <= limit else "outside-plan"
