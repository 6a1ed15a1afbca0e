"""The daily check-ins of an invented journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from smart_journal.domain.entry import Answers, Entry
from smart_journal.sample.check_in_days import (
    days_acted,
    days_of,
    in_plan,
    slips_of,
    strongest,
    urges_about,
)
from smart_journal.sample.check_ins_other import OtherLog
from smart_journal.sample.dice import whole
from smart_journal.sample.pages import in_order
from smart_journal.sample.profiles import YEAR
from smart_journal.sample.story import Story, clock
from smart_journal.sample.texts.check_ins import WENT_WELL
from smart_journal.sample.urge_weeks import bump
from smart_journal.sample.voice import Voice
from smart_journal.sample.weeks import Week

# Days with drinking in each week of a year, and until when they were within the plan.
_DRANK = {0: 3, 1: 2, 2: 2, 3: 2, 4: 2, 5: 3, 22: 1, 23: 1, 29: 1, 40: 2, 41: 1}
_DRANK |= dict.fromkeys((7, 8, 9, 10, 11, 12, 13, 18), 1)
_STOPPED = 6
_BOAT = 18  # the week from which swimming and the boat are part of it
_STRONG = 5

_MOST, _LIMIT = 7, 4  # drinks: on one evening, and within the plan


def check_ins(story: Story, told: Iterator[Week]) -> Iterator[Entry]:
    """Yield the check-ins of the story, oldest first, one a day and behaviour at most."""
    first, *others = story.plan.behaviours
    logs: list[_Log | OtherLog] = [
        _Log(story, first),
        *(OtherLog(story, name) for name in others),
    ]
    for week in told:
        yield from in_order(entry for each in logs for entry in each.of(week))


class _Log:
    """The check-ins about the first behaviour, week by week."""

    def __init__(self, story: Story, name: str) -> None:
        self._story, self._name = story, name
        self._rng, self._days = story.dice("check-ins"), story.dice("check-in days")
        self._voice = Voice(self._rng, WENT_WELL)
        self._slipped = slips_of(story, name, _MOST)

    def of(self, week: Week) -> Iterator[Entry]:
        """Yield the check-ins of a week, oldest first."""
        story, rng = self._story, self._rng
        urges = urges_about(story, week, self._name)
        written = days_of(story, self._days, week.number)
        drank = _drank(story, rng, week.number, urges, self._slipped)
        for day in written:
            strength = strongest(urges, day)
            answers = _answers(rng, self._name, week.number, strength, drank.get(day))
            if rng.random() < 0.4 and (
                text := self._voice.say(_tags(week.number, strength, drank=day in drank))
            ):
                answers["went_well"] = text
            yield story.entry(
                rng,
                tool="check-in",
                at=clock(day, rng.randrange(20 * 60 + 30, 23 * 60)),
                answers=answers,
                written=timedelta(minutes=rng.randrange(1, 4)),
                behaviours=(story.own(self._name),),
            )


def _drank(
    story: Story, rng: Random, week: int, urges: list[Entry], slipped: dict[date, float]
) -> dict[date, float]:
    """Return the days of a week with drinking and how much: slips, urges acted on, and others."""
    most = 4 if week < _STOPPED else 3
    days = [story.day(week, day) for day in range(7)]
    drank = {day: slipped[day] for day in days if day in slipped}
    for day in days_acted(urges):
        drank.setdefault(day, rng.randint(2, most + 1))
    free = [day for day in days if day not in drank and not strongest(urges, day)]
    rng.shuffle(free)
    for day in free[: max(0, _DRANK.get(week, 0) - len(drank))]:
        drank[day] = rng.randint(2, most)
    return drank


def _answers(rng: Random, name: str, week: int, strength: int, drank: float | None) -> Answers:
    hard = (bump(week) - 1) * 2.5 + (1.0 if drank else 0.0)
    part = min(1.0, week / YEAR)
    answers: Answers = {}
    if rng.random() < 0.94:
        answers["mood"] = whole(rng, 5.0 + 1.9 * part - hard, 1.2, 0, 10)
    if rng.random() < 0.85:
        answers["stress"] = whole(rng, 5.2 - 1.5 * part + hard, 1.4, 0, 10)
    if rng.random() < 0.9:
        slight = whole(rng, 2.6 - 2 * part, 1.0, 0, 4)
        answers["urge"] = strength or (slight + 4 if drank else slight)
    if rng.random() < 0.92:
        hours = rng.gauss(6.1 + 1.1 * part - (0.9 if drank else 0.0), 0.8)
        answers["sleep"] = min(10.0, max(3.0, round(hours * 2) / 2))
    if drank and rng.random() < 0.06:
        answers["did"] = "rather-not"
    elif drank:
        answers |= {"did": in_plan(name, week, drank, _LIMIT), "amount": drank}
    else:
        answers["did"] = "no"
    return answers


def _tags(week: int, strength: int, *, drank: bool) -> frozenset[str]:
    tags = {"used"} if drank else {"urge"} if strength >= _STRONG else set()
    return frozenset(tags | {"later"} if week >= _BOAT else tags)
