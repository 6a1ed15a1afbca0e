"""The behaviours a person is working on, each with its goal and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.domain.behaviour import BEHAVIOUR, Behaviour, GoalChange
from smart_journal.domain.entry import Entry
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.locked.column import Column
from smart_journal.ui.locked.parts import button, for_living, prose
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import card

_WIDTH_EMS = 40


class Overview(QWidget):
    """Shows what is being worked on, and below it what was set aside for now.

    `chosen` carries the entry to change, None for a new one.
    """

    chosen = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._tool = context.session.catalogue.lists[BEHAVIOUR].tool
        column = Column(_WIDTH_EMS, parent=self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column)
        column.body.addWidget(prose(self._tool.title, "title"))
        column.body.addWidget(prose(self._tool.purpose, "purpose"))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        column.body.addLayout(self._cards)
        self._new = button(_("&Add a behaviour"), lambda: self.chosen.emit(None))
        line = FlowLayout()
        line.addWidget(self._new)
        column.body.addLayout(line)
        self._aside = QVBoxLayout()
        self._aside.setSpacing(12)
        column.body.addLayout(self._aside)
        self.setFocusProxy(self._new)

    def refresh(self) -> None:
        """Show the behaviours as they are now."""
        for layout in (self._cards, self._aside):
            while item := layout.takeAt(0):
                if widget := item.widget():
                    widget.hide()
                    widget.deleteLater()
        entries = self._context.session.behaviours.entries()
        for entry in entries:
            layout = self._aside if entry.archived else self._cards
            if entry.archived and not self._aside.count():
                self._aside.addWidget(prose(_("Not now"), "heading"))
            layout.addWidget(self._card(entry))

    def _card(self, entry: Entry) -> QWidget:
        behaviour = Behaviour.of(entry)
        frame, inside = card(spacing=4)
        frame.setAccessibleName(behaviour.name)
        inside.addWidget(prose(behaviour.name, "heading"))
        for line in self._lines(behaviour):
            inside.addWidget(prose(line, "hint"))
        buttons = FlowLayout()
        change = button(_("Change…"), lambda: self.chosen.emit(entry))
        change.setAccessibleName(_("Change {name}").format(name=behaviour.name))
        aside = button(
            _("Take it up again") if entry.archived else _("Not now"),
            lambda: self._set_aside(entry, aside=not entry.archived),
            "quiet",
        )
        aside.setAccessibleDescription(behaviour.name)
        buttons.addWidget(change)
        buttons.addWidget(aside)
        inside.addSpacing(4)
        inside.addLayout(buttons)
        return frame

    def _lines(self, behaviour: Behaviour) -> list[str]:
        earlier = behaviour.goals[:-1]
        lines = [self._goal(behaviour)]
        if earlier:
            said = ", ".join(self._dated(change) for change in reversed(earlier))
            lines.append(_("Before: {goals}").format(goals=said))
        if behaviour.unit:
            lines.append(_("Counted in: {unit}").format(unit=behaviour.unit))
        return lines

    def _goal(self, behaviour: Behaviour) -> str:
        if behaviour.goals:
            return _("Goal: {goal}").format(goal=self._dated(behaviour.goals[-1]))
        return _("Goal: {goal}").format(goal=self._name(behaviour.goal))

    def _dated(self, change: GoalChange) -> str:
        return _("{goal} (since {day})").format(
            goal=self._name(change.goal), day=self._context.words.day(change.since)
        )

    def _name(self, goal: str) -> str:
        option = self._tool.fields["goal"].option(goal)
        return option.label if option else goal

    def _set_aside(self, entry: Entry, *, aside: bool) -> None:
        service, refresh = self._context.session.behaviours, for_living(self, self.refresh)
        changed = service.set_aside(entry, aside=aside)

        def undo() -> None:
            service.set_aside(changed, aside=False)
            refresh()

        self.refresh()
        self._new.setFocus()
        if aside:
            self._context.toast.say(_("Set aside for now; everything about it is kept."), undo=undo)
