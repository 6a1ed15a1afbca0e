"""The answer to how much a change matters, and how sure and ready a person feels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from smart_journal.domain.behaviour import Behaviour
from smart_journal.domain.change_plan import CHANGE_PLAN, ChangePlan
from smart_journal.domain.entry import Entry
from smart_journal.domain.rulers import RULERS, Rulers
from smart_journal.insights.facts import Facts
from smart_journal.insights.insight import Insight
from smart_journal.insights.meetings import meeting_days
from smart_journal.insights.motivation.motivation import Motivation, in_order
from smart_journal.insights.motivation.ratings import Rating, from_plans, from_rulers
from smart_journal.language import gettext as _


def motivation(facts: Facts) -> Sequence[Insight]:
    """Return the ratings about the chosen behaviour, or an insight for each that has some.

    Ratings about two behaviours are never joined to one line. Those with the most ratings come
    first, behaviours that are set aside last.
    """
    whole = Motivation(span=facts.span, ratings=(), plans=(), meetings=tuple(meeting_days(facts)))
    rulers, plans = facts.pages_of(RULERS), facts.pages_of(CHANGE_PLAN)
    if facts.behaviour or len(facts.behaviours) < 2:
        return [_with(whole, facts.about(rulers), facts.about(plans), facts)]
    found = [
        replace(
            _with(whole, _of(rulers, behaviour), _of(plans, behaviour), facts),
            about=behaviour.name,
            set_aside=behaviour.retired,
        )
        for behaviour in facts.behaviours
    ]
    known = {behaviour.id for behaviour in facts.behaviours}
    found.append(
        replace(
            _with(whole, _none(rulers, known), _none(plans, known), facts),
            about=_("no behaviour named"),
        )
    )
    rated = [each for each in found if each.ratings or each.plans]
    rated.sort(key=lambda each: (each.set_aside, -len(each.ratings) - len(each.plans)))
    return rated or [whole]


def _of(pages: Sequence[Entry], behaviour: Behaviour) -> list[Entry]:
    return [page for page in pages if behaviour.id in page.behaviours]


def _none(pages: Sequence[Entry], known: set[str]) -> list[Entry]:
    return [page for page in pages if known.isdisjoint(page.behaviours)]


def _with(
    motivation: Motivation, rulers: Sequence[Entry], plans: Sequence[Entry], facts: Facts
) -> Motivation:
    return replace(
        motivation,
        ratings=_inside(list(from_rulers(map(Rulers.of, rulers), facts.day)), facts),
        plans=_inside(list(from_plans(map(ChangePlan.of, plans), facts.day)), facts),
    )


def _inside(ratings: Sequence[Rating], facts: Facts) -> tuple[Rating, ...]:
    first, last = facts.span.first, facts.span.last
    return tuple(each for each in in_order(ratings) if each.values and first <= each.day <= last)
