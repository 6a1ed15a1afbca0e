"""The urge in two keys: a number, Enter. Everything else can be added later."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smart_journal.domain.behaviour import Behaviour
from smart_journal.language import gettext as _
from smart_journal.ui.widgets.labels import card, label
from smart_journal.ui.widgets.rating import RatingStrip


class QuickUrge(QWidget):
    """A card over the whole page: strength, Enter, done; Escape leaves everything as it was."""

    accepted = Signal(int, str)
    more_requested = Signal(int, str)
    help_requested = Signal()
    closed = Signal()

    def __init__(self, low: int, high: int, ends: tuple[str, str]) -> None:
        super().__init__()
        self.setObjectName("page")
        self._behaviours: list[Behaviour] = []
        self._behaviour = 0
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(2)
        frame, column = card(margins=28, spacing=12)
        frame.setMaximumWidth(720)
        column.addWidget(label(_("How strong is it right now?"), "title"))
        column.addWidget(
            label(_("Type a number and press Enter. Everything else can be added later."), "hint")
        )
        self._rating = RatingStrip(low, high, ends, _("Strength of the urge"))
        column.addWidget(self._rating)
        self._about = QPushButton()
        self._about.setProperty("role", "quiet")
        self._about.clicked.connect(self._next_behaviour)
        column.addWidget(self._about, 0, Qt.AlignmentFlag.AlignLeft)
        self._error = label("", "error")
        column.addWidget(self._error)
        column.addLayout(self._build_buttons())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(frame, 6)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)

    def _build_buttons(self) -> QHBoxLayout:
        help_now = QPushButton(_("Get help now"))
        help_now.setProperty("role", "quiet")
        help_now.clicked.connect(self.help_requested)
        more = QPushButton(_("Write more…"))
        more.clicked.connect(self._more)
        leave = QPushButton(_("Not now"))
        leave.clicked.connect(self.closed)
        save = QPushButton(_("Save"))
        save.setProperty("role", "primary")
        save.clicked.connect(self._accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(help_now)
        row.addStretch(1)
        for button in (leave, more, save):
            row.addWidget(button)
        return row

    def begin(self, behaviours: list[Behaviour], last: Behaviour | None) -> None:
        """Start over, about the behaviour that was last used."""
        self._behaviours = behaviours
        ids = [behaviour.id for behaviour in behaviours]
        self._behaviour = ids.index(last.id) if last and last.id in ids else 0
        self._rating.set_value(None)
        self._error.hide()
        self._say_behaviour()
        self._rating.setFocus()

    def _say_behaviour(self) -> None:
        self._about.setVisible(len(self._behaviours) > 1)
        if len(self._behaviours) > 1:
            self._about.setText(
                _("About: {name}  (B for the next one)").format(
                    name=self._behaviours[self._behaviour].name.replace("&", "&&")
                )
            )

    def _next_behaviour(self) -> None:
        self._behaviour = (self._behaviour + 1) % len(self._behaviours)
        self._say_behaviour()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Enter, leave on Escape, the next behaviour on B."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_B and len(self._behaviours) > 1:
            self._next_behaviour()
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> str:
        return self._behaviours[self._behaviour].id if self._behaviours else ""

    def _accept(self) -> None:
        value = self._rating.value()
        if value is None:
            self.refuse(_("A number first, from 1 for barely there to 10 for overwhelming."))
            self._rating.setFocus()
        else:
            self.accepted.emit(value, self._chosen())

    def _more(self) -> None:
        self.more_requested.emit(self._rating.value() or 0, self._chosen())

    def refuse(self, sentence: str) -> None:
        """Say why it was not saved; the number stays."""
        self._error.setText(sentence)
        self._error.show()
