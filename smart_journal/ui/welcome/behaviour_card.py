"""One behaviour of concern: its name, the goal, and what it is counted in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from smart_journal.domain.entry import Answers
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.ui.behaviours.caution import WITHDRAWAL_GOALS, withdrawal_note
from smart_journal.ui.locked.parts import announce, asked, button, prose
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import card


class BehaviourCard(QWidget):
    """Asks for one behaviour in the person's own words; no goal is chosen for them.

    `controls` are in the order in which Tab is to come to them.
    """

    changed = Signal()
    removed = Signal()
    entered = Signal()

    def __init__(self, tool: Tool, *, removable: bool) -> None:
        super().__init__()
        self._fields = tool.fields
        frame, inside = card(spacing=8)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.name = self._line("label")
        inside.addLayout(asked(self._fields["label"].label, self.name))
        inside.addWidget(prose(self._fields["label"].hint, "small"))
        inside.addSpacing(4)
        inside.addWidget(prose(self._fields["goal"].label, "label"))
        inside.addLayout(self._goals())
        self._note = prose(withdrawal_note(), "small")
        self._note.hide()
        inside.addWidget(self._note)
        self._fault = prose("", "notice")
        self._fault.hide()
        inside.addWidget(self._fault)
        inside.addSpacing(4)
        self._unit = self._line("unit")
        inside.addLayout(asked(self._fields["unit"].label, self._unit))
        inside.addWidget(prose(self._fields["unit"].hint, "small"))
        self.controls: list[QWidget] = [self.name, *self._goal.buttons(), self._unit]
        if removable:
            line = FlowLayout()
            remove = button(_("Remove this one"), self.removed.emit, "quiet")
            line.addWidget(remove)
            inside.addLayout(line)
            self.controls.append(remove)

    def _line(self, field: str) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(self._fields[field].limit)
        line.textChanged.connect(self._edited)
        line.returnPressed.connect(self.entered)
        return line

    def _goals(self) -> FlowLayout:
        flow = FlowLayout(gap=18)
        self._goal = QButtonGroup(self)
        for option in self._fields["goal"].options:
            choice = QRadioButton(option.label)
            choice.setProperty("goal", option.id)
            choice.setAccessibleDescription(self._fields["goal"].label)
            self._goal.addButton(choice)
            flow.addWidget(choice)
        self._goal.buttonToggled.connect(self._edited)
        return flow

    def _edited(self) -> None:
        self._fault.hide()
        self._note.setVisible(self.goal in WITHDRAWAL_GOALS)
        self.changed.emit()

    @property
    def goal(self) -> str:
        """Return the id of the chosen goal, empty when none is chosen."""
        chosen = self._goal.checkedButton()
        return str(chosen.property("goal")) if chosen else ""

    def answers(self) -> Answers:
        """Return what was said; empty when nothing was."""
        said = {
            "label": " ".join(self.name.text().split()),
            "goal": self.goal,
            "unit": self._unit.text().strip(),
        }
        return {field: text for field, text in said.items() if text}

    def complete(self) -> bool:
        """Return whether it can be kept; otherwise say what is missing, and go there."""
        said = self.answers()
        if not said or {"label", "goal"} <= said.keys():
            return True
        missing_name = "label" not in said
        sentence = (
            _("Please say what you call it.")
            if missing_name
            else _("Please choose a goal. “Still deciding” is one too.")
        )
        self._fault.setText(sentence)
        self._fault.show()
        announce(self._fault, sentence)
        (self.name if missing_name else self._goal.buttons()[0]).setFocus()
        return False
