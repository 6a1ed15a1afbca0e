"""The latest balance wheel beside an earlier one, in a sentence and a picture."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from smart_journal.domain.wheel import BALANCE_WHEEL
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.today.card import TodayCard, quiet
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.wheel import WheelView
from smart_journal.ui.widgets.wheels import show_wheels

BALANCE = "balance"


class BalanceCard(TodayCard):
    """The wheel now and the one about three months before."""

    wheel_requested = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(BALANCE, _("Life balance"))
        self._context = context
        column = self.body
        self._sentence = label("", "hint")
        column.addWidget(self._sentence)
        self._view = WheelView(_("Life balance"))
        column.addWidget(self._view, 1)
        self._button = quiet(_("Rate it now"))
        self._button.clicked.connect(self.wheel_requested)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(0)

    def refresh(self) -> None:
        """Show the wheels as they are now."""
        session = self._context.session
        entries = session.entries.recent(BALANCE_WHEEL, limit=3)
        wheels = [session.progress.wheel(entry) for entry in entries]
        shown = wheels[:1] + wheels[-1:] if len(wheels) > 1 else wheels
        self._view.setVisible(bool(shown))
        show_wheels(self._view, shown, self._context)
        words = self._context.words
        if not shown:
            self._sentence.setText(
                _("A picture of how content you are with each part of your life.")
            )
        elif len(shown) == 1:
            self._sentence.setText(_("As of {day}").format(day=words.day(shown[0].at)))
        else:
            self._sentence.setText(
                _("{now} beside {then}").format(
                    now=words.day(shown[0].at), then=words.day(shown[1].at)
                )
            )
