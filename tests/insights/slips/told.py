"""Notes about slips, for tests of what came before them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from smart_journal.domain.behaviour import Behaviour, Goal, GoalChange
from smart_journal.domain.check_in import CheckIn, Did
from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.period import Span
from smart_journal.domain.slip_review import SLIP_REVIEW
from smart_journal.domain.urge import Outcome, Urge
from smart_journal.insights.facts import Facts, Names
from tests.insights.journal import TODAY

SPAN = Span(first=TODAY - timedelta(days=90), last=TODAY)
STOP = Behaviour(
    id="drink",
    name="Evening drinking",
    goal=Goal.STOP,
    goals=(GoalChange(since=date(2026, 1, 1), goal=Goal.STOP),),
)
LABELS = {
    "trigger": {"boredom": "Boredom", "work": "Stress at work"},
    "feeling": {"tired": "Tired"},
    "person": {"alone": "Nobody, I was alone", "mo": "Mo"},
}


def acted(at: str, *triggers: str, outcome: Outcome = Outcome.ACTED) -> Urge:
    """Return an urge that was acted on, about the behaviour `STOP`."""
    return Urge(
        at=datetime.fromisoformat(at),
        strength=6,
        outcome=outcome,
        triggers=triggers,
        behaviours=(STOP.id,),
        entry=f"urge {at}",
    )


def passed(at: str, *triggers: str, people: Iterable[str] = ()) -> Urge:
    """Return an urge that passed."""
    urge = acted(at, *triggers, outcome=Outcome.PASSED)
    return urge._replace(people=tuple(people))


def evening(
    day: str,
    *,
    did: Did | None = None,
    sleep: float | None = None,
    stress: int | None = None,
    mood: int | None = None,
) -> CheckIn:
    """Return the check-in of an evening."""
    at = datetime.fromisoformat(f"{day} 21:30")
    return CheckIn(
        at=at,
        did=did,
        sleep=sleep,
        stress=stress,
        mood=mood,
        behaviours=(STOP.id,),
        entry=f"check-in {day}",
    )


def review(at: str, *signs: str, **answers: Answer) -> Entry:
    """Return a slip review about `at`."""
    rows: list[Answer] = [{"sign": sign} for sign in signs]
    moment = datetime.fromisoformat(at).replace(tzinfo=UTC)
    said: Answers = {"next": [{"action": "Bed"}], "signs": rows, **answers}
    entry = Entry.new(
        tool=SLIP_REVIEW,
        tool_version=1,
        at=moment,
        answers=said,
        now=moment,
        behaviours=(STOP.id,),
    )
    return replace(entry, id=f"review {at}")


def facts_of(
    urges: Iterable[Urge] = (),
    check_ins: Iterable[CheckIn] = (),
    reviews: Iterable[Entry] = (),
    *,
    span: Span = SPAN,
    behaviours: tuple[Behaviour, ...] = (STOP,),
    labels: Mapping[str, Mapping[str, str]] = LABELS,
) -> Facts:
    """Return the facts of these notes, each oldest first."""
    urges = tuple(sorted(urges, key=lambda note: note.at))
    check_ins = tuple(sorted(check_ins, key=lambda note: note.at))
    facts = Facts(
        span=span,
        today=TODAY,
        behaviours=behaviours,
        urges=urges,
        check_ins=check_ins,
        pages={SLIP_REVIEW: tuple(sorted(reviews, key=lambda page: page.at))},
        names=Names(labels=labels),
    )
    moments = [*(urge.at for urge in urges), *(each.at for each in check_ins)]
    return replace(facts, logged=frozenset(map(facts.day, moments)))
