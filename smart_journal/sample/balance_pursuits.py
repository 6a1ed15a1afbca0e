"""The pursuits of an invented journal, each with the times that it was done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random

from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.sample.balance_people import audit_turns
from smart_journal.sample.dice import whole
from smart_journal.sample.pages import Turn, changed, filled, in_order, turns
from smart_journal.sample.profiles import YEAR
from smart_journal.sample.story import ZONE, Story, clock
from smart_journal.sample.texts.balance_pursuits import PURSUITS, Pursuit
from smart_journal.sample.urge_weeks import QUIET

_MOST = 200  # lines on a page


def pursuits(story: Story) -> Iterator[Entry]:
    """Yield the pages of the pursuits, oldest first: one for each, however long the story is."""
    rng = story.dice("pursuits")
    count = min(len(PURSUITS), story.plan.times(len(PURSUITS)))
    times = story.plan.pages * story.plan.years
    yield from in_order(_page(story, rng, number, times) for number in range(count))


def doing(story: Story, day: date) -> list[tuple[str, Pursuit]]:
    """Return what is being done on a day, with the ids of the pages."""
    count = min(len(PURSUITS), story.plan.times(len(PURSUITS)))
    return [
        (_turn(number).id(story), pursuit)
        for number, pursuit in enumerate(PURSUITS[:count])
        if pursuit.status == "doing" and story.day(pursuit.since, 6) < day
    ]


def _turn(number: int) -> Turn:
    return Turn(tool="pursuits", number=number, week=PURSUITS[number].since, day=number % 6)


def _page(story: Story, rng: Random, number: int, times: float) -> Entry:
    pursuit, turn = PURSUITS[number], _turn(number)
    answers: Answers = {
        "activity": pursuit.activity,
        "status": pursuit.status,
        "needs": list(pursuit.needs),
        "cost": pursuit.cost,
        "company": pursuit.company,
        "expected": pursuit.expected,
    }
    if pursuit.benefit:
        answers["benefit"] = pursuit.benefit
    moments = _moments(story, rng, pursuit, min(_MOST, round(pursuit.sessions * times)))
    if moments:
        answers["sessions"] = _sessions(rng, pursuit, moments)
    day = story.day(turn.week, turn.day)
    entry = story.entry(
        rng,
        tool=turn.tool,
        at=turn.at(story, rng.randrange(17 * 60, 22 * 60)),
        answers=filled(story, answers, day),
        written=timedelta(minutes=rng.randrange(2, 8)),
        sources=(_source(story, pursuit.source, turn),),
    )
    entry = replace(entry, id=turn.id(story))
    return changed(story, entry, moments[-1].date()) if moments else entry


def _moments(story: Story, rng: Random, pursuit: Pursuit, count: int) -> list[datetime]:
    """Return when it was done, oldest first: spread over the weeks since, all of them over."""
    given_up = pursuit.status == "stopped"
    last = pursuit.since + 4 if given_up else story.plan.weeks
    weeks = [week for week in range(pursuit.since + 1, last) if week % YEAR not in QUIET]
    before = story.until - timedelta(minutes=2 * pursuit.minutes)
    found: list[datetime] = []
    for number in range(count):
        week = weeks[number * len(weeks) // count]
        day = story.day(week, rng.randrange(6))
        hour = rng.randrange(10, 17) if day.weekday() > 4 else rng.randrange(18, 21)
        found.append(min(clock(day, hour * 60 + rng.choice((0, 15, 30))), before))
    return sorted(found)


def _sessions(rng: Random, pursuit: Pursuit, moments: list[datetime]) -> list[Answer]:
    told = dict(zip(_spread(len(pursuit.notes), len(moments)), pursuit.notes, strict=False))
    rows: list[Answer] = []
    for number, moment in enumerate(moments):
        enjoyed = whole(rng, pursuit.enjoyed, 1.3, 1, 10)
        local = moment.astimezone(ZONE).replace(tzinfo=None)
        row: dict[str, Answer] = {
            "when": local.isoformat(timespec="minutes"),
            "minutes": max(10, round(rng.gauss(pursuit.minutes, pursuit.minutes / 4) / 5) * 5),
            "enjoyment": enjoyed,
            "again": "yes" if enjoyed >= 6 else "maybe" if enjoyed >= 4 else "no",
        }
        if number in told:
            row["note"] = told[number]
        rows.append(row)
    return rows


def _spread(some: int, of_all: int) -> list[int]:
    """Return the places of `some` things spread over `of_all` places."""
    some = min(some, of_all)
    return [number * of_all // some for number in range(some)]


def _source(story: Story, tool: str, turn: Turn) -> str | None:
    if tool == "lifestyle-audit":
        possible = audit_turns(story)
    elif tool:
        possible = turns(story, tool)
    else:
        return None
    earlier = [each for each in possible if (each.week, each.day) < (turn.week, turn.day)]
    return earlier[-1].id(story) if earlier else None
