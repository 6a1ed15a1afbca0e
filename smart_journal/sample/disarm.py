"""The urge as a pushy character: pages that grew out of urges with words to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, timedelta
from random import Random

from smart_journal.domain.entry import Entry
from smart_journal.sample.pages import Turn, in_order, page, turns
from smart_journal.sample.story import Story
from smart_journal.sample.texts.disarm import DISARM
from smart_journal.sample.weeks import Week

_MINUTES = 19 * 60
_LATEST = 21  # the hour after which it waits for another day


def disarm(story: Story, told: Iterator[Week]) -> Iterator[Entry]:
    """Yield the pages, oldest first, each of a strong urge of its week if there is one."""
    rng = story.dice("disarm")
    coming = turns(story, "disarm")
    for week in told:
        urges = list(week.urges)
        now = [turn for turn in coming if turn.week == week.number]
        yield from in_order(_page(story, rng, turn, urges) for turn in now)


def _page(story: Story, rng: Random, turn: Turn, urges: list[Entry]) -> Entry:
    """Return the page; the urge that it grew out of is taken from `urges`."""
    script = DISARM[turn.number % len(DISARM)]
    behaviour = story.own(story.plan.behaviours[0])
    fitting = [
        urge
        for urge in urges
        if "thoughts" in urge.answers and urge.behaviours == (behaviour,) and urge.at.hour < _LATEST
    ]
    if not fitting:
        return page(story, rng, turn, script, minutes=_MINUTES + rng.randrange(120))
    urge = max(fitting, key=_strength)
    urges.remove(urge)
    entry = page(story, rng, turn, script, minutes=_MINUTES, sources=(urge.id,))
    at = urge.at + timedelta(minutes=rng.randrange(25, 150))
    written = min(at + timedelta(minutes=rng.randrange(6, 20)), story.until).astimezone(UTC)
    return replace(entry, at=at, created=written, saved=written)


def _strength(urge: Entry) -> int:
    strength = urge.answers["strength"]
    return strength if isinstance(strength, int) else 0
