"""Choose which item another one becomes one with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QSizePolicy, QVBoxLayout

from smart_journal.language import gettext as _
from smart_journal.services.lists import Item
from smart_journal.ui.locked.parts import button, caption, prose
from smart_journal.ui.widgets.flow_layout import FlowLayout


class MergeBand(QFrame):
    """Asks once; `chosen` carries the ids of the item and of the one to stand for it."""

    chosen = Signal(str, str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._item = ""
        self.setProperty("role", "band")
        self._others = QComboBox()
        self._others.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._question = caption(_("Becomes one &with"), self._others)
        buttons = FlowLayout()
        buttons.addWidget(button(_("&Merge"), self._choose, "primary"))
        buttons.addWidget(button(_("&Not now"), self.closed.emit))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._question)
        column.addWidget(self._others)
        column.addWidget(
            prose(
                _(
                    "Where it was picked, the other one is shown and counted from now on. No entry "
                    "is changed, and you can take the two apart again."
                ),
                "small",
            )
        )
        column.addLayout(buttons)

    def ask(self, item: Item, others: Sequence[Item]) -> None:
        """Ask which of `others` is to stand for `item`."""
        self._item = item.id
        self._question.setText(_("“{item}” becomes one &with").format(item=item.wording))
        self._others.setAccessibleName(_("“{item}” becomes one with").format(item=item.wording))
        self._others.clear()
        for each in others:
            self._others.addItem(each.label, each.id)
        self.show()
        self._others.setFocus()

    def _choose(self) -> None:
        self.chosen.emit(self._item, str(self._others.currentData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape, before the box around it does."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
