"""The moment while the journal is made."""

from __future__ import annotations

from smart_journal.language import gettext as _
from smart_journal.ui.locked.busy import BusyLine
from smart_journal.ui.welcome.step import Step


class MakingStep(Step):
    """Shows that something is being done."""

    number = 3
    foot = False

    def __init__(self) -> None:
        super().__init__(
            _("Making your journal…"),
            _("The key is being worked out from your passphrase. This takes a second or two."),
        )
        self.body.addSpacing(8)
        self.body.addWidget(BusyLine(self.title))
