"""Short ways to write the pages of living down."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.goal_page import GOALS
from smart_journal.domain.period import Span
from smart_journal.domain.pursuit import PURSUITS
from smart_journal.domain.relaxation import RELAXATION
from smart_journal.domain.week import WEEK_PLAN
from smart_journal.insights.facts import Facts, Names
from tests.domain.answering import entry
from tests.insights.journal import TODAY

YEAR = Span(first=TODAY - timedelta(days=363), last=TODAY)
ACTIVITIES = {"swim": "Swimming", "boat": "Building the boat", "bake": "Baking"}


def goal(start: str, due: str, status: str = "active", **answers: Answer) -> Entry:
    """Return the page of a goal."""
    given: Answers = {"goal": "Swim", "start": start, "due": due, "status": status}
    return entry(GOALS, given | answers, _at(start))


def step(due: str = "", *, done: bool = False) -> Answer:
    """Return a row of a goal's steps."""
    row: dict[str, Answer] = {"step": "Ask at the desk", "done": done}
    return row | {"due": due} if due else row


def plan(start: str, *blocks: Answer) -> Entry:
    """Return a week plan made on its first day."""
    return entry(WEEK_PLAN, {"start": start, "blocks": list(blocks)}, _at(start))


def block(day: str, kind: str = "fun", done: str = "") -> Answer:
    """Return a block of a week plan, `day` an id of a weekday or empty."""
    answers = {"day": day, "kind": kind, "done": done, "what": "Something"}
    return {name: answer for name, answer in answers.items() if answer}


def pursuit(activity: str, expected: int | None, *enjoyed: int, since: str = "2026-10-01") -> Entry:
    """Return the page of a pursuit, done on so many days from `since` on."""
    first = datetime.fromisoformat(f"{since}T19:00")
    sessions: list[Answer] = [
        {"when": (first + timedelta(days=at)).isoformat(), "enjoyment": rating}
        for at, rating in enumerate(enjoyed)
    ]
    answers: Answers = {"activity": activity, "sessions": sessions}
    return entry(
        PURSUITS, answers | ({} if expected is None else {"expected": expected}), _at(since)
    )


def practice(
    day: str, kind: str = "breathing", *, minutes: int = 0, tense: Sequence[int] = ()
) -> Entry:
    """Return a relaxation practice; `tense` is before and after."""
    answers: Answers = {"type": kind}
    if minutes:
        answers["minutes"] = minutes
    return entry(
        RELAXATION, answers | dict(zip(("before", "after"), tense, strict=False)), _at(day)
    )


def facts(
    *pages: Entry, span: Span = YEAR, today: date = TODAY, logged: Sequence[date] = ()
) -> Facts:
    """Return the facts of a period with these pages."""
    tools = {page.tool for page in pages}
    return Facts(
        span=span,
        today=today,
        pages={tool: tuple(page for page in pages if page.tool == tool) for tool in tools},
        logged=frozenset(logged),
        names=Names(labels={"activity": ACTIVITIES}),
    )


def _at(day: str) -> datetime:
    return datetime.fromisoformat(f"{day}T18:00+00:00")
