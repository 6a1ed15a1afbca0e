"""What is said where there is no behaviour yet, and so no goal."""

from __future__ import annotations

from dataclasses import dataclass

from smart_journal.domain.words import Words
from smart_journal.insights.table import Table
from smart_journal.language import gettext as _


@dataclass(frozen=True, slots=True)
class NoBehaviour:
    """Stands where days in line with a goal would be."""

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("In line with my goal")

    @property
    def drawn(self) -> bool:
        """Return False: there is nothing to draw."""
        return False

    def sentence(self, _words: Words) -> str:
        """Return where a behaviour and its goal come from."""
        return _(
            "There is no goal yet. Add what you are working on, with a goal that is yours, under "
            "“What I am working on”."
        )

    def basis(self, _words: Words) -> str:
        """Return nothing: nothing was counted."""
        return ""

    def table(self, _words: Words) -> Table:
        """Return an empty table."""
        return Table((), ())
