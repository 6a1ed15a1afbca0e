"""The fifth page: what the person is working on, if they want to say so now."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from smart_journal.domain.entry import Answers
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.ui.locked.parts import button
from smart_journal.ui.welcome.behaviour_card import BehaviourCard
from smart_journal.ui.welcome.step import Step
from smart_journal.ui.widgets.flow_layout import FlowLayout


class BehavioursStep(Step):
    """Takes one or more behaviours of concern; all of it can stay empty."""

    number = 5

    def __init__(self, tool: Tool) -> None:
        super().__init__(
            tool.title,
            _(
                "What would you like to change? You can name one thing or several, or leave this"
                " empty and come back to it. The goal is yours, and you can change it at any"
                " time."
            ),
        )
        self._tool = tool
        self._cards: list[BehaviourCard] = []
        self._first_free = self.body.count()
        self._more = button(_("&Add another"), self._add_another)
        line = FlowLayout()
        line.addWidget(self._more)
        self.body.addLayout(line)
        self._add()

    def controls(self) -> list[QWidget]:
        """Return the cards' fields from top to bottom, then the button for another one."""
        return [*(control for each in self._cards for control in each.controls), self._more]

    def _add_another(self) -> None:
        one = self._add()
        one.name.setFocus()
        self._column.bring_into_view(one)

    def _add(self) -> BehaviourCard:
        one = BehaviourCard(self._tool, removable=bool(self._cards))
        one.changed.connect(self.changed)
        one.entered.connect(self.next_wanted)
        one.removed.connect(lambda: self._remove(one))
        self.body.insertWidget(self._first_free + len(self._cards), one)
        self._cards.append(one)
        for before, after in pairwise(self.controls()):
            self.setTabOrder(before, after)
        # At once: a field that is not shown yet can't take the focus.
        one.show()
        return one

    def _remove(self, one: BehaviourCard) -> None:
        self._cards.remove(one)
        self.body.removeWidget(one)
        self._more.setFocus()
        one.deleteLater()
        self.changed.emit()

    @property
    def behaviours(self) -> tuple[Answers, ...]:
        """Return the behaviours that were named."""
        return tuple(said for each in self._cards if (said := each.answers()))

    def next_text(self) -> str:
        """Return what the button that goes on says."""
        return _("&Open my journal") if self.behaviours else _("&Skip this for now")

    def begin(self) -> None:
        """Start with the name of the first one."""
        self._cards[0].name.setFocus()

    def leave(self, go: Callable[[], None]) -> None:
        """Go on when each one that was begun has a name and a goal."""
        if all(each.complete() for each in self._cards):
            go()
