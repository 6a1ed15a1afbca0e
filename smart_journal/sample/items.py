"""The person's own list items: behaviours, people, triggers, places, numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, timedelta

from smart_journal.domain.entry import Answers, Entry
from smart_journal.sample.behaviours import behaviour
from smart_journal.sample.story import Story, clock

# List, name here, answers. Nobody's full name; the numbers are kept free for drama.
_ITEMS: tuple[tuple[str, str, Answers], ...] = (
    ("person", "J", {"label": "J.", "role": "Partner"}),
    ("person", "Mo", {"label": "Mo", "role": "Friend since school"}),
    ("person", "R", {"label": "R.", "role": "From work, runs the team"}),
    ("person", "T", {"label": "T.", "role": "From work, sits opposite"}),
    ("trigger", "corner", {"label": "The corner by the station", "kind": "place"}),
    ("trigger", "sunday", {"label": "Sunday evening", "kind": "time"}),
    ("trigger", "plate", {"label": "Too much at once", "kind": "event"}),
    ("coping", "workshop", {"label": "Half an hour in the workshop", "family": "distract"}),
    ("coping", "ginger", {"label": "Ginger beer in a proper glass", "family": "substitute"}),
    ("place", "shed", {"label": "Workshop"}),
    (
        "helpline",
        "Mo-number",
        {"label": "Mo (invented)", "contact": "07700 900123", "when": "Any evening, he's up late"},
    ),
    (
        "helpline",
        "group-number",
        {
            "label": "Tuesday group (invented)",
            "contact": "01632 960456",
            "when": "Weekdays, 9 to 5",
        },
    ),
)

# What the pages of the four points name beside that.
_PAGE_ITEMS: tuple[tuple[str, str, Answers], ...] = (
    ("value", "mornings", {"label": "Mornings that are mine", "theme": "joy"}),
    ("value", "boat", {"label": "The boat", "theme": "joy"}),
    ("trigger", "quiz", {"label": "Quiz night at the Crown", "kind": "event"}),
    ("trigger", "mum", {"label": "After a call with Mum", "kind": "event"}),
    ("trigger", "finished", {"label": "A job finished", "kind": "doing"}),
    ("trigger", "holiday", {"label": "The third day of a holiday", "kind": "time"}),
    ("coping", "timer", {"label": "Kitchen timer, twenty minutes", "family": "delay"}),
    ("coping", "ask-at-eight", {"label": "Ask me again at eight", "family": "delay"}),
    ("coping", "bus", {"label": "Got off one stop earlier", "family": "escape"}),
    ("coping", "back-stairs", {"label": "Five minutes on the back stairs", "family": "escape"}),
    ("coping", "nothing-in", {"label": "Nothing in the flat", "family": "avoid"}),
    ("coping", "film", {"label": "Played the film to the end", "family": "attack"}),
    ("coping", "cards", {"label": "Cards with J.", "family": "distract"}),
    ("coping", "tea", {"label": "Mint tea in the big mug", "family": "substitute"}),
)

# Put away since, but urges of the first weeks still name it.
RETIRED = "last-train"
_RETIRED: tuple[str, str, Answers] = (
    "trigger",
    RETIRED,
    {"label": "Waiting for the last train", "kind": "place"},
)


def items(story: Story) -> Iterator[Entry]:
    """Yield the items of the person's own lists, all set up on the evening before week 0."""
    rng = story.dice("items")
    at = clock(story.day(0, -1), 19 * 60 + 30)
    for name in story.plan.behaviours:
        yield behaviour(story, name)
    for list_id, name, answers in (*_ITEMS, *(_PAGE_ITEMS if story.plan.times(1) else ())):
        item = story.entry(rng, tool=list_id, at=at, answers=answers, written=timedelta())
        yield replace(item, id=story.own(name))
    if story.plan.odd_cases:
        list_id, name, answers = _RETIRED
        item = story.entry(rng, tool=list_id, at=at, answers=answers, written=timedelta())
        put_away = clock(story.day(8), 20 * 60).astimezone(UTC)
        yield replace(item, id=story.own(name), archived=True, saved=put_away)
