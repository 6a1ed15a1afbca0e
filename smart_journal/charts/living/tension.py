"""Relaxation: tension before beside tension after, by way of relaxing."""

from __future__ import annotations

from smart_journal.charts.chart import Chart
from smart_journal.charts.dumbbells import before_and_after, dumbbells
from smart_journal.charts.living.size import tension_key
from smart_journal.charts.living.spoken import method
from smart_journal.charts.look import Look
from smart_journal.domain.words import Words
from smart_journal.insights.living.tension import TensionDrops, method_words


def chart(found: TensionDrops, look: Look, words: Words) -> Chart:
    """Return the drawn ways of relaxing with a mark for each."""
    names = method_words()
    pairs = [
        before_and_after(names[row.method], row.rated, method(row, words)) for row in found.rows
    ]
    return dumbbells(pairs, tension_key(), look.palette.thoughts, look, words)
