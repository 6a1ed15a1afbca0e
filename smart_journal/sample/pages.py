"""Pages that are told in full: when they come in a year, and what is written on them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from random import Random

from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.sample.profiles import YEAR
from smart_journal.sample.story import Story, clock

# Week of the year and day of the week on which Sam writes, by tool.
_DAYS: dict[str, tuple[tuple[int, int], ...]] = {
    "values": ((0, 1), (20, 3), (48, 2)),
    "five-questions": ((0, 3), (33, 2)),
    "cost-benefit": ((0, 5), (6, 1), (24, 2), (45, 4)),
    "change-plan": ((1, 1), (6, 3), (17, 2), (24, 4), (46, 1)),
    "rulers": tuple(
        (week, 3 * week % 6) for week in range(YEAR) if week not in {14, 15, 19, 27, 30, 36, 44, 50}
    ),
    "stages": ((0, 0), (2, 3), (12, 5), (24, 0), (38, 4)),
    "trigger-risks": ((2, 1), (8, 2), (24, 5), (46, 3)),
    "disarm": ((1, 4), (3, 2), (5, 5), (9, 3), (26, 1), (41, 4)),
    "urge-surfing": (
        *((2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0)),
        *((8, 0), (10, 0), (12, 0), (17, 0), (28, 0)),
    ),
    "role-play": ((3, 5), (10, 2), (19, 4), (38, 3), (46, 5)),
    "saying-no": ((2, 4), (4, 3), (11, 2), (18, 5), (37, 4), (49, 2)),
    "slip-review": ((2, 4), (7, 0), (22, 4), (29, 4), (40, 5)),
}

SLIP_REVIEW = "slip-review"

# What these tools tell does not hang on the week.
_ANY_WEEK = frozenset({"journal", "relaxation"})

# Of these tools every other page is about the first behaviour, the rest about the others in turn.
_OF_ALL = frozenset({SLIP_REVIEW, "rulers"})

_LATELY = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One time that a tool is used: which time it is, in which week and on which day, from 0.

    `place` is which of Sam's days in a year it is.
    """

    tool: str
    number: int
    week: int
    day: int
    place: int = 0

    def id(self, story: Story) -> str:
        """Return the id of the page that is written."""
        return story.own(f"{self.tool} {self.number}")

    def at(self, story: Story, minutes: int) -> datetime:
        """Return the moment `minutes` after midnight of its day."""
        return clock(story.day(self.week, self.day), minutes)


def about(story: Story, turn: Turn) -> str:
    """Return the behaviour that the page of a turn is about."""
    first, *others = story.plan.behaviours
    if turn.tool not in _OF_ALL or turn.number % _every(story) == 0:
        return first
    return others[turn.number // 2 % len(others)]


def _every(story: Story) -> int:
    """Return which turns of these tools are about the first behaviour: every one, or every 2nd."""
    return 1 if len(story.plan.behaviours) == 1 else 2


def script_of(
    story: Story,
    turn: Turn,
    scripts: Sequence[Answers],
    others: Mapping[str, Sequence[Answers]],
) -> Answers:
    """Return what a turn tells: of `scripts`, or of those of the other behaviour it is about."""
    told = others.get(about(story, turn))
    if told is None:
        return scripts[turn.number // _every(story) % len(scripts)]
    return told[turn.number // 2 // (len(story.plan.behaviours) - 1) % len(told)]


def turns(story: Story, tool: str) -> list[Turn]:
    """Return every time that a tool is used in a story, oldest first."""
    return spread(story, tool, _DAYS[tool])


def spread(story: Story, tool: str, days: Sequence[tuple[int, int]]) -> list[Turn]:
    """Return every time that a tool is used which Sam uses on these days (week, day) of a year."""
    return list(_spread(tool, tuple(days), story.plan.years, story.plan.times(len(days), tool)))


# Every page of ten years looks for the pages before it.
@lru_cache(maxsize=128)
def _spread(
    tool: str, days: tuple[tuple[int, int], ...], years: int, count: int
) -> tuple[Turn, ...]:
    places = [number * len(days) * years // count for number in range(count)]
    again = Counter(places)
    found: list[Turn] = []
    for number, at in enumerate(places):
        year, place = divmod(at, len(days))
        week, day = days[place]
        nth = number - bisect_left(places, at)
        on = 7 * week + day + nth * _free(tool, days, place) // again[at]
        week, day = divmod(on, 7)
        found.append(Turn(tool=tool, number=number, week=YEAR * year + week, day=day, place=place))
    return tuple(found)


def _free(tool: str, days: Sequence[tuple[int, int]], place: int) -> int:
    """Return how many days those that share a day of Sam's may be spread over.

    They come before the next of Sam's days, and off the last day of the story. What many tools
    tell hangs on the week: there they stay in it.
    """
    week, day = days[place]
    after = (*days, (YEAR - 1, 6))[place + 1]
    until_next = 7 * (after[0] - week) + after[1] - day
    return max(0, until_next if tool in _ANY_WEEK else min(until_next, 6 - day))


def slip_began(story: Story, turn: Turn) -> datetime:
    """Return when the evening began that a slip review is about."""
    return turn.at(story, 18 * 60 + 20 + 17 * turn.number % 60)


def newest(story: Story, tool: str, before: Turn) -> str | None:
    """Return the id of the tool's last page on a day before a turn; None without one."""
    earlier = [
        each for each in turns(story, tool) if (each.week, each.day) < (before.week, before.day)
    ]
    return earlier[-1].id(story) if earlier else None


def lately(story: Story, tool: str, before: Turn) -> str | None:
    """Return the id of the tool's last page in the two weeks before a turn; None without one."""
    then = 7 * before.week + before.day
    days = ((then - 7 * each.week - each.day, each) for each in turns(story, tool))
    found = [each for ago, each in days if 0 < ago <= _LATELY]
    return found[-1].id(story) if found else None


def page(
    story: Story,
    rng: Random,
    turn: Turn,
    answers: Answers,
    *,
    minutes: int,
    sources: Iterable[str | None] = (),
) -> Entry:
    """Return the page of a turn, begun `minutes` after midnight, about one of the behaviours.

    In `answers` what begins with a star is an item of the person's own, and what begins with @
    a date so many days after the page.
    """
    entry = story.entry(
        rng,
        tool=turn.tool,
        at=turn.at(story, minutes),
        answers=filled(story, answers, story.day(turn.week, turn.day)),
        written=timedelta(minutes=rng.randrange(6, 30)),
        behaviours=(story.own(about(story, turn)),),
        sources=sources,
    )
    return replace(entry, id=turn.id(story))


def changed(story: Story, entry: Entry, day: date) -> Entry:
    """Return the entry as it was saved once more on the evening of a later day."""
    saved = min(clock(day, 20 * 60 + 40), story.until).astimezone(UTC)
    return replace(entry, saved=max(entry.saved, saved))


def in_order(pages: Iterable[Entry]) -> Iterator[Entry]:
    """Yield the pages oldest first."""
    yield from sorted(pages, key=lambda entry: entry.at)


def filled(story: Story, answers: Answers, day: date) -> Answers:
    """Return answers with the ids of own items and the dates that they stand for."""
    return {name: _filled(story, answer, day) for name, answer in answers.items()}


def _filled(story: Story, answer: Answer, day: date) -> Answer:
    if isinstance(answer, dict):
        return filled(story, answer, day)
    if isinstance(answer, list):
        return [_filled(story, each, day) for each in answer]
    if isinstance(answer, str) and answer.startswith("*"):
        return story.own(answer[1:])
    if isinstance(answer, str) and answer.startswith("@"):
        days, time, of_day = answer[1:].partition("T")
        return f"{day + timedelta(days=int(days))}{time}{of_day}"
    return answer
