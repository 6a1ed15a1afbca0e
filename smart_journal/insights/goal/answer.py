"""The answer to how the days stand to a person's goal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from smart_journal.domain.behaviour import Behaviour
from smart_journal.domain.check_in import CheckIn
from smart_journal.domain.day import day_of
from smart_journal.domain.entry import Entry
from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.insights.facts import Facts
from smart_journal.insights.goal.block import block
from smart_journal.insights.goal.days import ACTED, SLIP_REVIEW, day_kinds
from smart_journal.insights.goal.in_line import InLine
from smart_journal.insights.goal.no_behaviour import NoBehaviour
from smart_journal.insights.goal.running import WINDOW, first_asked, running
from smart_journal.insights.goal_history import stretches
from smart_journal.insights.insight import Insight


def in_line(facts: Facts) -> Sequence[Insight]:
    """Return an insight for the chosen behaviour, or for each: those with most notes first.

    Each has its own goal, so that they are never taken together. Behaviours that are set aside
    come last.
    """
    chosen = [each for each in facts.behaviours if facts.behaviour in ("", each.id)]
    acted = [urge for urge in facts.urges if urge.outcome in ACTED]
    found = [_of(each, acted, facts) for each in chosen]
    found.sort(key=lambda each: (each.behaviour.retired, not each.drawn, -each.known))
    return found or [NoBehaviour()]


def _of(behaviour: Behaviour, acted: Sequence[Urge], facts: Facts) -> InLine:
    check_ins, urges, slips = _about(behaviour, acted, facts)
    span = facts.span
    shown = Span(first=min(span.first, span.last - timedelta(days=WINDOW - 1)), last=span.last)
    oldest = (facts.day(notes[0].at) for notes in (check_ins, urges, slips) if notes)
    earliest = min([shown.first, *oldest])
    known = day_kinds(
        stretches(behaviour, Span(first=earliest, last=span.last)),
        check_ins=check_ins,
        urges=urges,
        slips=slips,
        day=partial(day_of, day_ends=facts.day_ends),
    )
    days = running(known, stretches(behaviour, shown))
    return InLine(
        span=span,
        today=facts.today,
        behaviour=behaviour,
        named=len(facts.behaviours) > 1,
        goals=stretches(behaviour, span),
        days=days[-span.days :],
        window=block(days[-WINDOW:]),
        since=first_asked(known),
        logged=facts.logged_in(),
    )


def _about(
    behaviour: Behaviour, acted: Sequence[Urge], facts: Facts
) -> tuple[list[CheckIn], list[Urge], list[Entry]]:
    """Return the notes about a behaviour; those about none count where there is only one."""
    only = len(facts.behaviours) == 1

    def about(behaviours: Sequence[str]) -> bool:
        return behaviour.id in behaviours or (only and not behaviours)

    return (
        [each for each in facts.check_ins if about(each.behaviours)],
        [each for each in acted if about(each.behaviours)],
        [page for page in facts.pages_of(SLIP_REVIEW) if about(page.behaviours)],
    )
