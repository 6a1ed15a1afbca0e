"""Why I am doing this: in the person's own words, or an invitation to say it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from smart_journal.domain.behaviour import Behaviour
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.widgets.labels import label

MOST = 3


class WhyCard(QFrame):
    """What the person is working on, each with the goal they chose."""

    behaviours_requested = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(6)
        column.addWidget(label(_("What I am working on"), "heading"))
        self._lines = [(label(""), label("", "hint")) for _number in range(MOST)]
        for name, goal in self._lines:
            column.addWidget(name)
            column.addWidget(goal)
        self._more = label("", "hint")
        column.addWidget(self._more)
        self._button = QPushButton(_("Say what it is…"))
        self._button.setProperty("role", "quiet")
        self._button.clicked.connect(self.behaviours_requested)
        column.addStretch(1)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Show the behaviours as they are now."""
        behaviours = self._context.session.behaviours.all()
        for number, (name, goal) in enumerate(self._lines):
            shown = number < len(behaviours)
            name.setVisible(shown)
            goal.setVisible(shown)
            if shown:
                name.setText(behaviours[number].name)
                goal.setText(self._goal(behaviours[number]))
        rest = len(behaviours) - MOST
        self._more.setVisible(rest > 0 or not behaviours)
        if not behaviours:
            self._more.setText(
                _("In your own words, any substance or activity, with a goal that is yours.")
            )
        elif rest > 0:
            self._more.setText(_("and {count} more").format(count=rest))
        self._button.setText(_("Change…") if behaviours else _("Say what it is…"))

    def _goal(self, behaviour: Behaviour) -> str:
        """Return the goal in words, and since when it has been this one."""
        field = self._context.session.catalogue.lists["behaviour"].tool.fields["goal"]
        option = field.option(behaviour.goal.value)
        goal = option.label if option else behaviour.goal.value
        if not behaviour.goals:
            return _("My goal: {goal}").format(goal=goal)
        since = self._context.words.day(behaviour.goals[-1].since)
        return _("My goal: {goal}, since {day}").format(goal=goal, day=since)
