"""Find a page: type what you call it, press Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.services.finder import find_tools
from smart_journal.ui.finder.results import Results
from smart_journal.ui.locked.parts import announce, caption, prose

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_PageUp: -6,
}


class Finder(QDialog):
    """Finds among `tools`; `places` are the names of the four points. Open it with `open()`.

    `chosen` carries the id of the tool to go to.
    """

    chosen = Signal(str)

    def __init__(self, tools: Sequence[Tool], places: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self.setWindowTitle(_("Find a page"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._line = QLineEdit()
        self._line.textEdited.connect(self._find)
        self._results = Results(places, self)
        self._results.itemClicked.connect(lambda _item: self._open())
        self._none = prose(
            _("Nothing is called that here. Part of a word is enough, and short names are known."),
            "hint",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 18)
        column.setSpacing(8)
        column.addWidget(caption(_("Find a page by any of its names"), self._line))
        column.addWidget(self._line)
        column.addWidget(self._none)
        column.addWidget(self._results, 1)
        column.addStretch(0)
        self._find("")
        self._line.setFocus()
        self.resize(self.sizeHint())  # or Qt takes two thirds of the screen at the most

    def sizeHint(self) -> QSize:
        """Return room for some eight pages, less where the screen is small."""
        em = self.fontMetrics().height()
        room = self.screen().availableSize()
        return QSize(min(34 * em, room.width() - 80), min(28 * em, room.height() - 120))

    def _find(self, typed: str) -> None:
        found = find_tools(self._tools, typed)
        self._results.show_tools(found)
        self._results.setVisible(bool(found))
        self._none.setVisible(not found)
        announce(self._line, self._results.said or self._none.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; arrows move through the pages while the line keeps the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() in _STEPS:
            self._results.step(_STEPS[Qt.Key(event.key())])
            announce(self._line, self._results.said)
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if tool_id := self._results.chosen:
            self.accept()
            self.chosen.emit(tool_id)
