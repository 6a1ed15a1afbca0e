"""The tab of meetings, until its tools are here."""

from __future__ import annotations

from smart_journal.language import gettext as _
from smart_journal.ui.page import Page
from smart_journal.ui.widgets.calm import calm


class MeetingsPage(Page):
    """Says what this tab is for."""

    def __init__(self) -> None:
        super().__init__()
        calm(
            self,
            _("Meetings"),
            _(
                "Here you will keep your own record of meetings of any kind, and prepare the one "
                "page you would like to hold when you go."
            ),
            _(
                "Until then, the pages of the urge log, the balance wheel and the charts can be "
                "printed from their own tabs."
            ),
        )
