"""How it went: what became of the urge, how long it lasted, how strong it is now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.domain.entry import Answer
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.ui.forms.choices import ListChoice
from smart_journal.ui.urge_now.section import Section
from smart_journal.ui.widgets.chips import PickChips
from smart_journal.ui.widgets.duration import DurationEdit
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.rating import RatingStrip


class EndingCard(Section):
    """The outcome in one press; length and strength are proposed from the wave.

    What is proposed counts with the outcome, never before it. `chosen` tells of an outcome,
    `changed` of the other answers once there is one.
    """

    chosen = Signal()
    changed = Signal()

    def __init__(self, tool: Tool) -> None:
        super().__init__(_("How did it go?"))
        outcome, minutes, after = (tool.fields[name] for name in ("outcome", "minutes", "after"))
        options = [ListChoice(id=option.id, label=option.label) for option in outcome.options]
        self._outcome = PickChips(options, many=False, name=outcome.label, adding=False)
        self._outcome.changed.connect(self.chosen)
        self.body.addWidget(self._outcome)
        self._minutes = DurationEdit((), minutes.high, minutes.label, low=minutes.low)
        self._minutes.changed.connect(self._touched)
        self._after = RatingStrip(after.low, after.high, after.ends, after.label)
        self._after.changed.connect(self._touched)
        self._rest = QWidget()
        flow = FlowLayout(self._rest, gap=18)
        flow.addWidget(_asked(minutes.label, self._minutes))
        flow.addWidget(_asked(after.label, self._after))
        self.body.addWidget(self._rest)

    def begin(self) -> None:
        """Start over, with nothing said."""
        self._outcome.set_chosen([])
        self._minutes.set_value(None)
        self._after.set_value(None)
        self._rest.hide()

    @property
    def outcome(self) -> str | None:
        """Return what became of it, or None while nothing was said."""
        chosen = self._outcome.chosen()
        return chosen[0] if chosen else None

    def answers(self) -> dict[str, Answer | None]:
        """Return the answers by the ids of their fields; all or, without an outcome, none."""
        said = self.outcome is not None
        return {
            "outcome": self.outcome,
            "minutes": self._minutes.value() if said else None,
            "after": self._after.value() if said else None,
        }

    def propose(self, minutes: int | None, strength: int | None) -> None:
        """Show what is known of the length and the last strength where nothing was said."""
        if not self._minutes.text():
            self._minutes.set_value(minutes)
        if self._after.value() is None:
            self._after.set_value(strength)
        self._rest.setVisible(self.outcome is not None)

    def _touched(self) -> None:
        if self.outcome is not None:
            self.changed.emit()


def _asked(name: str, editor: QWidget) -> QWidget:
    """Return an editor below its name."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label(name, "label", wrap=False))
    column.addWidget(editor)
    return holder
