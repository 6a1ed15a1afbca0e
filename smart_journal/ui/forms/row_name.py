"""The name of the row in hand where an item of a list gives it; it can be called otherwise."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.line import LineEdit


class RowName(QWidget):
    """Show a name; with a `limit` of letters, "Rename" asks for another: `renamed` tells it."""

    renamed = Signal(str)

    def __init__(self, limit: int, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._label = label("", "label", parent=self)
        row.addWidget(self._label, 1)
        self.line = LineEdit(max(limit, 1), _("A new name"), self)
        self.line.hide()
        self.line.returnPressed.connect(self._finish)
        row.addWidget(self.line, 1)
        self.button = QPushButton(_("Rename"), self)
        self.button.setProperty("role", "quiet")
        self.button.clicked.connect(self._start)
        self.button.setVisible(limit > 0)
        row.addWidget(self.button)

    def say(self, name: str) -> None:
        """Show another name."""
        self._end()
        self._label.setText(name)
        self.button.setAccessibleName(_("Rename: {name}").format(name=name))

    def _start(self) -> None:
        self.line.set_line(self._label.text())
        self._label.hide()
        self.line.show()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        words, before = " ".join(self.line.line().split()), self._label.text()
        self._end()
        if words and words != before:
            self.renamed.emit(words)

    def _end(self) -> None:
        if self.line.isHidden():
            return
        if self.line.hasFocus():
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.hide()
        self._label.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the new name on Escape."""
        if event.key() == Qt.Key.Key_Escape and not self.line.isHidden():
            self._end()
        else:
            super().keyPressEvent(event)
