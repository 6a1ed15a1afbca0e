"""The evenings that went another way, and what was learned from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, timedelta

from smart_journal.domain.entry import Entry
from smart_journal.domain.urge import Outcome
from smart_journal.sample.pages import (
    SLIP_REVIEW,
    in_order,
    page,
    script_of,
    slip_began,
    turns,
)
from smart_journal.sample.story import Story
from smart_journal.sample.texts.slips import SLIPS
from smart_journal.sample.texts.slips_other import OTHER_SLIPS
from smart_journal.sample.weeks import Week

_NEXT_DAY = timedelta(hours=12)


def slips(story: Story, told: Iterator[Week]) -> Iterator[Entry]:
    """Yield the slip reviews, oldest first, each out of the urge that was acted on, if noted."""
    rng = story.dice("slips")
    coming = turns(story, SLIP_REVIEW)
    for week in told:
        acted = {
            urge.at: urge.id
            for urge in week.urges
            if urge.answers.get("outcome") == Outcome.ACTED.value
        }
        pages = []
        for turn in (turn for turn in coming if turn.week == week.number):
            began = slip_began(story, turn)
            script = script_of(story, turn, SLIPS, OTHER_SLIPS)
            entry = page(story, rng, turn, script, minutes=0, sources=(acted.get(began),))
            written = min(began + _NEXT_DAY, story.until).astimezone(UTC)
            pages.append(replace(entry, at=began, created=written, saved=written))
        yield from in_order(pages)
