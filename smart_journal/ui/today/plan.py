"""What the week plan says for today."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.domain.week import WEEK_PLAN, Block, WeekPlan
from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.services.wording import answer_words
from smart_journal.ui.context import Context
from smart_journal.ui.today.card import TodayCard, quiet
from smart_journal.ui.widgets.labels import label

PLAN = "plan"
MOST = 4
LATEST = 3  # a plan for next week may be the newest: this week's is one of the latest


class PlanCard(TodayCard):
    """Today's lines of this week's plan, or the way to one."""

    def __init__(self, context: Context) -> None:
        super().__init__(PLAN, _("Planned for today"))
        self._context = context
        self._inside: QWidget | None = None
        self._plan: WeekPlan | None = None
        self._button = quiet("")
        self._button.clicked.connect(self._open)
        self.body.addStretch(1)
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Show the plan as it is now."""
        session = self._context.session
        today = session.progress.today(session.clock())
        plans = [WeekPlan.of(entry) for entry in session.entries.recent(WEEK_PLAN, limit=LATEST)]
        self._plan = next((plan for plan in plans if plan.start <= today <= plan.last), None)
        blocks = self._plan.on(today) if self._plan else ()
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = self._lines(blocks)
        self.body.insertWidget(1, self._inside)
        self._button.setText(_("Open the week…") if self._plan else _("Plan the week…"))

    def _lines(self, blocks: tuple[Block, ...]) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for block in blocks[:MOST]:
            column.addWidget(label(self._line(block)))
        rest = len(blocks) - MOST
        if rest > 0:
            more = ngettext("and {count} more", "and {count} more", rest).format(count=rest)
            column.addWidget(label(more, "hint"))
        if not blocks:
            column.addWidget(
                label(
                    _("Nothing stands in the plan for today.")
                    if self._plan
                    else _("A few things that matter, with room around them."),
                    "hint",
                )
            )
        return inside

    def _line(self, block: Block) -> str:
        fields = self._context.session.catalogue.tools[WEEK_PLAN].fields["blocks"].fields
        known = {field.id: field for field in fields}
        label_of, words = self._context.session.lists.label, self._context.words
        part = answer_words(known["part"], block.part, label_of, words) if block.part else ""
        done = answer_words(known["done"], block.done, label_of, words) if block.done else ""
        line = _("{part}: {what}").format(part=part, what=block.what) if part else block.what
        return _("{line} · {done}").format(line=line, done=done) if done else line

    def _open(self) -> None:
        go = self._context.go
        if self._plan is not None:
            go.entry_requested.emit(WEEK_PLAN, self._plan.entry)
        else:
            go.new_requested.emit(WEEK_PLAN)
