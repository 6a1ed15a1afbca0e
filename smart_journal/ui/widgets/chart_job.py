"""One drawing on its way through the worker."""

from __future__ import annotations

from smart_journal.charts.look import Look
from smart_journal.charts.picture import Picture, draw
from smart_journal.domain.words import Words
from smart_journal.insights.insight import Insight


class ChartJob:
    """Draws an insight when its turn comes, unless nobody waits for it any more."""

    def __init__(self, insight: Insight, look: Look, words: Words) -> None:
        self._insight, self._look, self._words = insight, look, words
        self._dropped = False

    def drop(self) -> None:
        """Draw nothing, if it is not being drawn yet; for any thread."""
        self._dropped = True

    def run(self) -> Picture | None:
        """Return the picture, in a worker thread; None when it was dropped."""
        return None if self._dropped else draw(self._insight, self._look, self._words)
