"""What is asked, and the period and the behaviour for the whole tab."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.progress.behaviour_chooser import BehaviourChooser
from smart_journal.ui.progress.period_chooser import PeriodChooser
from smart_journal.ui.widgets.elided import ElidedLabel
from smart_journal.ui.widgets.labels import label

PATIENCE_MS = 150  # an answer that comes sooner needs no word


class Head(QWidget):
    """The question, what it asks, its choosers, and a quiet word while the notes are read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = label("", "name")
        self._asks = label("", "purpose")
        self.busy = ElidedLabel()
        self.busy.setText(_("Looking through your notes…"))
        self.busy.setProperty("role", "hint")
        self.busy.hide()
        self.period = PeriodChooser()
        self.behaviour = BehaviourChooser()
        said = QHBoxLayout()
        said.addWidget(self._asks, 1)
        said.addWidget(self.busy, 0, Qt.AlignmentFlag.AlignTop)
        self._choosers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choosers.setSpacing(8)
        self._choosers.addWidget(self.period, 1)
        self._choosers.addWidget(self.behaviour, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addLayout(said)
        column.addSpacing(4)
        column.addLayout(self._choosers)
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._soon.timeout.connect(self.busy.show)

    def say(self, title: str, asks: str) -> None:
        """Say what is asked."""
        self._title.setText(title)
        self._asks.setText(asks)

    def fit(self, *, narrow: bool) -> None:
        """Set the choosers below one another where there is little room; the title is above."""
        self._title.setVisible(not narrow)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._choosers.setDirection(way)

    def wait(self) -> None:
        """Say after a moment that the notes are being read."""
        if self.busy.isHidden():
            self._soon.start()

    def rest(self) -> None:
        """Say nothing more: the answer is there, or nobody waits for it."""
        self._soon.stop()
        self.busy.hide()
