"""Whole invented journals: every tool's entries, in the order in which they were lived."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from heapq import merge

from smart_journal.domain.entry import Entry
from smart_journal.sample.items import items
from smart_journal.sample.odd_cases import odd_cases
from smart_journal.sample.profiles import PLANS, Profile
from smart_journal.sample.story import Story
from smart_journal.sample.urges import urges
from smart_journal.sample.wheels import wheels

# One for each tool: yields its entries of a story, oldest first.
_PARTS = (items, urges, wheels, odd_cases)

# A journal has its lists and a few wheels before it has urges.
SMALLEST = 50


def entries(profile: Profile, *, seed: int, until: datetime) -> Iterator[Entry]:
    """Yield the entries of an invented journal that ends at `until`, oldest first.

    The same seed and end give the same entries, ids included. `until` has a UTC offset;
    nothing is about a later moment, or written down later.
    """
    return _told(Story(seed=seed, plan=PLANS[profile], until=until))


def entries_of_size(count: int, *, seed: int, until: datetime) -> Iterator[Entry]:
    """Yield exactly `count` entries over ten years, mostly urges, oldest first.

    Raises ValueError below `SMALLEST`.
    """
    if count < SMALLEST:
        raise ValueError(f"a journal of this kind has {SMALLEST} entries or more")
    plan = PLANS[Profile.DECADE]
    plan = replace(plan, total=0, wheels=min(plan.wheels, count // 20), odd_cases=count >= 1000)
    story = Story(seed=seed, plan=plan, until=until)
    others = sum(1 for _ in _told(story))
    return _told(replace(story, plan=replace(plan, total=count - others)))


def _told(story: Story) -> Iterator[Entry]:
    return merge(*(part(story) for part in _PARTS), key=lambda entry: entry.at)
