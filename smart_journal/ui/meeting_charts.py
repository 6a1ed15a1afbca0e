"""Which charts the person brings to a meeting, kept in the journal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from smart_journal.insights.insight import Insight
from smart_journal.insights.questions import Question
from smart_journal.services.session import Session


def chart_ids(question: Question, insights: Sequence[Insight]) -> list[str]:
    """Return an id for each chart of an answer, e.g. `balance/AreaLines`.

    It is kept in journals: what a kind of insight is called is part of it. The second one of a
    kind ends in 2: an answer with less to say leaves out others without changing what is meant.
    """
    seen: Counter[str] = Counter()
    ids = []
    for insight in insights:
        chart = f"{question.id}/{type(insight).__name__}"
        seen[chart] += 1
        ids.append(chart if seen[chart] == 1 else f"{chart}/{seen[chart]}")
    return ids


def question_of(chart: str) -> str:
    """Return the id of the question that a chart's id names."""
    return chart.partition("/")[0]


def bring(session: Session, chart: str, *, on: bool) -> None:
    """Bring a chart to the next meeting, or leave it. Raises JournalError when it is not kept."""
    kept = session.settings.current.meeting_charts
    others = tuple(each for each in kept if each != chart)
    session.settings.change(meeting_charts=(*others, chart) if on else others)
