"""The line that says a row is off, and puts it back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.forms.rows_model import Removed, Rows
from smart_journal.ui.widgets.labels import label


class PutBack(QWidget):
    """Offer the row that was taken off last; hidden until there is one."""

    def __init__(self, rows: Rows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._gone: Removed | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._said = label("", "hint", parent=self)
        self.button = QPushButton(_("Put it back"), self)
        self.button.setProperty("role", "quiet")
        row.addWidget(self._said, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.button.clicked.connect(self._put_back)
        self.hide()

    def offer(self, gone: Removed, name: str) -> None:
        """Say that `name` is off, and offer it back."""
        self._gone = gone
        self._said.setText(_("“{name}” is off.").format(name=name))
        self.show()

    def forget(self) -> None:
        """Offer nothing any more."""
        self._gone = None
        self.hide()

    def _put_back(self) -> None:
        gone = self._gone
        if gone is not None:
            self._rows.put_back(gone)
        self.forget()
