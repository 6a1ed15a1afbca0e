"""The daily check-ins of an invented journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from smart_journal.domain.entry import Answers, Entry
from smart_journal.domain.urge import Outcome
from smart_journal.sample.dice import whole
from smart_journal.sample.pages import SLIP_REVIEW, turns
from smart_journal.sample.profiles import YEAR
from smart_journal.sample.story import Story, clock
from smart_journal.sample.texts.check_ins import WENT_WELL
from smart_journal.sample.texts.slips import SLIPS
from smart_journal.sample.urge_weeks import QUIET, bump
from smart_journal.sample.voice import Voice
from smart_journal.sample.weeks import Week

_ACTED = {Outcome.ACTED.value, Outcome.PARTLY.value}

# Days with drinking in each week of a year, and until when they were within the plan.
_DRANK = {0: 3, 1: 2, 2: 2, 3: 2, 4: 2, 5: 3, 22: 1, 23: 1, 29: 1, 40: 2, 41: 1}
_DRANK |= dict.fromkeys((7, 8, 9, 10, 11, 12, 13, 18), 1)
_STOPPED = 6
_BOAT = 18  # the week from which swimming and the boat are part of it
_STRONG = 5

# Check-ins a week: nearly every day in the first weeks, then fewer.
_KEEN, _KEEN_WEEKS, _THEN, _AT_LAST = 6.0, 9, 4.5, 3.7


def check_ins(story: Story, told: Iterator[Week]) -> Iterator[Entry]:
    """Yield the check-ins of the story, oldest first, one a day at most."""
    rng, days = story.dice("check-ins"), story.dice("check-in days")
    voice = Voice(rng, WENT_WELL)
    slipped = _slips(story)
    for week in told:
        written = _days(story, days, week.number)
        drank = _drank(story, rng, week, slipped)
        for day in written:
            strongest = _strongest(week, day)
            answers = _answers(rng, week.number, strongest, drank.get(day))
            if rng.random() < 0.4 and (
                text := voice.say(_tags(week.number, strongest, drank=day in drank))
            ):
                answers["went_well"] = text
            yield story.entry(
                rng,
                tool="check-in",
                at=clock(day, rng.randrange(20 * 60 + 30, 23 * 60)),
                answers=answers,
                written=timedelta(minutes=rng.randrange(1, 4)),
                behaviours=(story.own(story.plan.behaviours[0]),),
            )


def _days(story: Story, rng: Random, week: int) -> list[date]:
    """Return the days of a week with a check-in; the last day of the story is not over."""
    of_year = week % YEAR
    part = max(0.0, (of_year - _KEEN_WEEKS) / (YEAR - _KEEN_WEEKS))
    mean = _KEEN if of_year < _KEEN_WEEKS else _THEN + (_AT_LAST - _THEN) * part
    if of_year in QUIET:
        mean = 0.2
    if story.plan.only and week not in story.plan.only:
        mean = 0.0
    share = min(1.0, mean * story.plan.check_ins / 7)
    days = (story.day(week, day) for day in range(7) if rng.random() < share)
    return [day for day in days if clock(day, 23 * 60) <= story.until]


def _slips(story: Story) -> dict[date, float]:
    """Return the evenings that there is a slip review of, with the number of drinks."""
    found: dict[date, float] = {}
    for turn in turns(story, SLIP_REVIEW):
        amount = SLIPS[turn.number % len(SLIPS)].get("amount")
        day = story.day(turn.week, turn.day)
        found[day] = min(amount, 7) if isinstance(amount, int) else 3
    return found


def _drank(story: Story, rng: Random, week: Week, slipped: dict[date, float]) -> dict[date, float]:
    """Return the days of a week with drinking and how much: slips, urges acted on, and others."""
    most = 4 if week.number < _STOPPED else 3
    days = [story.day(week.number, day) for day in range(7)]
    drank = {day: slipped[day] for day in days if day in slipped}
    for urge in week.urges:
        if urge.answers.get("outcome") in _ACTED:
            drank.setdefault(urge.at.date(), rng.randint(2, most + 1))
    free = [day for day in days if day not in drank and not _strongest(week, day)]
    rng.shuffle(free)
    for day in free[: max(0, _DRANK.get(week.number, 0) - len(drank))]:
        drank[day] = rng.randint(2, most)
    return drank


def _strongest(week: Week, day: date) -> int:
    """Return the strength of the strongest urge noted on a day, 0 where none was."""
    noted = (urge.answers["strength"] for urge in week.urges if urge.at.date() == day)
    return max((each for each in noted if isinstance(each, int)), default=0)


def _answers(rng: Random, week: int, strongest: int, drank: float | None) -> Answers:
    hard = (bump(week) - 1) * 2.5 + (1.0 if drank else 0.0)
    part = min(1.0, week / YEAR)
    answers: Answers = {}
    if rng.random() < 0.94:
        answers["mood"] = whole(rng, 5.0 + 1.9 * part - hard, 1.2, 0, 10)
    if rng.random() < 0.85:
        answers["stress"] = whole(rng, 5.2 - 1.5 * part + hard, 1.4, 0, 10)
    if rng.random() < 0.9:
        slight = whole(rng, 2.6 - 2 * part, 1.0, 0, 4)
        answers["urge"] = strongest or (slight + 4 if drank else slight)
    if rng.random() < 0.92:
        hours = rng.gauss(6.1 + 1.1 * part - (0.9 if drank else 0.0), 0.8)
        answers["sleep"] = min(10.0, max(3.0, round(hours * 2) / 2))
    if drank and rng.random() < 0.06:
        answers["did"] = "rather-not"
    elif drank:
        within = week < _STOPPED and drank <= 4
        answers |= {"did": "in-plan" if within else "outside-plan", "amount": drank}
    else:
        answers["did"] = "no"
    return answers


def _tags(week: int, strongest: int, *, drank: bool) -> frozenset[str]:
    tags = {"used"} if drank else {"urge"} if strongest >= _STRONG else set()
    return frozenset(tags | {"later"} if week >= _BOAT else tags)
