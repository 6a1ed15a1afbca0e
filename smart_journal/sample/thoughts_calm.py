"""The quiet minutes of an invented journal, and anxiety watched as it rose and fell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from random import Random

from smart_journal.domain.entry import Answers, Entry
from smart_journal.sample.dice import Weighted, whole
from smart_journal.sample.pages import in_order, page, spread
from smart_journal.sample.profiles import YEAR
from smart_journal.sample.story import Story
from smart_journal.sample.texts.thoughts_calm import ABOUT, PLACE, WATCHED
from smart_journal.sample.urge_weeks import QUIET
from smart_journal.sample.voice import Voice

_KINDS = Weighted({"breathing": 38, "meditation": 20, "muscle": 20, "place": 12, "other": 10})
_SWIMMING = 17  # the week in which Sam has begun to

_MINUTES = {
    "breathing": (2, 3, 5, 5, 5, 10),
    "meditation": (5, 10, 10, 15),
    "muscle": (10, 15, 15, 20),
    "place": (5, 10, 10),
    "other": (10, 20, 30),
}

# Once a week, and twice while it is new.
_PRACTISED = tuple(
    (week, day)
    for week in range(YEAR)
    if week not in QUIET
    for day in ((week % 3, 4) if week < 12 else (week * 3 % 6,))
)
_WATCHED = ((1, 1), (31, 1), (38, 1), (50, 1))
_HOURS = (21, 12, 11, 23)


def relaxation(story: Story) -> Iterator[Entry]:
    """Yield the quiet minutes, oldest first; the relaxing place is written down once."""
    rng = story.dice("relaxation")
    about = Voice(rng, ABOUT)
    pages, described = [], False
    for turn in spread(story, "relaxation", _PRACTISED):
        kind = _KINDS.draw(rng)
        answers = _practice(rng, about, kind, turn.week)
        if kind == "place" and not described:
            answers, described = answers | PLACE, True
        minutes = rng.choice((rng.randrange(740, 820), rng.randrange(1080, 1370)))
        entry = page(story, rng, turn, answers, minutes=minutes)
        pages.append(replace(entry, behaviours=()))
    yield from in_order(pages)


def watched_anxiety(story: Story) -> Iterator[Entry]:
    """Yield the pages on which anxiety was watched, oldest first."""
    rng = story.dice("aware")
    pages = []
    for turn in spread(story, "aware", _WATCHED):
        answers = WATCHED[turn.number % len(WATCHED)]
        hour = _HOURS[turn.number % len(_HOURS)]
        entry = page(story, rng, turn, answers, minutes=60 * hour + rng.randrange(30))
        pages.append(replace(entry, behaviours=()))
    yield from in_order(pages)


def _practice(rng: Random, about: Voice, kind: str, week: int) -> Answers:
    before = whole(rng, 6.2, 1.4, 2, 9)
    drop = whole(rng, 2.4, 1.1, 0, min(5, before))
    answers: Answers = {
        "type": kind,
        "before": before,
        "minutes": rng.choice(_MINUTES[kind]),
        "after": before - drop,
    }
    if rng.random() < 0.4:
        felt = "much" if drop >= 3 else "little" if drop <= 1 else ""
        when = "later" if week % YEAR >= _SWIMMING else ""
        if note := about.say(frozenset({kind, felt, when})):
            answers["note"] = note
    return answers
