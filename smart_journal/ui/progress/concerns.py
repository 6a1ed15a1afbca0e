"""Which entries an answer is made of."""

from __future__ import annotations

from collections.abc import Iterable

from smart_journal.domain.check_in import CHECK_IN
from smart_journal.domain.urge import URGE_LOG
from smart_journal.insights.facts import Reach
from smart_journal.insights.questions import Question


def made_of(questions: Iterable[Question]) -> frozenset[str]:
    """Return the ids of the tools whose entries these questions read."""
    tools: set[str] = set()
    for question in questions:
        tools.update(question.needs.pages)
        if question.needs.numbers is not Reach.NOTHING:
            tools |= {URGE_LOG, CHECK_IN}
    return frozenset(tools)
