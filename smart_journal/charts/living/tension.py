"""Relaxation: tension before beside tension after, by way of relaxing."""

from __future__ import annotations

from smart_journal.charts.chart import Chart
from smart_journal.charts.living.dumbbells import Dumbbell, dumbbells
from smart_journal.charts.living.size import tension_key
from smart_journal.charts.living.spoken import method
from smart_journal.charts.look import Look
from smart_journal.domain.words import Words
from smart_journal.insights.living.tension import MethodRow, TensionDrops, method_words


def chart(found: TensionDrops, look: Look, words: Words) -> Chart:
    """Return the drawn ways of relaxing with a mark for each."""
    pairs = [
        Dumbbell(
            name=method_words()[row.method],
            start=row.before,
            end=row.after,
            likely=_likely(row),
            sentence=method(row, words),
            entries=row.entries,
        )
        for row in found.rows
    ]
    return dumbbells(pairs, tension_key(), look.palette.thoughts, look, words)


def _likely(row: MethodRow) -> tuple[float, float] | None:
    """Return where the drop likely ends, counted from the mean before."""
    if row.likely is None:
        return None
    return row.before - row.likely.high, row.before - row.likely.low
