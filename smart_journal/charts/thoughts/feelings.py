"""Feelings before beside after, a row each."""

from __future__ import annotations

from smart_journal.charts.chart import Chart
from smart_journal.charts.living.dumbbells import Dumbbell, dumbbells
from smart_journal.charts.look import Look
from smart_journal.charts.thoughts.size import feelings_key
from smart_journal.domain.words import Words
from smart_journal.insights.thoughts.feelings import FeelingChange, Feelings, change_words


def chart(found: Feelings, look: Look, words: Words) -> Chart:
    """Return the drawn feelings with a mark for each, those on most pages first."""
    pairs = [
        Dumbbell(
            name=row.name,
            start=row.before,
            end=row.after,
            likely=_likely(row),
            sentence=change_words(row, words),
            entries=row.entries,
        )
        for row in found.shown
    ]
    return dumbbells(pairs, feelings_key(found), look.palette.thoughts, look, words)


def _likely(row: FeelingChange) -> tuple[float, float] | None:
    """Return where the drop likely ends, counted from the mean before."""
    if row.likely is None:
        return None
    return row.before - row.likely.high, row.before - row.likely.low
