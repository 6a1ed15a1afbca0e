"""The answer to how life is balanced."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from smart_journal.domain.wheel import AREA, BALANCE_WHEEL, Wheel
from smart_journal.insights.balance.area_lines import area_lines
from smart_journal.insights.balance.matters import matters
from smart_journal.insights.balance.no_wheel import NoWheel
from smart_journal.insights.balance.then_and_now import rated, then_and_now
from smart_journal.insights.facts import Facts
from smart_journal.insights.insight import Insight


def life_balance(facts: Facts) -> Sequence[Insight]:
    """Return the wheel then and now, what matters beside how it is, and each area over time."""
    resolve = partial(facts.names.resolve, AREA)
    wheels = [Wheel.of(entry).merged(resolve) for entry in facts.pages_of(BALANCE_WHEEL)]
    span, day_ends, labels = facts.span, facts.day_ends, facts.names.labels.get(AREA, {})
    both = then_and_now(wheels, span=span, names=labels, day_ends=day_ends)
    gaps = matters(wheels, span=span, names=labels, day_ends=day_ends)
    if both is None or gaps is None:
        earlier = [day for day, _wheel in rated(wheels, day_ends) if day < span.first]
        return [NoWheel(earlier[-1] if earlier else None)]
    return [both, gaps, area_lines(wheels, span=span, names=labels, day_ends=day_ends)]
