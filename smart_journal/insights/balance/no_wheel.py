"""What is said where the period has no balance wheel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from smart_journal.domain.words import Words
from smart_journal.insights.table import Table
from smart_journal.language import gettext as _


@dataclass(frozen=True, slots=True)
class NoWheel:
    """Stands where the wheel would be; `last` is the day of the latest one before, if any."""

    last: date | None

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("Life balance")

    @property
    def drawn(self) -> bool:
        """Return False: there is nothing to draw."""
        return False

    def sentence(self, words: Words) -> str:
        """Return that no wheel was rated, and where one is."""
        if self.last is None:
            return _("No wheel was rated yet. The balance wheel of point 4 is shown here.")
        return _(
            "No wheel was rated in this time. The latest is of {day}: a longer period shows it."
        ).format(day=words.day(self.last))

    def basis(self, _words: Words) -> str:
        """Return nothing: nothing was counted."""
        return ""

    def table(self, _words: Words) -> Table:
        """Return an empty table."""
        return Table((), ())
