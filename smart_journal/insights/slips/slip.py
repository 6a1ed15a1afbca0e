"""What counts as a slip, and when it began."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from smart_journal.domain.behaviour import Behaviour, Goal
from smart_journal.domain.check_in import Did
from smart_journal.domain.period import Span
from smart_journal.domain.slip_review import SLIP_REVIEW, SlipReview, Step
from smart_journal.domain.urge import Outcome
from smart_journal.insights.facts import Facts
from smart_journal.insights.goal_history import stretches

APART = timedelta(hours=24)
LATER = timedelta(hours=3)  # after its beginning that the urge of a slip may be noted

_NONE = (Goal.STOP, Goal.BREAK)  # goals with which acting on an urge is a slip
_ACTED = (Outcome.ACTED, Outcome.PARTLY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One slip, from its first sign in the notes to its last, both local wall times.

    `until` is when its urge was noted, where that was a little later: what set it off is known
    from there. `timed` is False where only a check-in tells of it: the hour is that of the
    check-in.
    `signs`, `lead_up` and `talked_into` are the person's own words about it. `entries` are the
    ids of the notes that tell of it, oldest first.
    """

    at: datetime
    last: datetime
    until: datetime
    timed: bool
    signs: tuple[str, ...] = ()
    lead_up: tuple[Step, ...] = ()
    talked_into: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Event:
    """One note of a slip; `timed` says whether it knows the hour."""

    at: datetime
    last: datetime
    entry: str
    timed: bool = True
    review: SlipReview | None = None


def found_slips(facts: Facts) -> tuple[Slip, ...]:
    """Return the slips that the facts tell of, also from before the period, oldest first.

    A slip is a slip review that the person doesn't call planned, an urge acted on, wholly or in
    part, while the goal was to stop or to take a break, and a check-in outside the plan. What
    follows within 24 hours, or on the same of the person's days, belongs to the same slip.
    """
    events = sorted(
        (*_reviewed(facts), *_acted(facts), *_checked_in(facts)),
        key=lambda event: (event.at, event.entry),
    )
    groups: list[list[_Event]] = []
    last = datetime.min  # noqa: DTZ901  # local wall time
    for event in events:
        if groups and (event.at - last <= APART or facts.day(event.at) == facts.day(last)):
            groups[-1].append(event)
            last = max(last, event.last)
        else:
            groups.append([event])
            last = event.last
    return tuple(_slip(group, facts) for group in groups)


def _slip(events: list[_Event], facts: Facts) -> Slip:
    # A check-in is written at some hour of the day it is about: one that knows better counts.
    day = facts.day(events[0].at)
    timed = [event.at for event in events if event.timed and facts.day(event.at) == day]
    at = timed[0] if timed else events[0].at
    urges = (event.at for event in events if event.timed and event.review is None)
    reviews = [event.review for event in events if event.review is not None]
    return Slip(
        at=at,
        until=next((urge for urge in urges if at <= urge <= at + LATER), at),
        last=max(event.last for event in events),
        timed=bool(timed),
        signs=tuple(dict.fromkeys(sign for review in reviews for sign in review.signs)),
        lead_up=tuple(step for review in reviews for step in review.lead_up),
        talked_into=tuple(review.talked_into for review in reviews if review.talked_into),
        entries=tuple(event.entry for event in events),
    )


def _reviewed(facts: Facts) -> Iterator[_Event]:
    for page in facts.about(facts.pages_of(SLIP_REVIEW)):
        review = SlipReview.of(page)
        if not review.planned:
            yield _Event(
                at=review.at, last=review.ended or review.at, entry=review.entry, review=review
            )


def _acted(facts: Facts) -> Iterator[_Event]:
    acted = [urge for urge in facts.urges if urge.outcome in _ACTED]
    if not acted:
        return
    span = Span(first=facts.day(acted[0].at), last=facts.span.last)
    goals = {behaviour.id: _goal_on(behaviour, span) for behaviour in facts.behaviours}
    only = tuple(goals) if len(goals) == 1 else ()
    for urge in acted:
        day = facts.day(urge.at)
        if _none_wanted(urge.behaviours or only, goals, day):
            yield _Event(at=urge.at, last=urge.at, entry=urge.entry)


def _checked_in(facts: Facts) -> Iterator[_Event]:
    for each in facts.check_ins:
        if each.did is Did.OUTSIDE_PLAN:
            yield _Event(at=each.at, last=each.at, entry=each.entry, timed=False)


def _goal_on(behaviour: Behaviour, span: Span) -> Callable[[date], Goal]:
    found = stretches(behaviour, span)

    def goal(day: date) -> Goal:
        inside = (each.goal for each in found if each.span.first <= day <= each.span.last)
        return next(inside, behaviour.goal)

    return goal


def _none_wanted(
    behaviours: Iterable[str], goals: Mapping[str, Callable[[date], Goal]], day: date
) -> bool:
    return any(goals[each](day) in _NONE for each in behaviours if each in goals)
