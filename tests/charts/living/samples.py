"""Goals, weeks, pursuits, quiet minutes and meetings to draw: little, much, and long words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from smart_journal.domain.entry import Entry
from smart_journal.domain.period import Span
from smart_journal.domain.relaxation import Method
from smart_journal.insights.facts import Names
from smart_journal.insights.insight import Insight
from smart_journal.insights.living.answer import living
from tests.insights.journal import TODAY
from tests.insights.living.pages import block, facts, goal, plan, practice, pursuit, step

NAMES = {
    "swim": "Swimming on Thursdays with everybody from the group who wants to come along",
    "boat": "家族と庭で野菜を育てること",
    "bake": "Bread & $5 <b>",
}
LONG = " ".join(["Selbstverwirklichungsmöglichkeiten"] * 5)
DECADE = Span(first=TODAY - timedelta(days=3640), last=TODAY)
DONE = ("yes", "yes", "yes", "partly", "no", "moved", "")
KINDS = ("commitment", "goal", "self-care", "fun", "people", "meeting", "risk", "")


def living_samples() -> dict[str, Insight]:
    """Return insights of each kind and size, by name."""
    return {
        **_named("little", living(facts(*_little()))),
        **_named(
            "a year", living(replace(facts(*_year()), names=Names(labels={"activity": NAMES})))
        ),
        **_named("ten years", living(facts(*_decade(), span=DECADE))),
        **_named(
            "a month", living(facts(*_year(), span=Span(first=date(2026, 10, 30), last=TODAY)))
        ),
    }


def _named(size: str, found: Iterable[Insight]) -> dict[str, Insight]:
    return {f"{type(each).__name__}, {size}": each for each in found if each.drawn}


def _little() -> list[Entry]:
    """Return the least of everything that is drawn."""
    return [
        goal("2026-11-20", "2026-11-20", "let-go"),
        plan("2026-11-02", *(block("tue", "meeting", "yes") for _ in range(5))),
        pursuit("gone", None, 10, 10, 10, 10, 0),
        *(practice("2026-11-05", "place", minutes=1, tense=(0, 10)) for _ in range(5)),
    ]


def _year() -> list[Entry]:
    return [
        goal("2026-01-10", "2026-04-04", "met", steps=[step("2026-02-02", done=True)]),
        goal("2025-06-01", "2026-02-28", "active", goal="家で夕食を作る"),
        goal("2026-06-01", "2026-07-20", "changed", steps=[step("2026-06-20"), step("2026-07-20")]),
        goal("2026-10-01", "2030-07-20", "active", goal=LONG, unit=LONG[:40], target=1_000_000),
        *_weeks(date(2026, 2, 2), 40),
        *_practice(date(2026, 2, 2), 40),
        *(pursuit(name, at, 4, 8, 9, 7, 8) for at, name in enumerate(("swim", "boat", "bake"))),
        pursuit("swim", 5, 5),
    ]


def _decade() -> list[Entry]:
    first = DECADE.first
    months = [first + timedelta(days=31 * at) for at in range(110)]
    return [
        *(goal(f"{day}", f"{day + timedelta(days=50)}", "met") for day in months),
        *_weeks(first, 500),
        *_practice(first, 500),
        *(pursuit(f"gone {at}", at % 11, *[at % 8] * 6) for at in range(30)),
    ]


def _weeks(first: date, count: int) -> list[Entry]:
    """Return week plans, every fifth week without one."""
    return [
        plan(
            f"{first + timedelta(weeks=at)}",
            *(block("tue", kind, DONE[(at + n) % 7]) for n, kind in enumerate(KINDS)),
        )
        for at in range(count)
        if at % 5
    ]


def _practice(first: date, count: int) -> list[Entry]:
    """Return practice in every way, every seventh week without any."""
    return [
        practice(f"{first + timedelta(weeks=at)}", kind, minutes=3 + at % 9, tense=(7, at % 5))
        for at in range(count)
        if at % 7
        for kind in (list(Method)[at % 5].value,)
    ]
