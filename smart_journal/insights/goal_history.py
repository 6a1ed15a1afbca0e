"""The goal a person had at that time: stretches of days with one goal each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from smart_journal.domain.behaviour import Behaviour, Goal
from smart_journal.domain.day import ONE_DAY
from smart_journal.domain.period import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Days with one goal; `chosen` says whether the goal was new on the first of them."""

    span: Span
    goal: Goal
    chosen: bool


def stretches(behaviour: Behaviour, span: Span) -> tuple[Stretch, ...]:
    """Return the days of `span` cut where the goal changed, oldest first, without a hole.

    Before the first change the first goal counts; without a history the present one does. Of two
    changes on one day the later row counts, and a change to the same goal is none.
    """
    began: dict[date, Goal] = {change.since: change.goal for change in behaviour.goals}
    changes = sorted(began.items())
    first = changes[0][1] if changes else behaviour.goal
    goal = next((each for since, each in reversed(changes) if since <= span.first), first)
    starts = [(span.first, goal, False)]
    for since, each in changes:
        if span.first < since <= span.last and each != starts[-1][1]:
            starts.append((since, each, True))
    ends = [(later[0] - ONE_DAY) for _earlier, later in pairwise(starts)] + [span.last]
    return tuple(
        Stretch(span=Span(first=start, last=end), goal=goal, chosen=chosen)
        for (start, goal, chosen), end in zip(starts, ends, strict=True)
    )
