"""The person's own list items: behaviours with their goals, people, triggers, places, numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, timedelta

from smart_journal.domain.behaviour import BEHAVIOUR, Goal
from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.sample.story import Story, clock


@dataclass(frozen=True, slots=True, kw_only=True)
class _Behaviour:
    """A behaviour of concern; `goals` are weeks with the goal from then on."""

    label: str
    kind: str
    unit: str
    detail: str
    goals: tuple[tuple[int, Goal], ...]


_BEHAVIOURS = {
    "drink": _Behaviour(
        label="Evening drinking",
        kind="substance",
        unit="drinks",
        detail="Evenings that I remember, and mornings that are mine.",
        goals=((0, Goal.CUT_DOWN), (6, Goal.STOP)),
    ),
    "bet": _Behaviour(
        label="Online betting",
        kind="activity",
        unit="pounds",
        detail="A break until the holiday is paid for, then I'll look again.",
        goals=((0, Goal.DECIDING), (4, Goal.BREAK), (20, Goal.STOP)),
    ),
    "smoke": _Behaviour(
        label="Smoking when I'm out",
        kind="substance",
        unit="cigarettes",
        detail="Fewer, and none indoors.",
        goals=((0, Goal.REDUCE_HARM),),
    ),
}

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
        yield _behaviour(story, name)
    for list_id, name, answers in (*_ITEMS, *(_PAGE_ITEMS if story.plan.times(1) else ())):
        item = story.entry(rng, tool=list_id, at=at, answers=answers, written=timedelta())
        yield replace(item, id=story.own(name))
    if story.plan.odd_cases:
        list_id, name, answers = _RETIRED
        item = story.entry(rng, tool=list_id, at=at, answers=answers, written=timedelta())
        put_away = clock(story.day(8), 20 * 60).astimezone(UTC)
        yield replace(item, id=story.own(name), archived=True, saved=put_away)


def _behaviour(story: Story, name: str) -> Entry:
    behaviour = _BEHAVIOURS[name]
    rng = story.dice(f"behaviour {name}")
    at = clock(story.day(0, -1), 19 * 60 + 30)
    goals: list[Answer] = [
        {"since": story.day(week).isoformat(), "goal": goal.value} for week, goal in behaviour.goals
    ]
    last, goal = behaviour.goals[-1]
    answers: Answers = {
        "label": behaviour.label,
        "kind": behaviour.kind,
        "goal": goal.value,
        "goal_detail": behaviour.detail,
        "unit": behaviour.unit,
        "goals": goals,
    }
    entry = story.entry(rng, tool=BEHAVIOUR, at=at, answers=answers, written=timedelta())
    changed = clock(story.day(last), 20 * 60).astimezone(UTC) if last else entry.saved
    return replace(entry, id=story.own(name), saved=changed)
