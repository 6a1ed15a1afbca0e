"""One chart to bring to a meeting."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.widgets.labels import label


class ChartRow(QWidget):
    """Its title, what it says, and a way to take it off."""

    dropped = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = label("", "label")
        self.sentence = label("", "hint")
        self.drop = QPushButton(_("Take it off"))
        self.drop.setProperty("role", "quiet")
        self.drop.clicked.connect(self.dropped)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._title)
        said.addWidget(self.sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.addLayout(said, 1)
        row.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignTop)
        self.say(title, "")

    def say(self, title: str, sentence: str) -> None:
        """Say what the chart is called and what it says."""
        self._title.setText(title)
        self.sentence.setText(sentence)
        self.drop.setAccessibleName(
            _("{title}: {action}").format(title=title, action=self.drop.text())
        )
