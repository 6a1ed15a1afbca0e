"""Whole invented journals: every tool's entries, in the order in which they were lived."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from heapq import merge
from itertools import tee

from smart_journal.domain.entry import Entry
from smart_journal.sample.balance import BALANCE
from smart_journal.sample.check_ins import check_ins
from smart_journal.sample.diary import diary
from smart_journal.sample.disarm import disarm
from smart_journal.sample.items import items
from smart_journal.sample.living import earlier, living
from smart_journal.sample.odd_cases import odd_cases
from smart_journal.sample.profiles import PLANS, Profile
from smart_journal.sample.rulers import rulers
from smart_journal.sample.scripts import scripts
from smart_journal.sample.slips import slips
from smart_journal.sample.story import Story
from smart_journal.sample.surfing import surfed, surfing
from smart_journal.sample.thoughts import THOUGHTS
from smart_journal.sample.thoughts_abc import abcs
from smart_journal.sample.urges import urges
from smart_journal.sample.weeks import Week, weeks
from smart_journal.sample.wheels import wheels


def _urges_again(_story: Story, told: Iterator[Week]) -> Iterator[Entry]:
    for week in told:
        yield from week.urges


# What stands for itself: each yields its entries of a story, oldest first.
_PARTS: tuple[Callable[[Story], Iterator[Entry]], ...] = (
    items,
    wheels,
    odd_cases,
    # Points 1 and 2.
    scripts,
    rulers,
    living,
    diary,
    # Points 3 and 4.
    *THOUGHTS,
    *BALANCE,
)

# What follows from urges: each is given the weeks with their urges, and yields its own entries,
# oldest first. It takes the weeks as it goes, not all at once: a decade would fill the memory.
# How many entries it yields does not hang on how many urges there are: `entries_of_size` counts.
_FOLLOWING: tuple[Callable[[Story, Iterator[Week]], Iterator[Entry]], ...] = (
    _urges_again,
    # Points 1 and 2.
    check_ins,
    surfing,
    disarm,
    slips,
    # Points 3 and 4.
    abcs,
)

# Ten years with all of Sam's pages; in a smaller journal there are as many fewer, or none.
_PAGES_OF = 45_000
_SMALL = 1000

# A journal has its lists and a few wheels before it has urges.
SMALLEST = 50


def entries(profile: Profile, *, seed: int, until: datetime) -> Iterator[Entry]:
    """Yield the entries of an invented journal that ends at `until`, oldest first.

    The same seed and end give the same entries, ids included. `until` has a UTC offset;
    nothing is about a later moment, or written down later.
    """
    return _told(Story(seed=seed, plan=PLANS[profile], until=until))


def earlier_revisions(profile: Profile, *, seed: int, until: datetime) -> Iterator[Entry]:
    """Yield what entries of that invented journal said before, each one's oldest first.

    Only pages that grow all year have any. They are kept before the entries themselves.
    """
    return earlier(Story(seed=seed, plan=PLANS[profile], until=until))


def entries_of_size(count: int, *, seed: int, until: datetime) -> Iterator[Entry]:
    """Yield exactly `count` entries over ten years, mostly urges, oldest first.

    Raises ValueError below `SMALLEST`.
    """
    if count < SMALLEST:
        raise ValueError(f"a journal of this kind has {SMALLEST} entries or more")
    plan = PLANS[Profile.DECADE]
    pages = min(plan.pages, count / _PAGES_OF) if count >= _SMALL else 0.0
    plan = replace(
        plan,
        total=0,
        wheels=min(plan.wheels, count // 20),
        check_ins=min(plan.check_ins, pages),
        pages=pages,
        odd_cases=count >= _SMALL,
    )
    story = Story(seed=seed, plan=plan, until=until)
    others = sum(1 for _ in _told(story))
    return _told(replace(story, plan=replace(plan, total=count - others)))


def _told(story: Story) -> Iterator[Entry]:
    each = tee(surfed(story, weeks(story, urges(story))), len(_FOLLOWING))
    parts = [part(story) for part in _PARTS]
    following = [part(story, own) for part, own in zip(_FOLLOWING, each, strict=True)]
    return merge(*parts, *following, key=lambda entry: entry.at)
