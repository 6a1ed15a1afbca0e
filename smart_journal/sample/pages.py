"""Pages that are told in full: when they come in a year, and what is written on them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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

_LATELY = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One time that a tool is used: which time it is, in which week and on which day, from 0."""

    tool: str
    number: int
    week: int
    day: int

    def id(self, story: Story) -> str:
        """Return the id of the page that is written."""
        return story.own(f"{self.tool} {self.number}")

    def at(self, story: Story, minutes: int) -> datetime:
        """Return the moment `minutes` after midnight of its day."""
        return clock(story.day(self.week, self.day), minutes)


def turns(story: Story, tool: str) -> list[Turn]:
    """Return every time that a tool is used in a story, oldest first."""
    return spread(story, tool, _DAYS[tool])


def spread(story: Story, tool: str, days: Sequence[tuple[int, int]]) -> list[Turn]:
    """Return every time that a tool is used which Sam uses on these days (week, day) of a year."""
    return list(_spread(tool, tuple(days), story.plan.years, story.plan.times(len(days))))


# Every page of ten years looks for the pages before it.
@lru_cache(maxsize=128)
def _spread(
    tool: str, days: tuple[tuple[int, int], ...], years: int, count: int
) -> tuple[Turn, ...]:
    found = []
    for number in range(count):
        year, place = divmod(number * len(days) * years // count, len(days))
        week, day = days[place]
        found.append(Turn(tool=tool, number=number, week=YEAR * year + week, day=day))
    return tuple(found)


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
    """Return the page of a turn, begun `minutes` after midnight, about Sam's first behaviour.

    In `answers` what begins with a star is an item of the person's own, and what begins with @
    a date so many days after the page.
    """
    entry = story.entry(
        rng,
        tool=turn.tool,
        at=turn.at(story, minutes),
        answers=filled(story, answers, story.day(turn.week, turn.day)),
        written=timedelta(minutes=rng.randrange(6, 30)),
        behaviours=(story.own(story.plan.behaviours[0]),),
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
