"""Short ways to write rulers and change plans down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from smart_journal.domain.behaviour import Behaviour, Goal
from smart_journal.domain.change_plan import CHANGE_PLAN
from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.period import Span
from smart_journal.domain.rulers import RULERS
from smart_journal.domain.week import WEEK_PLAN
from smart_journal.insights.facts import Facts
from smart_journal.insights.motivation.answer import motivation
from smart_journal.insights.motivation.motivation import Motivation
from tests.domain.answering import entry
from tests.insights.journal import TODAY

DRINK = Behaviour(id="drink", name="Evening drinking", goal=Goal.STOP)
BET = Behaviour(id="bet", name="Online betting", goal=Goal.STOP)


def rulers(
    at: str,
    importance: int,
    confidence: int,
    readiness: int | None = None,
    *,
    about: str = "drink",
    subject: str = "",
) -> Entry:
    """Return rulers rated at `at`, e.g. `2026-11-23 19:00`."""
    answers: Answers = {"importance": importance, "confidence": confidence, "about": subject}
    if readiness is not None:
        answers["readiness"] = readiness
    return _page(RULERS, at, answers, about)


def plan(
    at: str,
    important: int,
    confident: int,
    *reviews: tuple[str, int, int],
    about: str = "drink",
) -> Entry:
    """Return a change plan with its looks back: day, importance, confidence."""
    looks: list[Answer] = [
        {"date": day, "important": important, "confident": confident}
        for day, important, confident in reviews
    ]
    answers: Answers = {"important": important, "confident": confident, "reviews": looks}
    return _page(CHANGE_PLAN, at, answers, about)


def met(monday: str, *days: str) -> Entry:
    """Return a week plan with a meeting that happened on each of `days`, e.g. `tue`."""
    blocks: list[Answer] = [
        {"what": "Meeting", "kind": "meeting", "day": day, "done": "yes"} for day in days
    ]
    answers: Answers = {"week": monday, "blocks": blocks}
    return _page(WEEK_PLAN, f"{monday} 09:00", answers, "")


def facts(
    pages: Sequence[Entry],
    *,
    days: int = 365,
    behaviours: Sequence[Behaviour] = (DRINK,),
    chosen: str = "",
) -> Facts:
    """Return the facts of so many days up to today."""
    tools = (RULERS, CHANGE_PLAN, WEEK_PLAN)
    return Facts(
        span=Span(first=TODAY - timedelta(days=days - 1), last=TODAY),
        today=TODAY,
        behaviour=chosen,
        behaviours=tuple(behaviours),
        pages={
            tool: tuple(sorted((p for p in pages if p.tool == tool), key=lambda page: page.at))
            for tool in tools
        },
    )


def answer(pages: Sequence[Entry], *, days: int = 365) -> Motivation:
    """Return the answer about a person's only behaviour."""
    (found,) = motivation(facts(pages, days=days))
    assert isinstance(found, Motivation)
    return found


def weekly(first: date, ratings: Sequence[tuple[int, int, int | None]]) -> list[Entry]:
    """Return rulers a week apart from `first` on."""
    return [
        rulers(f"{first + timedelta(weeks=at)} 19:00", *each) for at, each in enumerate(ratings)
    ]


def _page(tool: str, at: str, answers: Answers, about: str) -> Entry:
    page = entry(tool, answers, datetime.fromisoformat(f"{at}:00+01:00"))
    return replace(page, id=f"{tool} {at}", behaviours=(about,) if about else ())
