"""Feelings before beside after, a row each."""

from __future__ import annotations

from smart_journal.charts.chart import Chart
from smart_journal.charts.dumbbells import before_and_after, dumbbells
from smart_journal.charts.look import Look
from smart_journal.charts.thoughts.size import feelings_key
from smart_journal.domain.words import Words
from smart_journal.insights.thoughts.feelings import Feelings, feeling_words


def chart(found: Feelings, look: Look, words: Words) -> Chart:
    """Return the drawn feelings with a mark for each, those on most pages first."""
    pairs = [
        before_and_after(row.name, row.rated, feeling_words(row, words)) for row in found.shown
    ]
    return dumbbells(pairs, feelings_key(found), look.palette.thoughts, look, words)
