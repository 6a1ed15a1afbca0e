"""The answers to the questions about urges."""

from __future__ import annotations

from collections.abc import Sequence

from smart_journal.domain.wave import SURFING, Wave
from smart_journal.insights.facts import Facts
from smart_journal.insights.insight import Insight
from smart_journal.insights.urges.lengths import lengths
from smart_journal.insights.urges.over_time import urges_over_time
from smart_journal.insights.urges.triggers import triggers
from smart_journal.insights.urges.triggers_around import around
from smart_journal.insights.urges.when import when_urges


def over_time(facts: Facts) -> Sequence[Insight]:
    """Return the urges of the period, its first week or month whole."""
    return [
        urges_over_time(
            facts.urges,
            span=facts.span,
            today=facts.today,
            first_weekday=facts.first_weekday,
            day_ends=facts.day_ends,
            logged_days=facts.logged,
        )
    ]


def when(facts: Facts) -> Sequence[Insight]:
    """Return when in the week the urges of the period came."""
    return [
        when_urges(
            facts.urges,
            span=facts.span,
            first_weekday=facts.first_weekday,
            day_ends=facts.day_ends,
            logged_days=facts.logged,
        )
    ]


def how_long(facts: Facts) -> Sequence[Insight]:
    """Return how long the urges of the period lasted, with the waves that were watched."""
    pages = facts.about(facts.pages_in(SURFING))
    return [
        lengths(
            facts.urges_in(),
            map(Wave.of, pages),
            span=facts.span,
            days_logged=facts.logged_in(),
        )
    ]


def setting_off(facts: Facts) -> Sequence[Insight]:
    """Return the triggers of the period, then where urges came and with whom."""
    return [triggers(facts), around(facts)]
