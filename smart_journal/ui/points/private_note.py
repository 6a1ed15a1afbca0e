"""A note beside the answers that is for the writer alone and never prints."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.memo import MemoEdit

LIMIT = 4000


class PrivateNote(QWidget):
    """Folded away until it is wanted; `opener` is the button that unfolds it."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self.opener = QPushButton(_("Add a private note…"))
        self.opener.setProperty("role", "link")
        self.opener.clicked.connect(self._open)
        heading = label(_("Private note"), "label")
        hint = label(_("Only for you: it is never printed."), "hint")
        self._memo = MemoEdit(LIMIT, _("Private note"))
        self._memo.edited.connect(self.edited)
        for part in (heading, hint, self._memo):
            column.addWidget(part)
        self.hide()  # and the opener is left alone: shown before it joins a page, it is a window

    def load(self, text: str) -> None:
        """Show a note; without one only the button."""
        self._memo.set_text(text)
        self._unfold(shown=bool(text))

    def text(self) -> str:
        """Return the note."""
        return self._memo.text().strip()

    def _unfold(self, *, shown: bool) -> None:
        self.opener.setVisible(not shown)
        self.setVisible(shown)

    def _open(self) -> None:
        self._unfold(shown=True)
        self._memo.setFocus()
