"""A note beside the answers that is for the writer alone and never prints."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.memo import MemoEdit

LIMIT = 4000


class PrivateNote(QWidget):
    """Folded away behind a button until it is wanted."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self._button = QPushButton(_("Add a private note…"))
        self._button.setProperty("role", "quiet")
        self._button.clicked.connect(self._open)
        self._heading = label(_("Private note"), "label")
        self._hint = label(_("Only for you: it is never printed."), "hint")
        self._memo = MemoEdit(LIMIT, _("Private note"))
        self._memo.edited.connect(self.edited)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._heading, self._hint, self._memo):
            column.addWidget(part)
        self.load("")

    def load(self, text: str) -> None:
        """Show a note; without one only the button."""
        self._memo.set_text(text)
        self._unfold(bool(text))

    def text(self) -> str:
        """Return the note."""
        return self._memo.text().strip()

    def _unfold(self, shown: bool) -> None:
        self._button.setVisible(not shown)
        for part in (self._heading, self._hint, self._memo):
            part.setVisible(shown)

    def _open(self) -> None:
        self._unfold(shown=True)
        self._memo.setFocus()
