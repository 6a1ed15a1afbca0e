"""The answer to what became of thoughts and feelings that were looked at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from smart_journal.domain.abc import ABC, FEELING, AbcPage
from smart_journal.domain.dispute import DISPUTING, Dispute
from smart_journal.insights.facts import Facts
from smart_journal.insights.insight import Insight
from smart_journal.insights.thoughts.conviction import conviction
from smart_journal.insights.thoughts.feelings import feelings
from smart_journal.insights.thoughts.kinds import kinds

PAGES = (ABC, DISPUTING)


def thoughts(facts: Facts) -> Sequence[Insight]:
    """Return feelings, conviction and kinds of belief; one of them where there is no page."""
    span = facts.span
    abc_entries, dispute_entries = facts.pages_in(ABC), facts.pages_in(DISPUTING)
    abc = [AbcPage.of(entry) for entry in facts.about(abc_entries)]
    disputes = [Dispute.of(entry) for entry in facts.about(dispute_entries)]
    other_abc = len(abc_entries) - len(abc)
    felt = feelings(
        abc,
        span=span,
        counts=partial(facts.names.resolve, FEELING),
        name=partial(facts.names.label, FEELING),
        elsewhere=other_abc,
    )
    if not abc and not disputes:
        return [felt]
    return [
        felt,
        conviction(
            abc,
            disputes,
            span=span,
            day=facts.day,
            elsewhere=other_abc + len(dispute_entries) - len(disputes),
        ),
        kinds(abc, span=span, day=facts.day, elsewhere=other_abc),
    ]
