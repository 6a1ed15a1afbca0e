"""Which behaviour the charts are about, where a person works on several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from smart_journal.domain.behaviour import Behaviour
from smart_journal.language import gettext as _
from smart_journal.ui.widgets.labels import label

LETTERS = 18  # of a name; a longer one ends in dots


class BehaviourChooser(QWidget):
    """Emits `chosen` with a behaviour's id, empty for all; hidden where there is only one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.box = QComboBox()
        self.box.setAccessibleName(_("Behaviour"))
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(LETTERS)
        self.box.activated.connect(lambda _at: self.chosen.emit(str(self.box.currentData())))
        self._all = label(_("About everything you wrote"), "small", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._all)
        row.addWidget(self.box)
        row.addStretch(1)

    def offer(self, behaviours: Sequence[Behaviour], chosen: str, *, counts: bool) -> None:
        """Offer these behaviours; `counts` says whether the choice changes what is shown."""
        self.box.clear()
        self.box.addItem(_("All behaviours"), "")
        for behaviour in behaviours:
            self.box.addItem(behaviour.name, behaviour.id)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
        self.setVisible(len(behaviours) > 1)
        self.box.setEnabled(counts)
        why = "" if counts else _("This question is about everything you wrote.")
        self.box.setToolTip(why)
        self.box.setAccessibleDescription(why)
        self._all.setVisible(not counts)
