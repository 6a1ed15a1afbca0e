"""The latest balance wheel, drawn above the table of all of them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from smart_journal.domain.wheel import BALANCE_WHEEL
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.widgets.wheel import WheelView
from smart_journal.ui.widgets.wheels import show_wheels

EARLIER = 2


class WheelPanel(QWidget):
    """The newest wheel with the two before it in a quiet line."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._view = WheelView(_("The latest wheel"))
        row.addWidget(self._view)

    says_something = True

    def refresh(self) -> None:
        """Show the wheels as they are now."""
        session = self._context.session
        recent = session.entries.recent(BALANCE_WHEEL, limit=1 + EARLIER)
        show_wheels(self._view, [session.progress.wheel(entry) for entry in recent], self._context)
