"""The tab of all entries, until its list is here."""

from __future__ import annotations

from smart_journal.language import gettext as _
from smart_journal.ui.page import Page
from smart_journal.ui.widgets.calm import calm


class TimelinePage(Page):
    """Says what this tab is for."""

    def __init__(self) -> None:
        super().__init__()
        calm(
            self,
            _("All entries"),
            _("Here everything you have written will stand by date, with search over every word."),
            _("Until then, each tool's own tab lists its entries, newest first."),
        )
