"""My reasons: the person's own pinned words, large and plain."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.locked.parts import prose
from smart_journal.ui.urge_now.section import Section, empty
from smart_journal.ui.widgets.labels import label


class ReasonsCard(Section):
    """What matters to the person, in their words; a quiet line while nothing is pinned."""

    def __init__(self, context: Context) -> None:
        super().__init__(_("My reasons"))
        self._context = context
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)
        self._invitation = label(
            _("Your own reasons can stand here: what you value, what speaks for a change."), "hint"
        )
        self.body.addWidget(self._invitation)

    def refresh(self) -> None:
        """Show the pinned words as they are now."""
        empty(self._lines)
        pins = [pin for pin in self._context.session.pins.words() if pin.lines]
        for line in (line for pin in pins for line in pin.lines):
            reason = prose(line, "reason")
            self._lines.addWidget(reason)
            reason.show()
        self.heading.setVisible(bool(pins))
        self._invitation.setVisible(not pins)
        self.read_out("\n".join(line for pin in pins for line in pin.lines))
