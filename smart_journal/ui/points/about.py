"""When an entry was and what it is about, above the questions of its tool."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.forms.choices import ListChoice
from smart_journal.ui.widgets.chips import PickChips
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.moment import MomentEdit


class About(QWidget):
    """The moment, and the behaviours where there are several."""

    edited = Signal()

    def __init__(self, context: Context, *, single: bool) -> None:
        """Build it; a `single` page, which goes on for years, says since when."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self._single = single
        column.addWidget(label(_("Begun") if single else _("When"), "label"))
        self._moment = MomentEdit(context.words, context.session.clock)
        self._moment.changed.connect(self.edited)
        column.addWidget(self._moment)
        behaviours = context.session.behaviours.all()
        self._behaviours = PickChips(
            [ListChoice(id=each.id, label=each.name) for each in behaviours],
            many=True,
            name=_("What it is about"),
            adding=False,
            parent=self,
        )
        self._behaviours.changed.connect(self.edited)
        self._name = context.session.behaviours.name
        heading = label(_("What it is about"), "label")
        column.addSpacing(8)
        column.addWidget(heading)
        column.addWidget(self._behaviours)
        heading.setVisible(len(behaviours) > 1)
        self._behaviours.setVisible(len(behaviours) > 1)

    def propose(self, *, saved: bool) -> None:
        """Offer moments for a page that is being begun; a `saved` one has its own."""
        self._moment.propose(shown=not saved and not self._single)

    def load(self, moment: datetime, behaviours: tuple[str, ...]) -> None:
        """Show when it was and what it is about; a behaviour put away since is still shown."""
        self._moment.set_value(moment)
        for each in behaviours:
            if not self._behaviours.known(each):
                self._behaviours.offer(ListChoice(id=each, label=self._name(each), retired=True))
        self._behaviours.set_chosen(behaviours)

    def values(self) -> tuple[datetime, tuple[str, ...]]:
        """Return the moment and the ids of the behaviours."""
        return self._moment.value(), tuple(self._behaviours.chosen())

    def complaint(self) -> str:
        """Return what is wrong with the moment, or an empty text."""
        return self._moment.complaint()

    def state(self) -> dict[str, Any]:
        """Return what is shown as JSON values."""
        moment, behaviours = self.values()
        return {"at": moment.isoformat(), "behaviours": list(behaviours)}

    def restore(self, state: dict[str, Any]) -> None:
        """Show what `state` returned."""
        if "at" in state:
            moment = datetime.fromisoformat(state["at"])
            self.load(moment, tuple(state.get("behaviours", ())))
