"""Pursuits: the enjoyment expected beside the enjoyment there was."""

from __future__ import annotations

from smart_journal.charts.chart import Chart
from smart_journal.charts.dumbbells import Dumbbell, dumbbells
from smart_journal.charts.living.size import enjoyment_key
from smart_journal.charts.living.spoken import pursuit
from smart_journal.charts.look import Look
from smart_journal.domain.words import Words
from smart_journal.insights.living.enjoyment import Enjoyment


def chart(found: Enjoyment, look: Look, words: Words) -> Chart:
    """Return the drawn pursuits with a mark for each."""
    pairs = [
        Dumbbell(
            name=row.name,
            start=row.expected,
            end=row.actual,
            likely=None if row.likely is None else (row.likely.low, row.likely.high),
            sentence=pursuit(row, words),
            entries=(row.entry,),
        )
        for row in found.shown
    ]
    return dumbbells(pairs, enjoyment_key(), look.palette.balance, look, words)
