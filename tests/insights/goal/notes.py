"""Short ways to write check-ins, urges and slips down, and to ask how the days stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from smart_journal.domain.behaviour import Behaviour, Goal, GoalChange
from smart_journal.domain.check_in import CheckIn, Did
from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.period import Span
from smart_journal.domain.urge import Outcome, Urge
from smart_journal.insights.facts import Facts
from smart_journal.insights.goal.answer import in_line
from smart_journal.insights.goal.days import SLIP_REVIEW, DayKind
from smart_journal.insights.goal.in_line import InLine
from tests.domain.answering import entry
from tests.insights.journal import TODAY

Note = CheckIn | Urge | Entry

DRINK = Behaviour(id="drink", name="Evening drinking", goal=Goal.STOP, unit="drinks")
BET = Behaviour(id="bet", name="Online betting", goal=Goal.CUT_DOWN, unit="pounds")


def with_goals(*goals: tuple[str, Goal]) -> Behaviour:
    """Return evening drinking with a history, e.g. `("2026-11-01", Goal.STOP)`."""
    history = tuple(GoalChange(since=date.fromisoformat(since), goal=goal) for since, goal in goals)
    return replace(DRINK, goal=goals[-1][1], goals=history)


def said(at: str, did: Did | None, amount: float | None = None, *about: str) -> CheckIn:
    """Return a check-in at `at`, e.g. `2026-11-23 21:00`, by default about drinking."""
    moment, about = datetime.fromisoformat(at), about or ("drink",)
    behaviours = tuple(each for each in about if each)
    return CheckIn(at=moment, did=did, amount=amount, behaviours=behaviours, entry=f"c {at}")


def acted(at: str, outcome: Outcome | None = Outcome.ACTED, about: str = "drink") -> Urge:
    """Return an urge at `at` that was acted on."""
    moment = datetime.fromisoformat(at)
    behaviours = (about,) if about else ()
    return Urge(at=moment, strength=6, outcome=outcome, behaviours=behaviours, entry=f"u {at}")


def slip(at: str, about: str = "drink", **answers: Answer) -> Entry:
    """Return a slip review of what began at `at`."""
    moment = datetime.fromisoformat(f"{at}:00+01:00")
    page = entry(SLIP_REVIEW, answers, moment)
    return replace(page, id=f"s {at}", behaviours=(about,) if about else ())


def facts(
    notes: Sequence[Note],
    *,
    behaviours: Sequence[Behaviour] = (DRINK,),
    days: int = 28,
    last: date = TODAY,
    chosen: str = "",
) -> Facts:
    """Return the facts of so many days up to `last`, with every note in its place."""
    check_ins = [each for each in notes if isinstance(each, CheckIn)]
    urges = [each for each in notes if isinstance(each, Urge)]
    span = Span(first=last - timedelta(days=days - 1), last=last)
    return Facts(
        span=span,
        today=TODAY,
        behaviour=chosen,
        behaviours=tuple(behaviours),
        check_ins=tuple(sorted(check_ins, key=lambda each: each.at)),
        urges=tuple(sorted(urges, key=lambda each: each.at)),
        pages={SLIP_REVIEW: tuple(each for each in notes if isinstance(each, Entry))},
        logged=frozenset(each.at.date() for each in notes if not isinstance(each, Entry)),
    )


def answer(
    notes: Sequence[Note],
    *,
    behaviour: Behaviour = DRINK,
    days: int = 28,
    last: date = TODAY,
) -> InLine:
    """Return the answer about a person's only behaviour."""
    (found,) = in_line(facts(notes, behaviours=[behaviour], days=days, last=last))
    assert isinstance(found, InLine)
    return found


def kinds(found: InLine) -> dict[str, DayKind]:
    """Return the days that are known, by their ISO date."""
    return {
        each.day.isoformat(): each.known.kind
        for each in found.days
        if each.known.kind is not DayKind.UNKNOWN
    }


def every_day(first: date, dids: Sequence[Did | None]) -> list[CheckIn]:
    """Return a check-in an evening from `first` on; None leaves the day out."""
    days = ((first + timedelta(days=at), did) for at, did in enumerate(dids))
    return [said(f"{day} 21:00", did) for day, did in days if did is not None]
