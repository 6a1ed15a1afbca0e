"""The weeks of an invented life, as parts of it are told that follow from its urges."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from smart_journal.domain.entry import Entry
from smart_journal.sample.story import Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """One week: its number from 0, and the urges that were noted in it, oldest first."""

    number: int
    urges: tuple[Entry, ...]


def weeks(story: Story, urges: Iterable[Entry]) -> Iterator[Week]:
    """Yield every week of the story with its urges, also those without any.

    `urges` are oldest first and are taken as they come, a week at a time.
    """
    told = 0
    for number, found in groupby(urges, lambda urge: _week_of(story, urge.at.date())):
        for quiet in range(told, number):
            yield Week(number=quiet, urges=())
        yield Week(number=number, urges=tuple(found))
        told = number + 1
    for quiet in range(told, story.plan.weeks):
        yield Week(number=quiet, urges=())


def _week_of(story: Story, day: date) -> int:
    return (day - story.start).days // 7
