"""What every chart can say about itself."""

from __future__ import annotations

from typing import Protocol

from smart_journal.domain.words import Words
from smart_journal.insights.said import basis_of
from smart_journal.insights.table import Table
from smart_journal.language import ngettext

ENOUGH = 5  # points; with fewer there is a sentence and no chart


class Insight(Protocol):
    """The numbers of one chart, and what they say in words."""

    @property
    def title(self) -> str:
        """Return the title of the chart."""

    @property
    def drawn(self) -> bool:
        """Return whether there is enough to draw; the sentence says what is missing if not."""

    def sentence(self, words: Words) -> str:
        """Return what the notes say, how sure that is, and what is missing."""

    def basis(self, words: Words) -> str:
        """Return what was counted, and on how many days something was logged."""

    def table(self, words: Words) -> Table:
        """Return the numbers."""


def days_logged(logged: int, days: int, words: Words) -> str:
    """Return e.g. `33 of 91 days logged`."""
    return ngettext("{logged} of {days} day logged", "{logged} of {days} days logged", days).format(
        logged=words.number(logged), days=words.number(days)
    )


def counted(what: str, logged: int, days: int, words: Words) -> str:
    """Return e.g. `41 urges · 33 of 91 days logged`; `what` is already words."""
    return basis_of([what, days_logged(logged, days, words)])
