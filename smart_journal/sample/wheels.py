"""The balance wheels of an invented journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from random import Random

from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.wheel import BALANCE_WHEEL
from smart_journal.sample.story import Story, clock
from smart_journal.sample.texts.balance import ABOUT_AREAS, LOOKING, STEPS
from smart_journal.sample.voice import Voice

# Satisfaction and importance at the beginning and at the end. Work stays as it is.
_AREAS = {
    "family": ((6, 7), (8, 8)),
    "friends": ((4, 6), (6, 7)),
    "health": ((4, 7), (8, 9)),
    "work": ((5, 5), (6, 5)),
    "money": ((5, 6), (6, 6)),
    "rest": ((3, 6), (5, 7)),
    "love": ((5, 7), (9, 9)),
    "meaning": ((5, 6), (7, 7)),
}


def wheels(story: Story) -> Iterator[Entry]:
    """Yield the wheels of the story, oldest first, spread evenly over its weeks."""
    rng = story.dice("wheels")
    about, looking, steps = (Voice(rng, lines) for lines in (ABOUT_AREAS, LOOKING, STEPS))
    count = story.plan.wheels
    for turn in range(count):
        week = story.plan.weeks * turn // count
        at = clock(story.day(week, rng.randrange(6)), rng.randrange(9 * 60, 12 * 60))
        part = turn / max(1, count - 1)
        rows: list[Answer] = [
            _row(rng, about, area, part, steady=turn in (0, count - 1)) for area in _AREAS
        ]
        answers: Answers = {"areas": rows} | _looked(rng, looking, steps, turn)
        yield story.entry(
            rng,
            tool=BALANCE_WHEEL,
            at=at,
            answers=answers,
            written=timedelta(minutes=rng.randrange(4, 15)),
        )


def _row(rng: Random, about: Voice, area: str, part: float, *, steady: bool) -> Answer:
    (first, last), (matters, matters_last) = _AREAS[area]
    rating = first + (last - first) * part
    if not steady and area != "work":
        rating += rng.choice((-0.6, -0.3, 0.0, 0.0, 0.3, 0.6))
    row: dict[str, Answer] = {
        "area": area,
        "satisfaction": round(rating),
        "importance": round(matters + (matters_last - matters) * part),
    }
    if rng.random() < 0.35:
        mood = "low" if rating < 4.5 else "good" if rating >= 5.5 else "middling"
        if note := about.say(frozenset({area, mood})):
            row["note"] = note
    return row


def _looked(rng: Random, looking: Voice, steps: Voice, turn: int) -> Answers:
    """Return what stands out and one step; the very first wheel says the most."""
    picked = rng.choice(("health", "rest", "friends", "health", "money", "love", "meaning"))
    answers: Answers = {}
    if turn == 0 or rng.random() < 0.85:
        early = "early" if turn < 3 else "later"
        if text := looking.say(frozenset({picked, early})):
            answers["stands_out"] = text
    if step := steps.say(frozenset({picked})):
        plus_one, next_step = step.split(" > ")
        answers |= {"work_on": picked, "plus_one": plus_one, "next_step": next_step}
    return answers
