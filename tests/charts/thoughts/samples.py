"""Thoughts to draw: few pages and ten years of them, gaps, long names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from smart_journal.domain.abc import BeliefKind
from smart_journal.domain.period import Span
from smart_journal.insights.insight import Insight
from smart_journal.insights.thoughts.conviction import Conviction, conviction
from smart_journal.insights.thoughts.feelings import Feelings, feelings
from smart_journal.insights.thoughts.kinds import Kinds, kinds
from tests.insights.journal import TODAY
from tests.insights.thoughts.pages import YEAR, believed, day, disputed, felt, sorted_in

DECADE = Span(first=TODAY - timedelta(days=3650), last=TODAY)
NAMES = {
    "angry": "Angry",
    "tense": "The tightness that comes before I have to speak to everybody",
    "cjk": "家族と一緒にいるときの緊張",
    "$": "Money & $5 <b>",
    "happy": "Happy",
}


def days(count: int, span: Span = YEAR) -> list[str]:
    """Return so many moments spread over the days of `span`, oldest first."""
    step = (span.days - 1) / max(1, count - 1)
    return [f"{span.first + timedelta(days=int(n * step))} 20:00" for n in range(count)]


def some_feelings(names: Sequence[str] = tuple(NAMES), count: int = 12) -> Feelings:
    """Return feelings of so many pages, each name on fewer of them than the one before."""
    pages = [
        felt(
            at, **{name: (9 - each, (each + n) % 7) for each, name in enumerate(names) if n >= each}
        )
        for n, at in enumerate(days(count))
    ]
    return feelings(
        pages, span=YEAR, counts=str, name=lambda item: NAMES.get(item, f"Feeling {item}")
    )


def sure(count: int, span: Span = YEAR) -> Conviction:
    """Return how sure on so many pages, every third of them a dispute."""
    moments = days(count, span)
    return conviction(
        [believed(at, (80, 20 + n % 70)) for n, at in enumerate(moments) if n % 3],
        [disputed(at, 70, 70, n % 60) for n, at in enumerate(moments) if not n % 3],
        span=span,
        day=day,
    )


def sorted_beliefs(count: int, span: Span = YEAR, *, gap: range = range(0)) -> Kinds:
    """Return kinds of belief on so many pages, those numbered in `gap` not written."""
    every = list(BeliefKind)
    return kinds(
        [
            sorted_in(at, {every[n % 5], every[n % 3]}, {every[n % 2]})
            for n, at in enumerate(days(count, span))
            if n not in gap
        ],
        span=span,
        day=day,
    )


def thoughts_samples() -> dict[str, Insight]:
    """Return one of each kind and size, by name."""
    short = Span(first=TODAY - timedelta(days=27), last=TODAY)
    return {
        "feelings": some_feelings(),
        "feelings, few pages": some_feelings(("angry", "happy"), 4),
        "feelings, many": some_feelings([f"f{n}" for n in range(20)], 20),
        "conviction by page": sure(9),
        "conviction by month": sure(40),
        "conviction by year": sure(300, DECADE),
        "kinds by month": sorted_beliefs(40, gap=range(8, 20)),
        "kinds in four weeks": sorted_beliefs(6, short),
        "kinds by year": sorted_beliefs(300, DECADE),
    }
