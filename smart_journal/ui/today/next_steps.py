"""What next: a few pages that may be worth a look, each with a sentence why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.today.card import TodayCard, quiet
from smart_journal.ui.widgets.labels import label

NEXT = "next"
MOST = 2


class NextCard(TodayCard):
    """From the stage a person set, and from what is unused; never from what they wrote."""

    def __init__(self, context: Context) -> None:
        super().__init__(NEXT, _("Something to try"))
        self._context = context
        self._inside: QWidget | None = None

    def refresh(self) -> None:
        """Suggest what fits now."""
        session = self._context.session
        found = session.suggestions.next(session.clock(), most=MOST)
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, each in enumerate(found):
            if number:
                column.addSpacing(10)
            button = quiet(each.tool.title)
            button.setAccessibleDescription(each.why)
            button.clicked.connect(
                lambda _on=False, tool=each.tool.id: self._context.go.tool_requested.emit(tool)
            )
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(label(each.why, "hint"))
        if not found:
            column.addWidget(label(_("You have used everything lately."), "hint"))
        self.body.addWidget(self._inside)
