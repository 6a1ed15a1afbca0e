"""Why I am doing this: in the person's own words, or an invitation to say it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from smart_journal.domain.behaviour import Behaviour
from smart_journal.language import gettext as _
from smart_journal.services.pins import Pin
from smart_journal.ui.context import Context
from smart_journal.ui.today.card import TodayCard, quiet
from smart_journal.ui.widgets.labels import label

MOST_WORDS, MOST_BEHAVIOURS = 4, 3
WHY = "why"


class WhyCard(TodayCard):
    """Pinned words first: top values, the most important reason; then what it is about."""

    behaviours_requested = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(WHY, _("Why I am doing this"))
        self._context = context
        self._words = [label("") for _number in range(MOST_WORDS)]
        self._from = label("", "small")
        for each in (*self._words, self._from):
            self.body.addWidget(each)
        self._goals = [label("", "hint") for _number in range(MOST_BEHAVIOURS)]
        for each in self._goals:
            self.body.addWidget(each)
        self._more = label("", "hint")
        self.body.addWidget(self._more)
        self.body.addStretch(1)
        self._button = quiet(_("Say what it is…"))
        self._button.clicked.connect(self.behaviours_requested)
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Show the words and the behaviours as they are now."""
        session = self._context.session
        pins, behaviours = session.pins.words(), session.behaviours.all()
        self.say_title(_("Why I am doing this") if pins else _("What I am working on"))
        self._show_words(pins)
        for number, line in enumerate(self._goals):
            line.setVisible(number < len(behaviours))
            if number < len(behaviours):
                line.setText(self._goal(behaviours[number]))
        rest = len(behaviours) - MOST_BEHAVIOURS
        self._more.setVisible(rest > 0 or not behaviours)
        if not behaviours:
            self._more.setText(
                _("In your own words, any substance or activity, with a goal that is yours.")
            )
        elif rest > 0:
            self._more.setText(_("and {count} more").format(count=rest))
        self._button.setText(_("Change…") if behaviours else _("Say what it is…"))

    def _show_words(self, pins: list[Pin]) -> None:
        lines: list[str] = []
        for pin in pins:
            several = len(pin.lines) > 1
            for number, line in enumerate(pin.lines[:3], start=1):
                lines.append(f"{number}.  {line}" if several else f"“{line}”")
        for shown, text in zip(self._words, lines[:MOST_WORDS] + [""] * MOST_WORDS, strict=False):
            shown.setText(text)
            shown.setVisible(bool(text))
        titles = dict.fromkeys(pin.title for pin in pins)
        self._from.setVisible(bool(titles))
        self._from.setText(_("From: {pages}").format(pages=", ".join(titles)))

    def _goal(self, behaviour: Behaviour) -> str:
        """Return what it is about, the goal in words, and since when it has been this one."""
        field = self._context.session.catalogue.lists["behaviour"].tool.fields["goal"]
        option = field.option(behaviour.goal.value)
        goal = option.label if option else behaviour.goal.value
        if not behaviour.goals:
            return _("{behaviour}. My goal: {goal}").format(behaviour=behaviour.name, goal=goal)
        since = self._context.words.day(behaviour.goals[-1].since)
        return _("{behaviour}. My goal: {goal}, since {day}").format(
            behaviour=behaviour.name, goal=goal, day=since
        )
