"""The lifestyle audits and the support circle of an invented journal, and who and what is in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.sample.pages import Turn, changed, filled, in_order, page, spread
from smart_journal.sample.story import Story, clock
from smart_journal.sample.texts.balance_people import AUDITS, CIRCLE

# List, name here, answers: what is first met on the pages of points 3 and 4.
_ITEMS: tuple[tuple[str, str, Answers], ...] = (
    ("person", "K", {"label": "K.", "role": "My sister"}),
    ("person", "group", {"label": "Tuesday group", "role": "The room with the shortbread"}),
    ("person", "doctor", {"label": "Dr P.", "role": "At the surgery"}),
    ("person", "line", {"label": "The listening line", "role": "Any hour, by phone"}),
    ("activity", "swim", {"label": "Swimming on Thursdays"}),
    ("activity", "build", {"label": "Building the boat"}),
    ("activity", "repair", {"label": "Mending things for other people"}),
)
_AUDITS = ((2, 1), (24, 5))


def acquaintances(story: Story) -> Iterator[Entry]:
    """Yield the people and activities of Sam's own that these pages name; none without pages."""
    if story.plan.pages == 0:
        return
    rng = story.dice("acquaintances")
    at = clock(story.day(0, -1), 19 * 60 + 40)
    for list_id, name, answers in _ITEMS:
        item = story.entry(rng, tool=list_id, at=at, answers=answers, written=timedelta())
        yield replace(item, id=story.own(name))


def audits(story: Story) -> Iterator[Entry]:
    """Yield the lifestyle audits, oldest first."""
    rng = story.dice("lifestyle-audit")
    pages = []
    for turn in audit_turns(story):
        answers = AUDITS[turn.number % len(AUDITS)]
        pages.append(page(story, rng, turn, answers, minutes=rng.randrange(10 * 60, 20 * 60)))
    yield from in_order(pages)


def audit_turns(story: Story) -> list[Turn]:
    """Return every time that a lifestyle audit is written, oldest first."""
    return spread(story, "lifestyle-audit", _AUDITS)


def support_circle(story: Story) -> Iterator[Entry]:
    """Yield the one page of the support circle, begun early and kept up to date since."""
    if not story.plan.times(1):
        return
    rng = story.dice("support-circle")
    begun, today = story.day(3, 2), story.day(story.plan.weeks - 1, 6)
    people: list[Answer] = [
        row | {"last": (today - timedelta(days=days)).isoformat()} for row, days in CIRCLE
    ]
    entry = story.entry(
        rng,
        tool="support-circle",
        at=clock(begun, 20 * 60 + rng.randrange(60)),
        answers=filled(story, {"people": people}, begun),
        written=timedelta(minutes=12),
    )
    entry = replace(entry, id=story.own("support-circle"))
    yield changed(story, entry, today)
